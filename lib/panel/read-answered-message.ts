import { readQuotation } from '@/lib/chat/quotation';
import { answerTime } from '@/lib/panel/read-asked';
import type { AnswerSign } from '@/lib/questions/answers';
import { presentRecords } from '@/lib/store/absorbed-people';
import type { NuanqunDatabase } from '@/lib/store/database';
import { questionPatience } from '@/lib/store/recent-questions';
import type { MessageRow } from '@/lib/store/tables';

/** The message that another one answers. */
export interface AnsweredMessage {
  /** What shows it; `replied` is only a guess. */
  sign: AnswerSign;
  /** Empty where only the name is known. */
  personId: string;
  /** Who said it as the chat calls them; empty where the person is known. */
  name: string;
  text: string;
}

/**
 * What a message answers: the question that it was noted to answer, what it quotes, or else the nearest question that somebody
 * else asked within 10 minutes before it. Null where nothing of this is known.
 */
export async function readAnsweredMessage(
  db: NuanqunDatabase,
  message: MessageRow,
): Promise<AnsweredMessage | null> {
  const noted = await notedQuestion(db, message);
  if (noted && noted.sign !== 'replied') return noted;
  return quotedMessage(message) ?? noted ?? nearestQuestion(db, message);
}

async function notedQuestion(
  db: NuanqunDatabase,
  { id, groupId, time }: MessageRow,
): Promise<AnsweredMessage | null> {
  const answered = await db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'answered', time - questionPatience], [groupId, 'answered', time], true, true)
    .filter(({ answerId }) => answerId === id)
    .last();
  const sign = answered?.answeredHow;
  if (!answered || !sign || sign === 'drafted' || sign === 'marked') return null;
  const question = await db.messages.get(answered.id);
  return question?.text ? asked(db, question, sign) : null;
}

function quotedMessage({ text }: MessageRow): AnsweredMessage | null {
  const quotation = readQuotation(text);
  if (!quotation?.words) return null;
  return { sign: 'quoted', personId: '', name: quotation.name, text: quotation.words };
}

async function nearestQuestion(db: NuanqunDatabase, message: MessageRow): Promise<AnsweredMessage | null> {
  const { groupId, personId, time } = message;
  // It brings along what was learnt of questions, which is large: only who needs it waits for it.
  const { asksSomething } = await import('@/lib/questions/asks-something');
  const before = await db.messages
    .where('[groupId+time]')
    .between([groupId, time - answerTime], [groupId, time])
    .toArray();
  const nearest = before.findLast(
    (row) => row.kind === 'text' && row.personId !== personId && asksSomething(row.text),
  );
  return nearest ? asked(db, nearest, 'replied') : null;
}

async function asked(
  db: NuanqunDatabase,
  { personId, text }: MessageRow,
  sign: AnswerSign,
): Promise<AnsweredMessage> {
  const recordOf = await presentRecords(db);
  return { sign, personId: recordOf(personId), name: '', text };
}
