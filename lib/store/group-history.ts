import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { accountCoverage, type CoveredDay, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import type { CoverageRow, DayRow, GroupRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/** Days that are shown, and those before that a grade of the first of them looks back on. */
export const shownDays = 364;
const daysBeforeShown = 36;

/** What was counted and watched in a group over the last 400 days. */
export interface GroupHistory {
  group: GroupRow;
  /** Local day of the reading (see activity/day.ts). */
  today: number;
  /** Rising by day; everybody is in them. */
  days: DayRow[];
  /** Of the group's account; rising by day. */
  coverage: CoverageRow[];
  /** What of it falls into the group's own watch periods. */
  covered: CoveredDay[];
  /** Whether somebody's messages count: members only, never staff, bots or the operator's own accounts. */
  counts: (personId: string) => boolean;
}

/**
 * Reads a group's counters of the last 400 days, once; never messages. Null where the group is not known.
 * @param now ms since 1970.
 */
export function readGroupHistory(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<GroupHistory | null> {
  return db.transaction('r', db.groups, db.days, db.coverage, db.people, async () => {
    const group = await db.groups.get(groupId);
    if (!group) return null;
    const today = dayOf(now);
    const since = today - shownDays - daysBeforeShown + 1;
    const [days, coverage, uncounted] = await Promise.all([
      groupDays(db, groupId, since, today),
      accountCoverage(db, group.accountId, since, today),
      uncountedPeople(db, group.accountId),
    ]);
    const covered = coveredDays(group, coverage, { fromDay: since, toDay: today });
    return { group, today, days, coverage, covered, counts: (personId) => !uncounted.has(personId) };
  });
}
