import type { NuanqunDatabase } from './database';
import type { MembershipRow } from './tables';

/** A newcomer waits for a welcome this long; ms. */
export const welcomePatience = 7 * 24 * 60 * 60 * 1000;

/** Who came to a group within the last 7 days, is still there and was neither welcomed nor put aside; longest waiting first. */
export async function waitingNewcomers(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<MembershipRow[]> {
  const joined = await db.memberships
    .where('[groupId+joinedAt]')
    .between([groupId, now - welcomePatience], [groupId, Infinity])
    .toArray();
  return joined.filter(({ welcomedAt, leftAt, putAsideAt }) => !welcomedAt && !leftAt && !putAsideAt);
}
