import { type Read, useRead } from '@/components/use-read';
import { database } from '@/lib/panel/database';
import { type GroupHistory, readGroupHistory } from '@/lib/store/group-history';

/** A year of one group, read once when the group is opened; null where the group is not known. */
export function useGroupHistory(groupId: string): Read<GroupHistory | null> {
  return useRead(() => readGroupHistory(database, groupId, Date.now()), groupId);
}
