import { type MemberFilter, noFilter } from '@/lib/panel/filter-members';
import type { MemberSort } from '@/lib/panel/sort-members';

/** How the list of members is looked at; kept as long as the panel is open. */
export interface MemberView {
  by: MemberSort;
  reversed: boolean;
  filter: MemberFilter;
  /** Ids of the selected, also of those whom the filter hides now. */
  selected: string[];
  /** Id of who the keyboard is on; empty for the first. */
  current: string;
}

export const firstView: MemberView = {
  by: 'interest',
  reversed: false,
  filter: noFilter,
  selected: [],
  current: '',
};

/** What passes the view through the panel. */
export interface MemberViewProps {
  memberView: MemberView;
  onMemberView: (change: Partial<MemberView>) => void;
}
