import { useMemo, useRef } from 'react';
import { distinctionText } from '@/components/panel/distinction-text';
import { MemberListRow } from '@/components/panel/MemberListRow';
import { hasSecondLine } from '@/components/panel/MemberSummary';
import { memberFigureText } from '@/components/panel/member-figure-text';
import type { MemberView } from '@/components/panel/member-view';
import { useMemberKeys } from '@/components/panel/use-member-keys';
import { useRowWindow } from '@/components/panel/use-row-window';
import { i18n } from '@/lib/language/i18n';
import type { Distinction } from '@/lib/panel/namesakes';
import type { PanelMember } from '@/lib/panel/panel-member';

/** px of a row with one line, and with two. */
const oneLine = 36;
const twoLines = 56;

interface MemberRowsProps {
  /** Those that are shown, in their order. */
  members: PanelMember[];
  /** Person id → what tells them apart from others of the same name. */
  distinctions: Map<string, Distinction>;
  view: MemberView;
  now: number;
  /** While something is written in the search box, Enter there opens the current row, so it is marked. */
  searching: boolean;
  onView: (change: Partial<MemberView>) => void;
  onOpen: (personId: string) => void;
}

/** The rows of the member list; of many, only those in sight are in the document. */
export function MemberRows({ members, distinctions, view, now, searching, onView, onOpen }: MemberRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const personIds = useMemo(() => members.map(({ personId }) => personId), [members]);
  const heights = useMemo(
    () => members.map((one) => (hasSecondLine(one, distinctions.has(one.personId)) ? twoLines : oneLine)),
    [members, distinctions],
  );
  const at = Math.max(0, personIds.indexOf(view.current));
  const { rows, height, goTo } = useRowWindow(box, heights, at);
  const { onKeyDown, onKeyUp, toggle } = useMemberKeys({ personIds, at, view, onView, goTo });
  const selected = new Set(view.selected);
  const open = (personId: string) => {
    onView({ current: personId });
    onOpen(personId);
  };
  return (
    // The keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto" onKeyDown={onKeyDown} onKeyUp={onKeyUp}>
      <ul aria-label={i18n.t('panel.members')} className="relative" style={{ height }}>
        {rows.map(({ index, top }) => {
          const member = members[index];
          if (!member) return null;
          const distinction = distinctions.get(member.personId);
          return (
            <MemberListRow
              key={member.personId}
              member={member}
              distinction={distinction && distinctionText(distinction, now)}
              figure={memberFigureText(member, view.by, now)}
              current={index === at}
              marked={searching && index === at}
              selected={selected.has(member.personId)}
              selecting={selected.size > 0}
              place={index + 1}
              of={members.length}
              top={top}
              height={heights[index] ?? oneLine}
              onOpen={() => open(member.personId)}
              onSelect={() => toggle(member.personId)}
            />
          );
        })}
      </ul>
    </div>
  );
}
