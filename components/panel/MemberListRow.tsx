import { MemberSummary } from '@/components/panel/MemberSummary';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';

interface MemberListRowProps {
  member: PanelMember;
  distinction?: string;
  figure: string;
  /** The one row that the arrow keys and Tab go to. */
  current: boolean;
  /** Taken by Enter in the search box. */
  marked: boolean;
  selected: boolean;
  /** Whether anybody is selected: then every row shows its box. */
  selecting: boolean;
  /** From 1, of how many. */
  place: number;
  of: number;
  /** px from the top, where not all rows are in the document. */
  top?: number;
  /** px. */
  height: number;
  onOpen: () => void;
  onSelect: () => void;
}

/** One row of the member list: a box to select by, and a button that opens the member's page. */
export function MemberListRow(props: MemberListRowProps) {
  const { member, current, selected, selecting, top, height, onOpen, onSelect } = props;
  const name = shownName(nameForOperator(member)) || i18n.t('common.unnamedPerson');
  return (
    <li
      aria-posinset={props.place}
      aria-setsize={props.of}
      style={top === undefined ? { height } : { height, transform: `translateY(${top}px)` }}
      className={`group/row flex w-full items-stretch hover:bg-hover ${top === undefined ? '' : 'absolute top-0 left-0'} ${selected || props.marked ? 'bg-accent-wash' : ''}`}
    >
      <label className="flex w-7 shrink-0 cursor-pointer items-center justify-end pr-1.5">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={i18n.t('memberList.select', [name])}
          onChange={onSelect}
          className={`size-3.5 cursor-pointer accent-accent ${selecting ? '' : 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100'}`}
        />
      </label>
      <button
        type="button"
        tabIndex={current ? 0 : -1}
        data-row={current ? '' : undefined}
        onClick={onOpen}
        className="flex min-w-0 flex-1 flex-col justify-center pr-3 text-left -outline-offset-2"
      >
        <MemberSummary member={member} distinction={props.distinction} figure={props.figure} />
      </button>
    </li>
  );
}
