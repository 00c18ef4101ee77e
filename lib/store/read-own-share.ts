import { dayOf } from '../activity/day';
import { type OwnShare, ownShare } from '../health/own-share';
import { type PastGrades, pastGrades } from '../health/past-grades';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import type { CoverageRow, GroupRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/**
 * What became of the past grades of every group that was ever watched: also of those that are not any more, as a group that fell
 * silent often is not. Reads all counters of these groups, one group after the other so that nothing waits; never messages.
 * @param now ms since 1970.
 */
export async function readOwnShare(db: NuanqunDatabase, now: number): Promise<OwnShare> {
  const groups = (await db.groups.toArray()).filter(
    ({ watchPeriods, importedPeriods }) => watchPeriods.length + importedPeriods.length > 0,
  );
  const found: PastGrades[] = [];
  for (const accountId of new Set(groups.map((group) => group.accountId))) {
    const coverage = await accountCoverage(db, accountId, 0, dayOf(now));
    const uncounted = await uncountedPeople(db, accountId);
    for (const group of groups.filter((one) => one.accountId === accountId)) {
      found.push(await gradesOf(db, group, { coverage, uncounted }, now));
    }
  }
  return ownShare(found);
}

async function gradesOf(
  db: NuanqunDatabase,
  group: GroupRow,
  { coverage, uncounted }: { coverage: CoverageRow[]; uncounted: Set<string> },
  now: number,
): Promise<PastGrades> {
  const covered = coveredDays(group, coverage, { fromDay: 0, toDay: dayOf(now) }).filter(
    ({ counts }) => counts,
  );
  const [first] = covered;
  if (!first) return { grades: [], untold: 0 };
  const today = dayOf(now);
  const days = await groupDays(db, group.id, first.day, today - 1);
  const watchedDays = covered.map(({ day }) => day);
  return pastGrades({ days, watchedDays, today, counts: (personId) => !uncounted.has(personId) });
}
