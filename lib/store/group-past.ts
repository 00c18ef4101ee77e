import { dayOf } from '../activity/day';
import { levelDays } from '../activity/level';
import type { GroupPast } from '../activity/speaking-windows';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import type { GroupRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/** A level depends on the windows of 28 days that end on each of the last 28. */
const daysBack = 2 * levelDays;

/** What was counted and watched in a group over the 8 weeks that levels depend on. Reads counters, never messages. */
export async function groupPast(
  db: NuanqunDatabase,
  group: Pick<GroupRow, 'id' | 'accountId' | 'watchPeriods' | 'importedPeriods'>,
  now: number,
): Promise<GroupPast> {
  const today = dayOf(now);
  const since = today - daysBack + 1;
  const [days, coverage, uncounted] = await Promise.all([
    groupDays(db, group.id, since, today),
    accountCoverage(db, group.accountId, since, today),
    uncountedPeople(db, group.accountId),
  ]);
  const watched = coveredDays(group, coverage, { fromDay: since, toDay: today }).filter(
    ({ counts }) => counts,
  );
  const watchedDays = new Set(watched.map(({ day }) => day));
  return { days, watchedDays, counts: (personId) => !uncounted.has(personId), today };
}
