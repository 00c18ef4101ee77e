import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/panel/database';
import {
  type GroupAtHand,
  type GroupOverview,
  groupAtHand,
  groupOverviews,
} from '@/lib/store/group-overviews';

/**
 * All groups, those to look at first on top; undefined until they are read.
 * @param minute anew every minute, so that what depends on the time moves on.
 */
export function useOverviews(minute: number): GroupOverview[] | undefined {
  return useLiveQuery(() => groupOverviews(database), [minute]);
}

/** One group; null where it is not known, undefined until it is read. */
export function useOverview(groupId: string, minute: number): GroupAtHand | null | undefined {
  return useLiveQuery(() => groupAtHand(database, groupId), [groupId, minute]);
}
