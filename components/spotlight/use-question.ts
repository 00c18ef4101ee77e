import { useLiveQuery } from 'dexie-react-hooks';
import { publicName } from '@/lib/chat/member';
import { database } from '@/lib/panel/database';

/** A question of the group as it is shown where somebody is to answer it. */
export interface AskedOf {
  text: string;
  askerId: string;
  /** As the group calls them. */
  asker: string;
  /** ms since 1970. */
  time: number;
}

/** The question of this message; null where there is none, or its text is gone; undefined until it is read. */
export function useQuestion(messageId: string): AskedOf | null | undefined {
  return useLiveQuery(() => readQuestion(messageId), [messageId]);
}

async function readQuestion(messageId: string): Promise<AskedOf | null> {
  const message = messageId ? await database.messages.get(messageId) : undefined;
  if (!message?.text) return null;
  const { groupId, personId, text, time } = message;
  const [person, membership] = await Promise.all([
    database.people.get(personId),
    database.memberships.get([groupId, personId]),
  ]);
  const names = { nickname: person?.nickname ?? '', groupNickname: membership?.groupNickname ?? '' };
  return { text, askerId: personId, asker: publicName(names), time };
}
