import { Goals } from '@/components/goals/Goals';
import { useNow } from '@/components/use-now';

/** A group's goals, in the tab. */
export function GoalsScreen({ groupId }: { groupId: string }) {
  return <Goals groupId={groupId} now={useNow()} />;
}
