import type { Table } from 'dexie';
import type { RecordedMessage } from '../messages';
import { presentRecords } from './absorbed-people';
import { addMissing, areSomeThere } from './add-messages';
import { countMessages, readCounters } from './counters';
import { type Counters, keepingCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { inTurn } from './in-turn';
import { toMessageRow } from './message-row';
import { recordNotices } from './record-notices';
import type { MessageRow } from './tables';
import { watchedGroups } from './watched-groups';
import { withoutErased } from './without-erased';

export interface RecordResult {
  /** Messages that were new and are on disk now. */
  stored: number;
  /** Messages that cannot or must not be: see message-row.ts and without-erased.ts. What is not watched is not counted here. */
  refused: number;
  /** Messages of the batch in watched groups, on disk now or before: what is done with them has to be safe to repeat. */
  rows: MessageRow[];
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
    const recordOf = await presentRecords(db);
    const told = toRows(accountId, messages, recordOf, now);
    const rows = await withoutErased(db, told.rows);
    const refused = told.refused + told.rows.length - rows.length;
    if (rows.length === 0) return { stored: 0, refused, rows: [], marksChanged: false };
    const written = await keepingCounters(db, () => writeBatch(db, accountId, rows));
    return {
      stored: written.stored,
      refused,
      rows: written.rows,
      marksChanged: written.firsts + written.joined > 0,
    };
  });
}

type Written = Counters & { rows: MessageRow[]; stored: number; firsts: number; joined: number };

/** Nearly always all messages of a batch are new, so they are first taken to be; where they are not, nothing was written. */
async function writeBatch(db: NuanqunDatabase, accountId: string, rows: MessageRow[]): Promise<Written> {
  try {
    return await write(db, accountId, rows, writeNew);
  } catch (error) {
    if (!areSomeThere(error)) throw error;
    return write(db, accountId, rows, writeMissing);
  }
}

type Writer = (db: NuanqunDatabase, rows: MessageRow[], known: Counters) => Promise<Written>;

function write(db: NuanqunDatabase, accountId: string, rows: MessageRow[], writer: Writer): Promise<Written> {
  return db.transaction('rw', tablesFor(db, rows), async () => {
    const [watched, known] = await Promise.all([watchedGroups(db, accountId), readCounters(db, rows)]);
    return writer(
      db,
      rows.filter((row) => watched.has(row.groupId)),
      known,
    );
  });
}

/** Writes messages and counters without waiting in between. @throws where one is there already. */
async function writeNew(db: NuanqunDatabase, rows: MessageRow[], known: Counters): Promise<Written> {
  const [counted, joined] = await Promise.all([
    countMessages(db, rows, known),
    recordNotices(db, rows),
    db.messages.bulkAdd(rows),
  ]);
  return { ...counted, joined, stored: rows.length, rows };
}

/** Writes the messages that are not there, and counts only them. */
async function writeMissing(db: NuanqunDatabase, rows: MessageRow[], known: Counters): Promise<Written> {
  const stored = await addMissing(db, rows);
  const counted = await countMessages(db, stored, known);
  const joined = await recordNotices(db, stored);
  return { ...counted, joined, stored: stored.length, rows };
}

/** Hardly any batch has notices, and fewer tables make a quicker transaction. */
function tablesFor(db: NuanqunDatabase, rows: MessageRow[]): Table[] {
  const counted = [db.groups, db.messages, db.days, db.speaking];
  const hasNotices = rows.some(({ kind }) => kind === 'notice');
  return hasNotices ? [...counted, db.notices, db.unclearJoins, db.people, db.memberships] : counted;
}

/** Each message of the batch once. */
function toRows(
  accountId: string,
  messages: RecordedMessage[],
  recordOf: (personId: string) => string,
  now: number,
): { rows: MessageRow[]; refused: number } {
  const rows = new Map<string, MessageRow>();
  let refused = 0;
  for (const message of messages) {
    const personId = recordOf(message.personId);
    const row = toMessageRow(accountId, { ...message, personId }, now);
    if (!row) refused++;
    else if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return { rows: [...rows.values()], refused };
}
