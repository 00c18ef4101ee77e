import { GroupYear } from '@/components/groups/GroupYear';
import { useChartLayout } from '@/components/groups/use-chart-layout';

/** A year of the chosen group, in the tab. */
export function GroupHistoryScreen({ groupId }: { groupId: string }) {
  return <GroupYear groupId={groupId} layout={useChartLayout()} withHead />;
}
