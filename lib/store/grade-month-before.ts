import { dayOf } from '../activity/day';
import { gradeGroup, type HealthGrade } from '../health/grade';
import type { NuanqunDatabase } from './database';
import { groupCoverage } from './group-coverage';
import { groupDays } from './group-days';
import { uncountedPeople } from './uncounted-people';

/** Days between a grade and the one it is compared with. */
const monthDays = 28;
/** Days that a grade looks back on. */
const daysBack = 84;

/**
 * A group's grade as it would have been 28 days ago, by who counts today; null where the group is not known. Reads counters,
 * never messages.
 * @param now ms since 1970.
 */
export async function gradeMonthBefore(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<HealthGrade | null> {
  const group = await db.groups.get(groupId);
  if (!group) return null;
  const then = dayOf(now) - monthDays;
  const [days, coverage, uncounted] = await Promise.all([
    groupDays(db, groupId, then - daysBack + 1, then),
    groupCoverage(db, groupId, 0, then),
    uncountedPeople(db, group.accountId),
  ]);
  const watchedDays = coverage.filter((day) => day.counts).map(({ day }) => day);
  return gradeGroup({ days, watchedDays, today: then, counts: (personId) => !uncounted.has(personId) });
}
