import type { NuanqunDatabase } from './database';
import type { ReviewNoteRow } from './tables';

export const longestReviewNote = 5_000;

/** Which remarks: those on a group over a whole week, a month or days of one's own. */
export type ReviewNoteKey = Pick<ReviewNoteRow, 'groupId' | 'fromDay' | 'toDay'>;

/** The remarks on a group over a period; empty where there are none. */
export async function readReviewNote(
  db: NuanqunDatabase,
  { groupId, fromDay, toDay }: ReviewNoteKey,
): Promise<string> {
  return (await db.reviewNotes.get([groupId, fromDay, toDay]))?.text ?? '';
}

/** Keeps what the operator remarks on a period; nothing but white space takes it away. */
export async function saveReviewNote(
  db: NuanqunDatabase,
  { groupId, fromDay, toDay, text }: ReviewNoteKey & { text: string },
  now = Date.now(),
): Promise<void> {
  if (text.trim() === '') await db.reviewNotes.delete([groupId, fromDay, toDay]);
  else {
    await db.reviewNotes.put({
      groupId,
      fromDay,
      toDay,
      text: text.slice(0, longestReviewNote),
      changedAt: now,
    });
  }
}
