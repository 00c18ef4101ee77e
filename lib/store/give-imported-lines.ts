import { dayOf, startOfDay } from '../activity/day';
import { packLines, unpackLines } from '../history-import/packed-lines';
import type { NuanqunDatabase } from './database';
import { isImported } from './imported-messages';
import { countByDay } from './spoken';
import type { MessageRow } from './tables';

/**
 * Lets what imports have of somebody from a time on be somebody else's, where one record becomes two; inside the caller's
 * transaction. (At a merge nothing is changed: lines keep the id that they came with, and are read as the record it stands for.)
 * @param messages those that are given with it, as they were before.
 */
export function giveImportedLines(
  db: NuanqunDatabase,
  messages: MessageRow[],
  to: { fromId: string; toId: string; since: number },
): Promise<void> {
  return db.transaction('rw', db.importedLines, db.importedDays, () => give(db, messages, to));
}

async function give(
  db: NuanqunDatabase,
  messages: MessageRow[],
  { fromId, toId, since }: { fromId: string; toId: string; since: number },
): Promise<void> {
  const groupIds = [...new Set(messages.map(({ groupId }) => groupId))];
  const given = new Set(messages.map(({ id }) => id));
  const isSince = (day: number, minute: number) => startOfDay(day) + minute * 60_000 >= since;
  for (const groupId of groupIds) {
    const range = [
      [groupId, dayOf(since)],
      [groupId, Infinity],
    ] as const;
    await db.importedLines
      .where('[groupId+day]')
      .between(...range)
      .modify((row) => {
        const lines = unpackLines(row).map((line) =>
          line.personId === fromId && isSince(row.day, line.minute) ? { ...line, personId: toId } : line,
        );
        Object.assign(row, packLines(lines));
      });
    await db.importedDays
      .where('[groupId+day]')
      .between(...range)
      .modify((row) => {
        row.live = row.live.map((line) => (given.has(line.messageId) ? { ...line, personId: toId } : line));
      });
  }
  for (const { groupId, day, messages: count } of countByDay(messages.filter(isImported))) {
    await db.importedDays
      .where('[groupId+day]')
      .equals([groupId, day])
      .modify(({ speakers }) => {
        speakers[fromId] = Math.max(0, (speakers[fromId] ?? 0) - count);
        speakers[toId] = (speakers[toId] ?? 0) + count;
      });
  }
}
