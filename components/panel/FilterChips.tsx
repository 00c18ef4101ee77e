import { X } from 'lucide-react';
import { filterPartText } from '@/components/panel/filter-part-text';
import { i18n } from '@/lib/language/i18n';
import { type MemberFilter, noFilter } from '@/lib/panel/filter-members';
import { filterParts, toggled } from '@/lib/panel/filter-parts';
import type { KnownTag } from '@/lib/panel/known-tags';

interface FilterChipsProps {
  filter: MemberFilter;
  tags: KnownTag[];
  onFilter: (filter: MemberFilter) => void;
}

/** What the list is filtered by; a click takes one off. */
export function FilterChips({ filter, tags, onFilter }: FilterChipsProps) {
  const parts = filterParts(filter);
  if (parts.length === 0) return null;
  return (
    <ul aria-label={i18n.t('memberList.filters')} className="flex flex-wrap gap-1 px-3 pb-2">
      {parts.map((part) => {
        const text = filterPartText(part, tags);
        return (
          <li key={JSON.stringify(part)} className="max-w-full">
            <button
              type="button"
              aria-label={i18n.t('memberList.removeFilter', [text])}
              title={i18n.t('memberList.removeFilter', [text])}
              onClick={() => onFilter(toggled(filter, part))}
              className="inline-flex h-6 max-w-full items-center gap-0.5 rounded-full border border-accent bg-accent-wash pr-1 pl-2 text-xs text-accent"
            >
              <bdi className="min-w-0 truncate">{text}</bdi>
              <X size={12} aria-hidden="true" className="shrink-0" />
            </button>
          </li>
        );
      })}
      {parts.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => onFilter(noFilter)}
            className="h-6 rounded-sm px-1 text-xs text-ink-soft hover:underline"
          >
            {i18n.t('memberList.clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
