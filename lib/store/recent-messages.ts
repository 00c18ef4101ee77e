import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { groupDays } from './group-days';

const daysBack = 28;

/** Person → messages in a group in the last 28 days, today included. Who said nothing is not in it. @param now ms since 1970. */
export async function recentMessages(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<Map<string, number>> {
  const today = dayOf(now);
  const counts = new Map<string, number>();
  for (const { speakers } of await groupDays(db, groupId, today - daysBack + 1, today)) {
    for (const [personId, messages] of Object.entries(speakers)) {
      counts.set(personId, (counts.get(personId) ?? 0) + messages);
    }
  }
  return counts;
}
