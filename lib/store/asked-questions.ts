import type { NuanqunDatabase } from './database';
import { handbookIndex } from './handbook-index';
import { openQuestions } from './recent-questions';
import type { AskedQuestionRow } from './tables';

type Settled = Pick<AskedQuestionRow, 'state' | 'answeredHow' | 'answerId' | 'answeredBy' | 'settledAt'>;

/** What was known of questions before the operator decided about them, for undo. */
export interface QuestionUndo {
  questions: (Pick<AskedQuestionRow, 'id'> & Settled)[];
}

const open: Settled = { state: 'open', answeredHow: '', answerId: '', answeredBy: '', settledAt: 0 };

/** Says of questions that they are answered, or that they ask nothing to be answered (`dismissed`). */
export function settleQuestions(
  db: NuanqunDatabase,
  { ids, state }: { ids: string[]; state: 'answered' | 'dismissed' },
  now = Date.now(),
): Promise<QuestionUndo> {
  return change(db, ids, {
    ...open,
    state,
    answeredHow: state === 'answered' ? 'marked' : '',
    settledAt: now,
  });
}

/** Says of questions that nobody has answered them. */
export function reopenQuestions(db: NuanqunDatabase, ids: string[]): Promise<QuestionUndo> {
  return change(db, ids, open);
}

/** Puts questions back as they were before a decision. One that was recalled since does not come back. */
export async function undoQuestions(db: NuanqunDatabase, { questions }: QuestionUndo): Promise<void> {
  await db.transaction('rw', db.askedQuestions, async () => {
    for (const { id, ...before } of questions) await db.askedQuestions.update(id, before);
  });
}

function change(db: NuanqunDatabase, ids: string[], settled: Settled): Promise<QuestionUndo> {
  return db.transaction('rw', db.askedQuestions, async () => {
    const rows = (await db.askedQuestions.bulkGet(ids)).filter((row) => row !== undefined);
    await db.askedQuestions.bulkPut(rows.map((row) => ({ ...row, ...settled })));
    return { questions: rows.map(asSettled) };
  });
}

function asSettled(row: AskedQuestionRow): QuestionUndo['questions'][number] {
  const { id, state, answeredHow, answerId, answeredBy, settledAt } = row;
  return { id, state, answeredHow, answerId, answeredBy, settledAt };
}

/** An answer was put into the box: the question counts as answered. Inside the caller's transaction. */
export async function noteDraftedAnswer(db: NuanqunDatabase, id: string, now: number): Promise<void> {
  const row = await db.askedQuestions.get(id);
  if (row?.state !== 'open') return;
  await db.askedQuestions.put({ ...row, state: 'answered', answeredHow: 'drafted', settledAt: now });
}

/** The answer was taken out of the box again. Inside the caller's transaction. */
export async function forgetDraftedAnswer(db: NuanqunDatabase, id: string): Promise<void> {
  const row = await db.askedQuestions.get(id);
  if (row?.answeredHow === 'drafted') await db.askedQuestions.put({ ...row, ...open });
}

/**
 * Compares what is open with the handbook anew, after it was changed.
 * @returns how many questions have other entries now.
 */
export async function refitQuestions(db: NuanqunDatabase, now = Date.now()): Promise<number> {
  const groupIds = await db.groups.where('watched').equals(1).primaryKeys();
  const rows = (await Promise.all(groupIds.map((groupId) => openQuestions(db, groupId, now)))).flat();
  if (rows.length === 0) return 0;
  const [index, messages] = await Promise.all([
    handbookIndex(db),
    db.messages.bulkGet(rows.map(({ id }) => id)),
  ]);
  const changed = rows.flatMap((row, place) => {
    const fitting = index.fitting(messages[place]?.text ?? '').map(({ id }) => id);
    return fitting.join() === row.fitting.join() ? [] : [{ id: row.id, fitting }];
  });
  for (const { id, fitting } of changed) await db.askedQuestions.update(id, { fitting });
  return changed.length;
}
