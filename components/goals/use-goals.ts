import { useLiveQuery } from 'dexie-react-hooks';
import { useDials } from '@/components/dials/use-dials';
import { useOverview } from '@/components/use-overviews';
import type { GroupGoals } from '@/lib/goals/group-goals';
import { type HeldTarget, holdAgainst } from '@/lib/goals/hold-against';
import type { SeenDays } from '@/lib/group-history/seen-days';
import { database } from '@/lib/panel/database';
import { readGoals } from '@/lib/store/goals';

export interface GoalsShown {
  goals: GroupGoals;
  /** Held against the score now and the dials of the last 28 days. */
  held: HeldTarget[];
  /** How much of these 28 days was watched. */
  coverage: SeenDays;
}

/** A group's goals and how it stands to them; null where the group is not known, undefined until they are read. */
export function useGoals(groupId: string, now: number): GoalsShown | null | undefined {
  const goals = useLiveQuery(() => readGoals(database, groupId), [groupId]);
  const overview = useOverview(groupId, now);
  const dials = useDials(groupId, now);
  if (overview === null || dials === null) return null;
  if (!goals || !overview || !dials) return undefined;
  const held = holdAgainst(goals.targets, { grade: overview.grade, dials });
  return { goals, held, coverage: overview.coverage };
}
