import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/panel/database';
import { readWatchedTime, type WatchedTime } from '@/lib/store/watched-time';

/** When a group was watched; null where it never was, undefined until it is read. @param now ms since 1970. */
export function useWatchedTime(groupId: string, now: number): WatchedTime | null | undefined {
  return useLiveQuery(() => readWatchedTime(database, groupId, now), [groupId, now]);
}
