import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { groupCoverage } from '@/lib/store/group-coverage';

/** On how many of so many last days a group was watched; undefined until it is read, and where no group is named. */
export function useCoverage(
  groupId: string,
  days: number,
  now: number,
): { days: number; seenDays: number } | undefined {
  const today = dayOf(now);
  return useLiveQuery(async () => {
    if (groupId === '') return undefined;
    const covered = await groupCoverage(database, groupId, today - days + 1, today);
    return { days, seenDays: covered.filter(({ counts }) => counts).length };
  }, [groupId, days, today]);
}
