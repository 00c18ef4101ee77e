import type { NuanqunDatabase } from './database';
import { questionPatience } from './recent-questions';
import type { MessageRow } from './tables';

/**
 * A question that was recalled is none, and one whose answer was recalled is open again; inside the caller's transaction.
 * @returns whether there was one.
 */
export async function recallQuestions(
  db: NuanqunDatabase,
  { id, groupId, time }: MessageRow,
): Promise<boolean> {
  const answered = db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'answered', time - questionPatience], [groupId, 'answered', time], true, true)
    .filter(({ answerId }) => answerId === id);
  const reopened = await answered.modify({
    state: 'open',
    answeredHow: '',
    answerId: '',
    answeredBy: '',
    settledAt: 0,
  });
  const isQuestion = (await db.askedQuestions.get(id)) !== undefined;
  if (isQuestion) await db.askedQuestions.delete(id);
  return isQuestion || reopened > 0;
}
