import { ChevronDown } from 'lucide-react';
import { TagChip } from '@/components/TagChip';
import { i18n } from '@/lib/language/i18n';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';

interface TagLineProps {
  tag: ManagedTag;
  open: boolean;
  onToggle: () => void;
}

/** One tag with how many carry it. A click opens what can be changed. */
export function TagLine({ tag, open, onToggle }: TagLineProps) {
  return (
    <button
      type="button"
      data-row=""
      id={`tag-${tag.id}`}
      aria-expanded={open}
      onClick={onToggle}
      className="flex min-h-9 w-full items-center gap-2 px-1 text-left -outline-offset-2 hover:bg-hover"
    >
      <span className="flex min-w-0 flex-1 items-center">
        <TagChip name={tag.name} color={tag.color} />
      </span>
      {tag.rules > 0 && (
        <span className="text-xs text-ink-faint">{i18n.t('tags.rulesUsing', tag.rules)}</span>
      )}
      <span className="shrink-0 text-sm text-ink-soft tabular-nums">
        {i18n.t('common.members', tag.people)}
      </span>
      <ChevronDown
        size={14}
        aria-hidden="true"
        className={`shrink-0 text-ink-faint ${open ? 'rotate-180' : ''}`}
      />
    </button>
  );
}
