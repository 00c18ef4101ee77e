import { dayOf } from '../activity/day';
import { type OwnShare, ownShare } from '../health/own-share';
import { type PastGrades, pastGrades } from '../health/past-grades';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import type { CoverageRow, GroupRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/** What was worked out last, as long as the page is open: it takes a second where many groups were watched for long. */
const kept = new WeakMap<NuanqunDatabase, { basis: string; share: Promise<OwnShare> }>();

/**
 * What became of the past grades of every group that was ever watched: also of those that are not any more, as a group that fell
 * silent often is not. Reads all counters of these groups, one group after the other so that nothing waits, once a day and again
 * when what they rest on has changed; never messages.
 * @param now ms since 1970.
 */
export async function readOwnShare(db: NuanqunDatabase, now: number): Promise<OwnShare> {
  const accounts = await readGrounds(db);
  const basis = JSON.stringify([dayOf(now), await db.merges.count(), await db.erasures.count(), accounts]);
  const known = kept.get(db);
  if (known?.basis === basis) return known.share;
  const share = workOut(db, accounts, now);
  kept.set(db, { basis, share });
  share.catch(() => kept.delete(db));
  return share;
}

/** What the grades of an account's groups rest on besides what was counted. */
interface Grounds {
  accountId: string;
  uncounted: string[];
  /** Those that were ever watched, or whose past was imported. */
  groups: Pick<GroupRow, 'id' | 'accountId' | 'watchPeriods' | 'importedPeriods'>[];
}

async function readGrounds(db: NuanqunDatabase): Promise<Grounds[]> {
  const seen = (await db.groups.toArray()).filter(
    ({ watchPeriods, importedPeriods }) => watchPeriods.length + importedPeriods.length > 0,
  );
  const groupsOf = Map.groupBy(seen, ({ accountId }) => accountId);
  return Promise.all(
    [...groupsOf].map(async ([accountId, groups]) => ({
      accountId,
      uncounted: [...(await uncountedPeople(db, accountId))].sort(),
      groups: groups.map(({ id, watchPeriods, importedPeriods }) => ({
        id,
        accountId,
        watchPeriods,
        importedPeriods,
      })),
    })),
  );
}

async function workOut(db: NuanqunDatabase, accounts: Grounds[], now: number): Promise<OwnShare> {
  const found: PastGrades[] = [];
  for (const { accountId, uncounted, groups } of accounts) {
    const coverage = await accountCoverage(db, accountId, 0, dayOf(now));
    const facts = { coverage, uncounted: new Set(uncounted) };
    for (const group of groups) found.push(await gradesOf(db, group, facts, now));
  }
  return ownShare(found);
}

async function gradesOf(
  db: NuanqunDatabase,
  group: Grounds['groups'][number],
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
