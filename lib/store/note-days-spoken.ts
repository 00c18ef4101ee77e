import type { FirstOfDay } from './count-messages';
import type { NuanqunDatabase } from './database';
import type { MembershipRow } from './tables';

/**
 * Notes in memberships on which days people spoke last; inside the caller's transaction. Only called for somebody's first
 * message of a day, so most messages cost nothing here. In whatever order days come, the last two of them stay.
 */
export async function noteDaysSpoken(db: NuanqunDatabase, firsts: FirstOfDay[]): Promise<void> {
  if (firsts.length === 0) return;
  const keys = firsts.map(({ groupId, personId }) => [groupId, personId] as [string, string]);
  const known = await db.memberships.bulkGet(keys);
  const changed = new Map<string, MembershipRow>();
  firsts.forEach((first, index) => {
    const key = `${first.groupId}/${first.personId}`;
    const row = changed.get(key) ?? known[index] ?? newMembership(first);
    changed.set(key, withDaySpoken(row, first.day));
  });
  await db.memberships.bulkPut([...changed.values()]);
}

function withDaySpoken(row: MembershipRow, day: number): MembershipRow {
  const { lastSpokeDay, spokeBeforeDay } = row;
  if (day > lastSpokeDay) return { ...row, lastSpokeDay: day, spokeBeforeDay: lastSpokeDay };
  if (day < lastSpokeDay && day > spokeBeforeDay) return { ...row, spokeBeforeDay: day };
  return row;
}

/** Of somebody who speaks before any list named them. */
function newMembership({ groupId, personId }: FirstOfDay): MembershipRow {
  const now = Date.now();
  return {
    groupId,
    personId,
    groupNickname: '',
    firstSeenAt: now,
    lastSeenAt: now,
    joinedAt: 0,
    leftAt: 0,
    lastSpokeDay: 0,
    spokeBeforeDay: 0,
    welcomedAt: 0,
  };
}
