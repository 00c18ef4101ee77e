import type { ComponentType } from 'react';
import { CompareScreen } from '@/components/compare/CompareScreen';
import { GoalsScreen } from '@/components/goals/GoalsScreen';
import { GroupHistoryScreen } from '@/components/groups/GroupHistoryScreen';
import type { GroupPlaceKind } from '@/components/groups/group-place';
import { HistoryImportScreen } from '@/components/history-import/HistoryImportScreen';
import { ReviewScreen } from '@/components/review/ReviewScreen';

/** What every screen of the page is given. */
export interface GroupScreenProps {
  /** The chosen group; empty on a screen that is about all of them. */
  groupId: string;
}

interface GroupScreen {
  kind: GroupPlaceKind;
  title: 'goals.title' | 'compare.tab' | 'groups.tabGroup' | 'periodReview.title' | 'historyImport.tab';
  /** Whether it is about one group, which is chosen beside it. */
  ofOneGroup: boolean;
  Screen: ComponentType<GroupScreenProps>;
}

/** The screens of the page, as their tabs stand. */
export const groupScreens: readonly GroupScreen[] = [
  { kind: 'all', title: 'compare.tab', ofOneGroup: false, Screen: CompareScreen },
  { kind: 'group', title: 'groups.tabGroup', ofOneGroup: true, Screen: GroupHistoryScreen },
  { kind: 'goals', title: 'goals.title', ofOneGroup: true, Screen: GoalsScreen },
  { kind: 'review', title: 'periodReview.title', ofOneGroup: true, Screen: ReviewScreen },
  { kind: 'history', title: 'historyImport.tab', ofOneGroup: false, Screen: HistoryImportScreen },
];
