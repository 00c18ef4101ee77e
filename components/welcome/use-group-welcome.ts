import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/panel/database';
import { type GroupWelcome, readGroupWelcome } from '@/lib/panel/read-group-welcome';

/** What a group's welcomes are made of; undefined while it is read. */
export function useGroupWelcome(groupId: string): GroupWelcome | undefined {
  const read = useLiveQuery(
    async () => ({ groupId, welcome: await readGroupWelcome(database, groupId) }),
    [groupId],
  );
  return read?.groupId === groupId ? read.welcome : undefined;
}
