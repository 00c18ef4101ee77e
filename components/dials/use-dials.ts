import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/activity/day';
import type { GroupDials } from '@/lib/dials/group-dials';
import { database } from '@/lib/panel/database';
import { readGroupDials } from '@/lib/store/group-dials';

/** Of so many days up to today. */
export const dialDays = 28;

/** A group's dials of the last 28 days; undefined until they are read, null where the group is not known. */
export function useDials(groupId: string, now: number): GroupDials | null | undefined {
  const today = dayOf(now);
  return useLiveQuery(
    () => readGroupDials(database, groupId, { fromDay: today - dialDays + 1, toDay: today }, now),
    [groupId, today],
  );
}
