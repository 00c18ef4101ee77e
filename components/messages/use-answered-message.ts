import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/panel/database';
import { type AnsweredMessage, readAnsweredMessage } from '@/lib/panel/read-answered-message';
import type { MessageRow } from '@/lib/store/tables';

/** What a message answers; null where that is not known, undefined until it is read. */
export function useAnsweredMessage(message: MessageRow): AnsweredMessage | null | undefined {
  return useLiveQuery(() => readAnsweredMessage(database, message), [message.id]);
}
