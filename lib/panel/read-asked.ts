import { startOfDay } from '@/lib/activity/day';
import type { NuanqunDatabase } from '@/lib/store/database';
import { groupDays } from '@/lib/store/group-days';
import type { MessageRow } from '@/lib/store/tables';

/** Who answers does so within this time of the question; ms. */
export const answerTime = 10 * 60_000;
/** Texts are kept so long; days. */
export const textDays = 30;

export type Said = Pick<MessageRow, 'id' | 'personId' | 'time' | 'text'>;

/** What somebody asked, or, under a question of somebody else, what they said soon after it. */
export type Exchange =
  | { kind: 'asked'; question: Said }
  | { kind: 'answered'; question: Said; answers: Said[] };

export interface AskedPage {
  /** Newest first. */
  exchanges: Exchange[];
  /** The local day from which to go on, backwards; null where there is nothing older. */
  nextDay: number | null;
}

/**
 * What somebody asked in a group, and what they said within 10 minutes after somebody else's question, which may be an answer.
 * Reads only the messages of days on which they spoke, from the newest day back, until there is enough.
 * @param fromDay local day to begin with. @param enough how many exchanges to find before stopping at the end of a day.
 */
export async function readAsked(
  db: NuanqunDatabase,
  { personId, groupId }: { personId: string; groupId: string },
  { fromDay, today, enough }: { fromDay: number; today: number; enough: number },
): Promise<AskedPage> {
  const rows = await groupDays(db, groupId, today - textDays, fromDay);
  const spoken = rows.filter(({ speakers }) => Object.hasOwn(speakers, personId)).map(({ day }) => day);
  // It brings along what was learnt of questions, which is large: only who needs it waits for it.
  const { asksSomething } = await import('@/lib/questions/asks-something');
  const exchanges: Exchange[] = [];
  for (const day of spoken.toReversed()) {
    if (exchanges.length >= enough) return { exchanges, nextDay: day };
    const messages = await messagesOf(db, groupId, day);
    exchanges.push(...exchangesOf(messages, personId, startOfDay(day), asksSomething));
  }
  return { exchanges, nextDay: null };
}

/** A day's messages with a text, and those just before it: a question may have been asked before midnight. */
async function messagesOf(db: NuanqunDatabase, groupId: string, day: number): Promise<MessageRow[]> {
  const [from, until] = [startOfDay(day) - answerTime, startOfDay(day + 1)];
  const messages = db.messages.where('[groupId+time]').between([groupId, from], [groupId, until]);
  return (await messages.toArray()).filter(
    ({ text, recalled, kind }) => text !== '' && !recalled && kind === 'text',
  );
}

/** @param messages in the order of time. @param since of messages before, ms, only others' questions matter. */
function exchangesOf(
  messages: MessageRow[],
  personId: string,
  since: number,
  asksSomething: (text: string) => boolean,
): Exchange[] {
  const found: Exchange[] = [];
  let open: { kind: 'answered'; question: Said; answers: Said[] } | undefined;
  for (const message of messages) {
    const asks = asksSomething(message.text);
    if (message.personId !== personId) {
      if (asks) open = { kind: 'answered', question: message, answers: [] };
    } else if (message.time < since) continue;
    else if (asks) found.push({ kind: 'asked', question: message });
    else if (open && message.time - open.question.time <= answerTime) {
      if (open.answers.length === 0) found.push(open);
      open.answers.push(message);
    }
  }
  return found.toReversed();
}
