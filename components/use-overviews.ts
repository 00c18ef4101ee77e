import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import {
  type GroupAtHand,
  type GroupOverview,
  groupAtHand,
  groupOverviews,
} from '@/lib/store/group-overviews';

/** All groups, those to look at first on top, as the background worked them out; undefined until they are read. */
export function useOverviews(): GroupOverview[] | undefined {
  const overviews = useLiveQuery(() => groupOverviews(database));
  const isShown = overviews !== undefined;
  useEffect(() => {
    if (isShown) void settle();
  }, [isShown]);
  return overviews;
}

/** Has what is out of date worked out; without an answer all stays as it was worked out last. */
async function settle(): Promise<void> {
  try {
    await sendMessage('settleStandings');
  } catch (error) {
    console.warn('暖群: standings could not be brought up to date', error);
  }
}

/** One group; null where it is not known, undefined until it is read. */
export function useOverview(groupId: string, minute: number): GroupAtHand | null | undefined {
  return useLiveQuery(() => groupAtHand(database, groupId), [groupId, minute]);
}
