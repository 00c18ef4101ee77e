import type { NuanqunDatabase } from './database';
import { messageRowId } from './message-row';
import { recallQuestions } from './recall-questions';
import type { MessageRow } from './tables';
import { areTermsAccepted } from './terms';

/** The group of recalls that wait for their message: no group has this id. */
export const recallsGroup = '';

/** A page that sends nonsense must not fill the disk. */
const mostWaiting = 2000;

/**
 * Drops a recalled message's text at once, and what was read from it and nobody accepted, also that it asks or
 * offers something; what it answered is open again. What was counted stays counted. A recall that comes before its message waits for
 * it, so that the message will be stored without text.
 * @returns whether marks may say something else now.
 */
export async function recallMessage(
  db: NuanqunDatabase,
  { accountId, messageId }: { accountId: string; messageId: string },
  now = Date.now(),
): Promise<boolean> {
  const id = messageRowId(accountId, messageId);
  const tables = [db.settings, db.messages, db.introductions, db.askedQuestions, db.occasions];
  return db.transaction('rw', tables, async () => {
    if (!(await areTermsAccepted(db))) return false;
    await db.introductions.delete(id);
    await db.occasions.delete(id);
    const known = await db.messages.get(id);
    if (known) await db.messages.put({ ...known, text: '', recalled: true });
    else if ((await waitingRecalls(db)) < mostWaiting) await db.messages.add(waitingRecall(id, now));
    return known ? recallQuestions(db, known) : false;
  });
}

/** Whether the row is no message, but a recall that waits for one. */
export function isWaitingRecall(row: MessageRow): boolean {
  return row.recalled && row.groupId === recallsGroup;
}

function waitingRecalls(db: NuanqunDatabase): Promise<number> {
  return db.messages.where('[groupId+time]').between([recallsGroup, 0], [recallsGroup, Infinity]).count();
}

function waitingRecall(id: string, now: number): MessageRow {
  return {
    id,
    groupId: recallsGroup,
    personId: '',
    time: now,
    timeIsFirstSeen: true,
    kind: 'notice',
    text: '',
    recalled: true,
  };
}
