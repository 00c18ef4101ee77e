import { dayOf, minuteOfDay, startOfDay } from '../activity/day';
import { lastMarkedMinute } from '../activity/watched-minutes';
import type { NuanqunDatabase } from './database';
import { accountCoverage } from './group-coverage';
import type { AccountRow, GroupRow } from './tables';

/** A change of the list reaches the page within this time of the minute in which it happened; ms. */
const settling = 2 * 60_000;

/**
 * When a group's list of members was last known to be as it is stored. The page tells a list only when it changes: while its
 * account was watched after that, in the same page load, the list was still so.
 * @returns ms; 0 where no list was seen since watching began. Inside the caller's transaction, as all of this file.
 */
export async function rosterLastSeen(db: NuanqunDatabase, group: GroupRow, now: number): Promise<number> {
  const account = await db.accounts.get(group.accountId);
  const isOfThisLoad = group.rosterLastSeenAt >= (account?.lastSeenAt ?? Infinity);
  return isOfThisLoad ? withWatched(db, group, now - settling) : group.rosterLastSeenAt;
}

/** At a page load: notes up to when the page that was there before knew the lists of its groups. @param account as it was before. */
export async function settleRosterTimes(
  db: NuanqunDatabase,
  account: AccountRow,
  now: number,
): Promise<void> {
  const groups = await db.groups.where('[accountId+watched]').equals([account.id, 1]).toArray();
  const seen = groups.filter(({ rosterLastSeenAt }) => rosterLastSeenAt >= account.lastSeenAt);
  const settled = await Promise.all(
    seen.map(async (group) => ({ ...group, rosterLastSeenAt: await withWatched(db, group, now) })),
  );
  await db.groups.bulkPut(settled);
}

/** The last watched minute up to a time, or when the list was told where there is none after it. */
async function withWatched(
  db: NuanqunDatabase,
  { accountId, rosterLastSeenAt }: GroupRow,
  until: number,
): Promise<number> {
  const days = await accountCoverage(db, accountId, dayOf(rosterLastSeenAt), dayOf(until));
  for (const { day, minutes } of days.toReversed()) {
    const minute = lastMarkedMinute(minutes, day === dayOf(until) ? minuteOfDay(until) : undefined);
    if (minute >= 0) return Math.max(rosterLastSeenAt, new Date(startOfDay(day)).setHours(0, minute));
  }
  return rosterLastSeenAt;
}
