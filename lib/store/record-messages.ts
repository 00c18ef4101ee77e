import { Dexie } from 'dexie';
import type { RecordedMessage } from '../messages';
import { countMessages } from './count-messages';
import type { NuanqunDatabase } from './database';
import { toMessageRow } from './message-row';
import { noteDaysSpoken } from './note-days-spoken';
import { recordNotices } from './record-notices';
import type { MessageRow } from './tables';
import { areTermsAccepted } from './terms';

export interface RecordResult {
  /** Messages that were new and are on disk now. */
  stored: number;
  /** Messages that cannot be: see message-row.ts. What is not watched is not counted here. */
  refused: number;
  /** Whether somebody spoke for the first time that day, or came: their marks may say something else now. */
  marksChanged: boolean;
}

/**
 * Stores a batch of messages with everything that is counted from them, in one transaction. Safe to repeat, to split and to
 * mix: a message stored before is left alone, and the counters come out the same in any order. Messages of groups that
 * are not watched are ignored, and all of them before the terms are accepted.
 * @param now ms since 1970.
 */
export async function recordMessages(
  db: NuanqunDatabase,
  { accountId, messages }: { accountId: string; messages: RecordedMessage[] },
  now = Date.now(),
): Promise<RecordResult> {
  const { rows, refused } = toRows(accountId, messages, now);
  if (rows.length === 0) return { stored: 0, refused, marksChanged: false };
  const tables = [
    db.settings,
    db.groups,
    db.recalls,
    db.messages,
    db.days,
    db.memberships,
    db.notices,
    db.people,
  ];
  return db.transaction('rw', tables, async () => {
    const watched = await watchedGroups(db, accountId);
    const wanted = rows.filter((row) => watched.has(row.groupId));
    const stored = await addNew(db, await applyEarlyRecalls(db, wanted));
    const firsts = await countMessages(db, stored);
    await noteDaysSpoken(db, firsts);
    const joined = await recordNotices(db, stored);
    return { stored: stored.length, refused, marksChanged: firsts.length + joined > 0 };
  });
}

/** Each message of the batch once. */
function toRows(
  accountId: string,
  messages: RecordedMessage[],
  now: number,
): { rows: MessageRow[]; refused: number } {
  const rows = new Map<string, MessageRow>();
  let refused = 0;
  for (const message of messages) {
    const row = toMessageRow(accountId, message, now);
    if (!row) refused++;
    else if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return { rows: [...rows.values()], refused };
}

async function watchedGroups(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  const [accepted, groupIds] = await Promise.all([
    areTermsAccepted(db),
    db.groups.where('[accountId+watched]').equals([accountId, 1]).primaryKeys(),
  ]);
  return new Set(accepted ? groupIds : []);
}

/** Messages whose recall came before them are stored without text. There are hardly ever any, so all are read. */
async function applyEarlyRecalls(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  const recalled = new Set(await db.recalls.toCollection().primaryKeys());
  if (recalled.size === 0) return rows;
  const used = rows.filter((row) => recalled.has(row.id)).map((row) => row.id);
  await db.recalls.bulkDelete(used);
  return rows.map((row) => (recalled.has(row.id) ? { ...row, text: '', recalled: true } : row));
}

/** Adds the rows that are not there; the database itself tells which are, so nothing is read first. */
async function addNew(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  try {
    await db.messages.bulkAdd(rows);
    return rows;
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, failure]) => failure.name !== 'ConstraintError');
    if (other) throw other[1];
    const known = new Set(failures.map(([position]) => Number(position)));
    return rows.filter((_, index) => !known.has(index));
  }
}
