import { dayOf } from '../activity/day';
import { gradeGroup } from '../health/grade';
import { toneOf } from '../health/tone';
import type { HealthTone } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupCoverage } from './group-coverage';
import { groupDays } from './group-days';
import { uncountedPeople } from './uncounted-people';

/** Days that a grade looks back on. */
const daysBack = 84;

/** The colour of a group's dot; null where the group is not watched or not known. */
export async function groupTone(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<HealthTone | null> {
  const group = await db.groups.get(groupId);
  if (group?.watched !== 1) return null;
  const today = dayOf(now);
  const [days, coverage, uncounted] = await Promise.all([
    groupDays(db, groupId, today - daysBack + 1, today),
    groupCoverage(db, groupId, 0, today),
    uncountedPeople(db, group.accountId),
  ]);
  const watchedDays = coverage.filter((day) => day.counts).map(({ day }) => day);
  const grade = gradeGroup({ days, watchedDays, today, counts: (personId) => !uncounted.has(personId) });
  return grade.state === 'too-early' ? 'ungraded' : toneOf(grade.score);
}
