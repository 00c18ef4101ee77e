import { distinctionText } from '@/components/panel/distinction-text';
import { silenceText } from '@/components/panel/silence-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SilentMember } from '@/lib/panel/silent-member';

interface SilentRowProps {
  member: SilentMember;
  /** Said where the list is about several groups. */
  groupName?: string;
  now: number;
  /** The one row that the arrow keys and Tab go to. */
  current: boolean;
  selected: boolean;
  /** px from the top, where not all rows are in the document. */
  top?: number;
  /** px. */
  height: number;
  onSelect: () => void;
  onSpare: () => void;
}

/** One silent member: a box to select by, since when nothing was heard, and the way to leave them out. */
export function SilentRow({ member, groupName, now, current, selected, top, height, ...on }: SilentRowProps) {
  const name = shownName(nameForOperator(member)) || i18n.t('common.unnamedPerson');
  const place = top === undefined ? { height } : { height, transform: `translateY(${top}px)` };
  const silence = silenceText(member, now);
  return (
    <li
      style={place}
      className={`flex w-full items-center hover:bg-hover ${top === undefined ? '' : 'absolute top-0 left-0'} ${selected ? 'bg-accent-wash' : ''}`}
    >
      <label className="flex h-full min-w-0 flex-1 cursor-pointer items-center gap-2.5 pl-3">
        <input
          type="checkbox"
          tabIndex={current ? 0 : -1}
          data-row={current ? '' : undefined}
          checked={selected}
          aria-label={i18n.t('memberList.select', [name])}
          onChange={on.onSelect}
          className="size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <bdi className="truncate text-base">{name}</bdi>
            {member.distinction && (
              <bdi className="min-w-0 flex-1 truncate text-xs text-ink-soft">
                {distinctionText(member.distinction, now)}
              </bdi>
            )}
          </span>
          <span className="block truncate text-xs text-ink-soft">
            {groupName ? `${silence} · ${groupName}` : silence}
          </span>
        </span>
      </label>
      <button
        type="button"
        aria-label={i18n.t('silent.spareRow', [name])}
        title={i18n.t('silent.spareHint')}
        tabIndex={current ? 0 : -1}
        onClick={on.onSpare}
        className="mr-2 h-6 shrink-0 rounded-sm px-1.5 text-xs text-ink-soft hover:text-ink hover:underline"
      >
        {i18n.t('silent.spare')}
      </button>
    </li>
  );
}
