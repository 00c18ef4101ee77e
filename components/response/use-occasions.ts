import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { type Occasion, proposedOccasions, readOccasions } from '@/lib/store/read-occasions';
import type { OccasionRow } from '@/lib/store/tables';

/** Of so many days up to today. */
export const occasionDays = 90;

/** What was offered to a group of late, and what waits to be confirmed; undefined until it is read. */
export function useOccasions(
  groupId: string,
  now: number,
): { occasions: Occasion[]; proposed: OccasionRow[] } | undefined {
  const today = dayOf(now);
  return useLiveQuery(async () => {
    const span = { fromDay: today - occasionDays + 1, toDay: today };
    const [occasions, proposed] = await Promise.all([
      readOccasions(database, groupId, span, now),
      proposedOccasions(database, groupId),
    ]);
    return { occasions, proposed };
  }, [groupId, now]);
}
