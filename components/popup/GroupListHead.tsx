import { GroupFilters } from '@/components/popup/GroupFilters';
import { GroupSearch, type GroupSearchField } from '@/components/popup/GroupSearch';
import { WatchedHead } from '@/components/popup/WatchedHead';
import { filterCounts, type GroupFilter } from '@/lib/popup/group-filter';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupListHeadProps extends GroupSearchField {
  watched: GroupOverview[];
  pinned: ReadonlySet<string>;
  filter: GroupFilter;
  /** Whether there are enough groups to search, and to filter, them. */
  searchable: boolean;
  filterable: boolean;
  onFilter: (filter: GroupFilter) => void;
}

/** Over the groups: how many there are, and what narrows them down. */
export function GroupListHead(props: GroupListHeadProps) {
  const { watched, pinned, filter, searchable, filterable, onFilter, ...field } = props;
  return (
    <header className="shrink-0">
      {watched.length > 0 && <WatchedHead groups={watched} />}
      <GroupSearch searchable={searchable} comparable={watched.length > 1} {...field} />
      {filterable && (
        <GroupFilters chosen={filter} counts={filterCounts(watched, pinned)} onChoose={onFilter} />
      )}
    </header>
  );
}
