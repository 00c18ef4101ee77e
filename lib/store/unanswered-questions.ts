import { type AnswerWithin, answerWithinChoices } from '../questions/answer-within';
import type { NuanqunDatabase } from './database';
import { readSetting } from './settings';

/** How long the operator lets a question wait; ms. */
export async function answerWithin(db: NuanqunDatabase): Promise<AnswerWithin> {
  return (await readSetting(db, 'answerWithin')) ?? answerWithinChoices[0];
}

/**
 * How many of a group's open questions were not answered in time; see openQuestions.
 * @param within ms; see answerWithin. @param now ms since 1970.
 */
export function countUnanswered(
  questions: readonly { time: number }[],
  { within, now }: { within: number; now: number },
): number {
  return questions.filter(({ time }) => time < now - within).length;
}
