import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/activity/day';
import type { SeenDays } from '@/lib/group-history/seen-days';
import { database } from '@/lib/panel/database';
import { seenOfLast } from '@/lib/store/group-coverage';

/** How many of so many last days a group was watched; undefined until it is read, and where no group is named. */
export function useCoverage(groupId: string, days: number, now: number): SeenDays | undefined {
  const today = dayOf(now);
  return useLiveQuery(
    async () => (groupId === '' ? undefined : seenOfLast(database, groupId, { days, today })),
    [groupId, days, today],
  );
}
