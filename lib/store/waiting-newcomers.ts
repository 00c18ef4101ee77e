import type { NuanqunDatabase } from './database';
import type { MembershipRow } from './tables';

/** A newcomer waits for a welcome this long; ms. */
const patience = 48 * 60 * 60 * 1000;

/** Who came to a group within the last 48 hours, is still there and was not welcomed; longest waiting first. */
export async function waitingNewcomers(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<MembershipRow[]> {
  const joined = await db.memberships
    .where('[groupId+joinedAt]')
    .between([groupId, now - patience], [groupId, Infinity])
    .toArray();
  return joined.filter((membership) => !membership.welcomedAt && !membership.leftAt);
}
