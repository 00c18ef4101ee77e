import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '@/lib/panel/database';
import { type RecentMessages, readRecentMessages, timeOfOlder } from '@/lib/panel/read-recent-messages';

/** So many are read at once. */
export const messageStep = 100;

/**
 * The newest messages of a group, 100 at first and 100 more each time; undefined until they are read.
 * @param startId a message that must be among them; empty for none.
 */
export function useRecentMessages(
  groupId: string,
  startId: string,
): { read: RecentMessages | undefined; showOlder: () => Promise<void> } {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    void startOf(groupId, startId).then(setSince);
  }, [groupId, startId]);
  const read = useLiveQuery(
    async () => (since === undefined ? undefined : readRecentMessages(database, groupId, since, Date.now())),
    [groupId, since],
  );
  const showOlder = async () => {
    const now = Date.now();
    const before = since ?? now;
    const older = await timeOfOlder(database, groupId, { before, count: messageStep, now });
    if (older !== null) setSince(older);
  };
  return { read, showOlder };
}

async function startOf(groupId: string, startId: string): Promise<number> {
  const now = Date.now();
  const [newest, start] = await Promise.all([
    timeOfOlder(database, groupId, { before: Infinity, count: messageStep, now }),
    startId === '' ? undefined : database.messages.get(startId),
  ]);
  return Math.min(newest ?? now, start?.groupId === groupId ? start.time : now);
}
