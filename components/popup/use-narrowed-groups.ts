import { useState } from 'react';
import { useFindGroups } from '@/components/popup/use-find-groups';
import type { GroupFilter } from '@/lib/popup/group-filter';
import { narrowGroups } from '@/lib/popup/narrow-groups';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** The groups as a filter and the search narrow them down; `load` is to be called before somebody types. */
export function useNarrowedGroups(
  groups: GroupOverview[],
  { filter, pinned }: { filter: GroupFilter; pinned: ReadonlySet<string> },
) {
  const [query, setQuery] = useState('');
  const { find, load } = useFindGroups();
  const searching = find !== undefined && query.trim() !== '';
  const { sections, unwatched } = narrowGroups(groups, {
    filter,
    pinned,
    ...(searching && { find: (some) => find(some, query) }),
  });
  const listed = sections.flatMap((section) => section.groups);
  return { query, setQuery, load, searching, sections, listed, unwatched };
}
