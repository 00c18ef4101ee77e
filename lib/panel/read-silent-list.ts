import { dayOf } from '@/lib/activity/day';
import { readSilentGroup } from '@/lib/panel/read-silent-group';
import type { SilentMember } from '@/lib/panel/silent-member';
import type { NuanqunDatabase } from '@/lib/store/database';
import { groupCoverage } from '@/lib/store/group-coverage';

/** How much of one group was watched in a period. */
export interface PeriodCoverage {
  groupId: string;
  name: string;
  /** When it was watched first; ms since 1970. */
  watchedSince: number;
  /** Days of the period, the first and the last counted. */
  days: number;
  watchedDays: number;
}

/** What the silent list is made from. */
export interface SilentSource {
  /** Members of the chosen groups who are still there, staff and exempt ones too. */
  members: SilentMember[];
  coverage: PeriodCoverage[];
}

/**
 * The members of watched groups, and how much of these groups was watched since a day. Made for a live query.
 * @param sinceDay local day number.
 */
export async function readSilentList(
  db: NuanqunDatabase,
  groupIds: string[],
  sinceDay: number,
  now = Date.now(),
): Promise<SilentSource> {
  const groups = (await db.groups.bulkGet(groupIds)).flatMap((group) => group ?? []);
  const [members, coverage] = await Promise.all([
    Promise.all(groups.map((group) => readSilentGroup(db, group))),
    Promise.all(groups.map(({ id }) => readPeriodCoverage(db, id, sinceDay, dayOf(now)))),
  ]);
  return { members: members.flat().filter(({ leftAt }) => leftAt === 0), coverage: coverage.flat() };
}

/** @returns one entry; none where the group is not known. Both days are local day numbers and counted. */
export async function readPeriodCoverage(
  db: NuanqunDatabase,
  groupId: string,
  sinceDay: number,
  untilDay: number,
): Promise<PeriodCoverage[]> {
  const [group, covered] = await Promise.all([
    db.groups.get(groupId),
    groupCoverage(db, groupId, sinceDay, untilDay),
  ]);
  if (!group) return [];
  const watchedDays = covered.filter(({ counts }) => counts).length;
  const watchedSince = group.watchPeriods[0]?.from ?? 0;
  return [{ groupId, name: group.name, watchedSince, days: untilDay - sinceDay + 1, watchedDays }];
}
