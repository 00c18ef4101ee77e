import type { RecordedMessage } from '../messages';
import type { MessageRow } from './tables';

/** Older messages are refused: their texts would have to be dropped at once. */
const oldest = 30 * 24 * 60 * 60 * 1000;
/** Messages further ahead of this machine's clock are refused. */
const furthestAhead = 24 * 60 * 60 * 1000;
const longestText = 5000;

/** The key under which a message of an account is stored. */
export function messageRowId(accountId: string, messageId: string): string {
  return `${accountId}/${messageId}`;
}

/** The page's id of a message, from the key that it is stored under. */
export function pageMessageId(rowId: string): string {
  return rowId.slice(rowId.indexOf('/') + 1);
}

/**
 * The row of a message; null where it must not be stored: no id, a time that cannot be (times are page data), or nobody
 * known who said it.
 * @param now ms since 1970.
 */
export function toMessageRow(accountId: string, message: RecordedMessage, now: number): MessageRow | null {
  const isNotice = message.kind === 'notice';
  const isTimely = message.time >= now - oldest && message.time <= now + furthestAhead;
  if (!message.id || !isTimely || (!isNotice && !message.personId)) return null;
  return {
    id: messageRowId(accountId, message.id),
    groupId: message.groupId,
    personId: isNotice ? '' : message.personId,
    time: message.time,
    timeIsFirstSeen: message.timeIsFirstSeen,
    kind: message.kind,
    text: message.text.slice(0, longestText),
    recalled: false,
  };
}
