import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { database } from '@/lib/panel/database';
import type { RhythmRow } from '@/lib/store/tables';
import { dueToday } from '@/lib/topics/weekly-rhythm';

const none: RhythmRow[] = [];

/** What comes every week in a group, in any order; undefined while it is being read. */
export function useRhythms(groupId: string): RhythmRow[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.rhythms.where('groupId').equals(groupId).toArray();
    return rows.filter(({ deletedAt }) => !deletedAt);
  }, [groupId]);
}

/** What of it is due today and not done, in the order of the day. */
export function useDueRhythms(groupId: string, now: number): RhythmRow[] {
  const rhythms = useRhythms(groupId) ?? none;
  return useMemo(() => dueToday(rhythms, now), [rhythms, now]);
}
