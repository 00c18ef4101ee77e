import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { database } from '@/lib/panel/database';
import { type PeriodCoverage, readSilentList } from '@/lib/panel/read-silent-list';
import { type FilteredSilence, filterSilence, type SilentFilter } from '@/lib/panel/silent-filter';
import type { SilentMember } from '@/lib/panel/silent-member';

export interface SilentList extends FilteredSilence {
  coverage: PeriodCoverage[];
  /** Everybody who was looked at, for what there is to filter by. */
  members: SilentMember[];
}

/** The silent list, kept up as people speak; undefined until it is read. @param now ms since 1970. */
export function useSilentList(filter: SilentFilter, now: number): SilentList | undefined {
  const { groupIds, sinceDay } = filter;
  const source = useLiveQuery(
    () => readSilentList(database, groupIds, sinceDay, now),
    [groupIds.join(), sinceDay, now],
  );
  return useMemo(() => source && { ...source, ...filterSilence(source.members, filter) }, [source, filter]);
}

/** The watched groups, for a choice. */
export function useWatchedGroups(): { id: string; name: string }[] {
  return (
    useLiveQuery(async () => {
      const groups = await database.groups.where('watched').equals(1).toArray();
      return groups.map(({ id, name }) => ({ id, name }));
    }) ?? none
  );
}

const none: never[] = [];
