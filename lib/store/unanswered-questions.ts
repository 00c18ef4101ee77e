import { type AnswerWithin, answerWithinChoices } from '../questions/answer-within';
import type { NuanqunDatabase } from './database';
import { questionPatience } from './recent-questions';
import { readSetting } from './settings';

/** How long the operator lets a question wait; ms. */
export async function answerWithin(db: NuanqunDatabase): Promise<AnswerWithin> {
  return (await readSetting(db, 'answerWithin')) ?? answerWithinChoices[0];
}

/** How many questions of a group were not answered in time. @param within ms; see answerWithin. */
export function countUnanswered(
  db: NuanqunDatabase,
  groupId: string,
  { within, now }: { within: number; now: number },
): Promise<number> {
  return db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'open', now - questionPatience], [groupId, 'open', now - within])
    .count();
}
