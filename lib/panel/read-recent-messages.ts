import { textDays } from '@/lib/panel/read-asked';
import { presentRecords } from '@/lib/store/absorbed-people';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { MessageRow } from '@/lib/store/tables';

const day = 24 * 60 * 60_000;

/** Messages of a group that somebody may look through. */
export interface RecentMessages {
  /** Newest first. */
  messages: MessageRow[];
  /** Whether there are older ones. */
  more: boolean;
}

/** The messages of a group with a text since a moment, newest first; recalled ones have none. Made for a live query. @param since ms. */
export async function readRecentMessages(
  db: NuanqunDatabase,
  groupId: string,
  since: number,
  now: number,
): Promise<RecentMessages> {
  const recordOf = await presentRecords(db);
  const rows = db.messages.where('[groupId+time]').between([groupId, since], [groupId, Infinity]);
  const messages = (await rows.toArray()).filter(hasWords).toReversed();
  const older = await timeOfOlder(db, groupId, { before: since, count: 1, now });
  return {
    messages: messages.map((row) => ({ ...row, personId: recordOf(row.personId) })),
    more: older !== null,
  };
}

/**
 * When the message with a text was said that is the `count`-th before a moment, or the oldest where there are fewer; null where
 * there is none. No more is read than that.
 * @param range.before ms; not included.
 */
export async function timeOfOlder(
  db: NuanqunDatabase,
  groupId: string,
  { before, count, now }: { before: number; count: number; now: number },
): Promise<number | null> {
  const rows = await db.messages
    .where('[groupId+time]')
    .between([groupId, now - textDays * day], [groupId, before])
    // The library's own: it is no array.
    // oxlint-disable-next-line unicorn/no-array-reverse
    .reverse()
    .filter(hasWords)
    .limit(count)
    .toArray();
  return rows.at(-1)?.time ?? null;
}

function hasWords({ kind, text, recalled }: MessageRow): boolean {
  return kind === 'text' && text !== '' && !recalled;
}
