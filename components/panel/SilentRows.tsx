import { useMemo, useRef } from 'react';
import { SilentRow } from '@/components/panel/SilentRow';
import { useMemberKeys } from '@/components/panel/use-member-keys';
import { useRowWindow } from '@/components/panel/use-row-window';
import { i18n } from '@/lib/language/i18n';
import { type SilentMember, silentKey } from '@/lib/panel/silent-member';

/** px. */
const rowHeight = 48;

/** Whom the operator ticked, and where the keyboard is; by `silentKey`. */
export interface SilentSelection {
  selected: string[];
  current: string;
}

interface SilentRowsProps {
  members: SilentMember[];
  selection: SilentSelection;
  /** Group id → name, where the list is about several groups. */
  groupNames: Map<string, string>;
  now: number;
  onSelection: (change: Partial<SilentSelection>) => void;
  onSpare: (member: SilentMember) => void;
}

/** The rows of the silent list; of many, only those in sight are in the document. Keys as in the list of members. */
export function SilentRows({ members, selection, groupNames, now, onSelection, onSpare }: SilentRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => members.map(silentKey), [members]);
  const heights = useMemo(() => members.map(() => rowHeight), [members]);
  const at = Math.max(0, keys.indexOf(selection.current));
  const { rows, height, goTo } = useRowWindow(box, heights, at);
  const { onKeyDown, onKeyUp, toggle } = useMemberKeys({
    personIds: keys,
    at,
    view: selection,
    onView: onSelection,
    goTo,
  });
  const selected = new Set(selection.selected);
  return (
    // The keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto" onKeyDown={onKeyDown} onKeyUp={onKeyUp}>
      <ul aria-label={i18n.t('silent.title')} className="relative" style={{ height }}>
        {rows.map(({ index, top }) => {
          const member = members[index];
          const key = keys[index];
          if (!member || key === undefined) return null;
          return (
            <SilentRow
              key={key}
              member={member}
              groupName={groupNames.get(member.groupId)}
              now={now}
              current={index === at}
              selected={selected.has(key)}
              top={top}
              height={rowHeight}
              onSelect={() => toggle(key)}
              onSpare={() => onSpare(member)}
            />
          );
        })}
      </ul>
    </div>
  );
}
