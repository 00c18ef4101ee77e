import { X } from 'lucide-react';
import { PlainText } from '@/components/PlainText';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { TagColor } from '@/lib/store/tables';

const looks: Record<TagColor, string> = {
  green: 'bg-tag-green text-tag-green-ink',
  blue: 'bg-tag-blue text-tag-blue-ink',
  purple: 'bg-tag-purple text-tag-purple-ink',
  orange: 'bg-tag-orange text-tag-orange-ink',
  red: 'bg-tag-red text-tag-red-ink',
  grey: 'bg-tag-grey text-tag-grey-ink',
};

interface TagChipProps {
  name: string;
  color: TagColor;
  onRemove?: () => void;
  /** Called when the name is clicked; then it is a button. */
  onClick?: () => void;
}

/** One tag. With `onRemove` it carries a cross. */
export function TagChip({ name, color, onRemove, onClick }: TagChipProps) {
  const text = <PlainText text={name} />;
  return (
    <span
      className={`inline-flex h-5 max-w-full items-center rounded-sm px-1.5 text-xs ${looks[color]} ${onRemove ? 'pr-0' : ''}`}
    >
      {onClick ? (
        <button type="button" className="min-w-0 truncate rounded-sm hover:underline" onClick={onClick}>
          {text}
        </button>
      ) : (
        <span className="min-w-0 truncate">{text}</span>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={i18n.t('member.removeTag', [shownName(name)])}
          title={i18n.t('member.removeTag', [shownName(name)])}
          className="inline-flex size-5 shrink-0 items-center justify-center rounded-sm opacity-75 hover:opacity-100"
          onClick={onRemove}
        >
          <X size={12} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
