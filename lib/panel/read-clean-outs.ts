import { type WarnedStatus, warnedStatus } from '@/lib/activity/clean-out-status';
import { dayOf } from '@/lib/activity/day';
import { silentSince } from '@/lib/activity/silent-members';
import { readSilentGroup } from '@/lib/panel/read-silent-group';
import { type PeriodCoverage, readPeriodCoverage } from '@/lib/panel/read-silent-list';
import { isLeftOut, type SilentMember } from '@/lib/panel/silent-member';
import { presentRecords } from '@/lib/store/absorbed-people';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { CleanOutRow } from '@/lib/store/tables';

/** A clean-out as it stands now. */
export interface CleanOutState {
  cleanOut: CleanOutRow;
  groupName: string;
  warned: { member: SilentMember; status: WarnedStatus }[];
  /** How many were warned of whom nothing is known any more. */
  unknown: number;
  /** Since the day of the warning. */
  coverage: PeriodCoverage | null;
}

/** A group's clean-outs that run, the one that ends first on top. Made for a live query. */
export async function readRunningCleanOuts(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<CleanOutState[]> {
  const rows = await db.cleanOuts.where({ groupId }).toArray();
  const running = rows.filter(({ closedAt }) => closedAt === 0).sort((a, b) => a.deadline - b.deadline);
  const states = await Promise.all(running.map((row) => readState(db, row, now)));
  return states.flatMap((state) => state ?? []);
}

/** @returns null where it is not known. Made for a live query. */
export async function readCleanOut(
  db: NuanqunDatabase,
  id: string,
  now = Date.now(),
): Promise<CleanOutState | null> {
  const row = await db.cleanOuts.get(id);
  return row ? readState(db, row, now) : null;
}

async function readState(
  db: NuanqunDatabase,
  cleanOut: CleanOutRow,
  now: number,
): Promise<CleanOutState | null> {
  const group = await db.groups.get(cleanOut.groupId);
  if (!group) return null;
  const warnedDay = dayOf(cleanOut.warnedAt);
  const [presentOf, members, coverage] = await Promise.all([
    presentRecords(db),
    readSilentGroup(db, group),
    readPeriodCoverage(db, group.id, warnedDay, dayOf(now)),
  ]);
  const named = new Set(cleanOut.personIds.map(presentOf));
  const warned = members
    .filter(({ personId }) => named.has(personId))
    .sort((one, other) => silentSince(one) - silentSince(other))
    .map((member) => ({
      member,
      status: warnedStatus({ ...member, isSpared: isLeftOut(member) }, warnedDay),
    }));
  const unknown = named.size - warned.length;
  return { cleanOut, groupName: group.name, warned, unknown, coverage: coverage[0] ?? null };
}
