import { Dexie, type Table } from 'dexie';
import type { RecordedMessage } from '../messages';
import { countMessages, readCounters } from './counters';
import { type Counters, forgetCounters, rememberCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { inTurn } from './in-turn';
import { toMessageRow } from './message-row';
import { isWaitingRecall } from './recall-message';
import { recordNotices } from './record-notices';
import type { MessageRow } from './tables';

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
 * mix: a message stored before is left alone, and the counters come out the same in any order. Messages of groups that are
 * not watched are ignored; no group is watched before the terms are accepted.
 * @param now ms since 1970.
 */
export function recordMessages(
  db: NuanqunDatabase,
  { accountId, messages }: { accountId: string; messages: RecordedMessage[] },
  now = Date.now(),
): Promise<RecordResult> {
  return inTurn(db, 'recording', async () => {
    const { rows, refused } = toRows(accountId, messages, now);
    if (rows.length === 0) return { stored: 0, refused, marksChanged: false };
    try {
      const written = await writeBatch(db, accountId, rows);
      rememberCounters(db, written);
      return { stored: written.stored, refused, marksChanged: written.firsts + written.joined > 0 };
    } catch (error) {
      forgetCounters(db);
      throw error;
    }
  });
}

function writeBatch(
  db: NuanqunDatabase,
  accountId: string,
  rows: MessageRow[],
): Promise<Counters & { stored: number; firsts: number; joined: number }> {
  return db.transaction('rw', tablesFor(db, rows), async () => {
    const [watched, known] = await Promise.all([watchedGroups(db, accountId), readCounters(db, rows)]);
    const wanted = rows.filter((row) => watched.has(row.groupId));
    const stored = await addNew(db, wanted);
    const counted = await countMessages(db, stored, known);
    const joined = await recordNotices(db, stored);
    return { ...counted, stored: stored.length, joined };
  });
}

/** Hardly any batch has notices, and fewer tables make a quicker transaction. */
function tablesFor(db: NuanqunDatabase, rows: MessageRow[]): Table[] {
  const counted = [db.groups, db.messages, db.days, db.speaking];
  const hasNotices = rows.some(({ kind }) => kind === 'notice');
  return hasNotices ? [...counted, db.notices, db.people, db.memberships] : counted;
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
  return new Set(await db.groups.where('[accountId+watched]').equals([accountId, 1]).primaryKeys());
}

/**
 * Adds the rows that are not there; the database itself tells which are, so that nothing is read first.
 * @returns the rows as they were stored.
 */
async function addNew(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  try {
    await db.messages.bulkAdd(rows);
    return rows;
  } catch (error) {
    const known = positionsKnown(error);
    const added = rows.filter((_, index) => !known.has(index));
    const recalled = await fillWaitingRecalls(
      db,
      rows.filter((_, index) => known.has(index)),
    );
    return [...added, ...recalled];
  }
}

/** @throws what is no refusal of a row that is there already. */
function positionsKnown(error: unknown): Set<number> {
  if (!(error instanceof Dexie.BulkError)) throw error;
  const failures = Object.entries(error.failuresByPos);
  const other = failures.find(([, failure]) => failure.name !== 'ConstraintError');
  if (other) throw other[1];
  return new Set(failures.map(([position]) => Number(position)));
}

/** Messages whose recall came before them are stored without text. */
async function fillWaitingRecalls(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  const there = await db.messages.bulkGet(rows.map(({ id }) => id));
  const filled = rows
    .filter((_, index) => there[index] && isWaitingRecall(there[index]))
    .map((row) => ({ ...row, text: '', recalled: true }));
  await db.messages.bulkPut(filled);
  return filled;
}
