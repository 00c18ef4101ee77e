import { Dexie } from 'dexie';
import type { NuanqunDatabase } from './database';
import { isWaitingRecall } from './recall-message';
import type { MessageRow } from './tables';

/** Whether adding failed only because some rows are there already. */
export function areSomeThere(error: unknown): boolean {
  return error instanceof Dexie.BulkError && otherFailure(error) === undefined;
}

/**
 * Adds the rows that are not there; inside the caller's transaction. The database itself tells which are. Messages whose
 * recall came before them are stored without text.
 * @returns the rows that were stored, as they were stored.
 */
export async function addMissing(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  try {
    await db.messages.bulkAdd(rows);
    return rows;
  } catch (error) {
    const there = positionsThere(error);
    const added = rows.filter((_, index) => !there.has(index));
    const recalled = rows.filter((_, index) => there.has(index));
    return [...added, ...(await fillWaitingRecalls(db, recalled))];
  }
}

/** @throws what is no refusal of a row that is there already. */
function positionsThere(error: unknown): Set<number> {
  if (!(error instanceof Dexie.BulkError)) throw error;
  const other = otherFailure(error);
  if (other) throw other;
  return new Set(Object.keys(error.failuresByPos).map(Number));
}

function otherFailure(error: InstanceType<typeof Dexie.BulkError>): Error | undefined {
  return Object.values(error.failuresByPos).find((failure) => failure.name !== 'ConstraintError');
}

async function fillWaitingRecalls(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  const there = await db.messages.bulkGet(rows.map(({ id }) => id));
  const filled = rows
    .filter((_, index) => there[index] && isWaitingRecall(there[index]))
    .map((row) => ({ ...row, text: '', recalled: true }));
  await db.messages.bulkPut(filled);
  return filled;
}
