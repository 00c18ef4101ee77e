import { startOfDay } from '../activity/day';
import { askedWords } from '../questions/asked-words';
import type { UnansweredQuestions } from '../review/group-review';
import type { Period } from '../review/period';
import type { NuanqunDatabase } from './database';

/** Reviews name so many, the most often asked ones. */
const most = 8;

/** What was asked in a group within a period and answered by nobody, alike questions together. Kept as long as the texts are: 30 days. */
export async function readUnanswered(
  db: NuanqunDatabase,
  groupId: string,
  { fromDay, toDay }: Period,
): Promise<UnansweredQuestions[]> {
  const rows = await db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'open', startOfDay(fromDay)], [groupId, 'open', startOfDay(toDay + 1)])
    .toArray();
  if (rows.length === 0) return [];
  const messages = await db.messages.bulkGet(rows.map(({ id }) => id));
  const asked = messages.flatMap((message) => (message?.text ? [{ text: message.text }] : []));
  // It brings along what was learnt of questions, which is large: only who needs it waits for it.
  const { groupQuestions } = await import('../questions/group-questions');
  return groupQuestions(asked)
    .slice(0, most)
    .map((alike) => ({ words: askedWords(alike.at(-1)?.text ?? ''), times: alike.length }));
}
