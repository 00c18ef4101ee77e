import { hourOf } from '@/lib/activity/day';
import type { NuanqunDatabase } from '@/lib/store/database';

const day = 24 * 60 * 60_000;
/** Messages are looked at so far back; days. */
const daysBack = 30;
/** And no more of them: nobody keeps count of who speaks at which hour, so this is read when it is asked for. */
const most = 3_000;

/** When people of a group spoke, by hour of the local day. */
export interface HoursSpoken {
  /** Person id → messages in each of 24 hours. */
  hours: Map<string, number[]>;
  /** How many messages were looked at. */
  messages: number;
}

/** Reads the newest messages of a group, at most 3,000 of the last 30 days. @param now ms since 1970. */
export async function readHours(db: NuanqunDatabase, groupId: string, now: number): Promise<HoursSpoken> {
  const hours = new Map<string, number[]>();
  let messages = 0;
  await db.messages
    .where('[groupId+time]')
    .between([groupId, now - daysBack * day], [groupId, now], true, true)
    // The library's own: it is no array.
    // oxlint-disable-next-line unicorn/no-array-reverse
    .reverse()
    .limit(most)
    .each(({ personId, time, kind }) => {
      messages += 1;
      if (kind === 'notice' || personId === '') return;
      const counts = hours.get(personId) ?? Array.from({ length: 24 }, () => 0);
      counts[hourOf(time)]! += 1;
      hours.set(personId, counts);
    });
  return { hours, messages };
}

/** How many messages somebody wrote, and how many of them within an hour of a time of day. @param now ms since 1970. */
export function around(
  counts: readonly number[] | undefined,
  now: number,
): { messages: number; aroundNow: number } {
  if (!counts) return { messages: 0, aroundNow: 0 };
  const hour = hourOf(now);
  const near = [hour + 23, hour, hour + 1].map((one) => counts[one % 24] ?? 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { messages: sum(counts), aroundNow: sum(near) };
}
