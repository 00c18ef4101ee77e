import { useLiveQuery } from 'dexie-react-hooks';
import { dayOf } from '@/lib/activity/day';
import type { HealthGrade } from '@/lib/health/grade';
import { database } from '@/lib/panel/database';
import { gradeMonthBefore } from '@/lib/store/grade-month-before';

/** A group's grade of 28 days ago; null where it is not known, or until it is read. */
export function useMonthBefore(groupId: string, now: number): HealthGrade | null {
  const day = dayOf(now);
  return useLiveQuery(() => gradeMonthBefore(database, groupId, now), [groupId, day]) ?? null;
}
