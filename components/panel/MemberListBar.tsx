import { ArrowDownUp, ListFilter } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import type { MemberView } from '@/components/panel/member-view';
import { i18n } from '@/lib/language/i18n';
import { type MemberSort, memberSorts } from '@/lib/panel/sort-members';

interface MemberListBarProps {
  view: MemberView;
  /** How many are shown, of how many. */
  shown: number;
  total: number;
  filtering: boolean;
  onView: (change: Partial<MemberView>) => void;
  onFiltering: (filtering: boolean) => void;
}

/** How many members are shown, by what they are sorted, and the way to filter. */
export function MemberListBar({ view, shown, total, filtering, onView, onFiltering }: MemberListBarProps) {
  const { by, reversed } = view;
  return (
    <div className="flex h-10 shrink-0 items-center gap-1.5 px-3">
      <output className="min-w-0 flex-1 truncate text-xs text-ink-soft tabular-nums">
        {shown === total ? i18n.t('common.members', total) : i18n.t('memberList.hits', [shown, total])}
      </output>
      <select
        aria-label={i18n.t('memberList.sort')}
        value={by}
        onChange={(event) => onView({ by: event.target.value as MemberSort, reversed: false, current: '' })}
        className="h-7 min-w-0 rounded-md border border-edge bg-surface px-1 text-xs"
      >
        {memberSorts.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`memberList.sortBy.${one}`)}
          </option>
        ))}
      </select>
      <IconButton
        icon={ArrowDownUp}
        label={i18n.t('memberList.reverse')}
        aria-pressed={reversed}
        onClick={() => onView({ reversed: !reversed, current: '' })}
        className={reversed ? 'bg-accent-wash text-accent' : ''}
      />
      <button
        type="button"
        aria-expanded={filtering}
        aria-controls="member-filters"
        onClick={() => onFiltering(!filtering)}
        className={`inline-flex h-7 shrink-0 items-center gap-1 rounded-md border border-edge px-2 text-xs hover:bg-hover ${filtering ? 'bg-hover' : ''}`}
      >
        <ListFilter size={14} aria-hidden="true" />
        {i18n.t('memberList.filter')}
      </button>
    </div>
  );
}
