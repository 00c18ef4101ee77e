import type { NuanqunDatabase } from '@/lib/store/database';
import type { AskedQuestionRow, SnippetRow } from '@/lib/store/tables';

const day = 24 * 60 * 60_000;
/** Texts of messages are kept so long, and questions with them; days. */
export const reviewedDays = 30;

/** A question as far as the review needs it. */
export interface ReviewedQuestion {
  id: string;
  groupId: string;
  personId: string;
  time: number;
  text: string;
  /** The message that answered; empty where none is known. */
  answerId: string;
}

export interface HandbookReview {
  /** How many questions were asked. */
  asked: number;
  /** How many groups they were asked in. */
  groups: number;
  /** When the first of them was asked; 0 where there is none. */
  since: number;
  /** Those that no entry of the handbook answers now, newest first. */
  withoutEntry: ReviewedQuestion[];
  /** Entries to be looked over by now, longest due first. */
  due: SnippetRow[];
  neverUsed: SnippetRow[];
  /** Entries that were used, most often first. */
  mostUsed: SnippetRow[];
}

/** What members asked in the last 30 days and how the handbook does. What was put aside as no question does not count. */
export async function readHandbookReview(db: NuanqunDatabase, now = Date.now()): Promise<HandbookReview> {
  const [rows, entries] = await Promise.all([
    questionsSince(db, now - reviewedDays * day),
    db.snippets.filter(({ kind, deletedAt }) => kind === 'faq' && !deletedAt).toArray(),
  ]);
  const used = entries.filter(({ useCount }) => useCount > 0);
  return {
    asked: rows.length,
    groups: new Set(rows.map(({ groupId }) => groupId)).size,
    since: rows.reduce((first, { time }) => (first && first < time ? first : time), 0),
    withoutEntry: await withoutEntry(db, rows, entries),
    due: entries
      .filter(({ reviewAt }) => reviewAt > 0 && reviewAt <= now)
      .sort((one, other) => one.reviewAt - other.reviewAt),
    neverUsed: entries.filter(({ useCount }) => useCount === 0),
    mostUsed: used.sort((one, other) => other.useCount - one.useCount || other.lastUsedAt - one.lastUsedAt),
  };
}

async function questionsSince(db: NuanqunDatabase, since: number): Promise<AskedQuestionRow[]> {
  const groupIds = await db.groups.where('watched').equals(1).primaryKeys();
  const ranges = groupIds.flatMap((groupId) =>
    (['open', 'answered'] as const).map((state) => [groupId, state] as const),
  );
  const read = ranges.map(([groupId, state]) =>
    db.askedQuestions
      .where('[groupId+state+time]')
      .between([groupId, state, since], [groupId, state, []])
      .toArray(),
  );
  return (await Promise.all(read)).flat();
}

/** An entry may have come since a question was asked, so they are compared once more. */
async function withoutEntry(
  db: NuanqunDatabase,
  rows: AskedQuestionRow[],
  entries: SnippetRow[],
): Promise<ReviewedQuestion[]> {
  // It brings along what was learnt of questions, which is large: only who needs it waits for it.
  const { EntryIndex } = await import('@/lib/questions/entry-index');
  const index = new EntryIndex(
    entries.map(({ id, title, questions, body }) => ({ id, title, questions, answer: body })),
  );
  const living = new Set(entries.map(({ id }) => id));
  const without = rows.filter(({ fitting }) => !fitting.some((id) => living.has(id)));
  const messages = await db.messages.bulkGet(without.map(({ id }) => id));
  return without
    .map(({ id, groupId, personId, time, answerId }, place) => {
      return { id, groupId, personId, time, answerId, text: messages[place]?.text ?? '' };
    })
    .filter(({ text }) => text !== '' && index.fitting(text).length === 0)
    .sort((one, other) => other.time - one.time);
}
