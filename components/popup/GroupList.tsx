import { type KeyboardEvent, useRef, useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { GroupFilters } from '@/components/popup/GroupFilters';
import type { GroupRowHandlers } from '@/components/popup/GroupRow';
import { GroupSearch } from '@/components/popup/GroupSearch';
import { NothingFound } from '@/components/popup/NothingFound';
import { UnwatchedGroups } from '@/components/popup/UnwatchedGroups';
import { useFindGroups } from '@/components/popup/use-find-groups';
import { useGroupKeys } from '@/components/popup/use-group-keys';
import { WatchedGroups } from '@/components/popup/WatchedGroups';
import { WatchedHead } from '@/components/popup/WatchedHead';
import { i18n } from '@/lib/language/i18n';
import { filterCounts, type GroupFilter } from '@/lib/popup/group-filter';
import { narrowGroups } from '@/lib/popup/narrow-groups';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** From so many groups on, looking for one takes longer than typing. */
const leastToNarrow = 8;

export interface GroupListProps extends GroupRowHandlers {
  /** At least one, in the order to be shown: worst first. */
  groups: GroupOverview[];
  pinned: ReadonlySet<string>;
  filter: GroupFilter;
  now: number;
  onFilter: (filter: GroupFilter) => void;
}

function sharedNamesOf(groups: GroupOverview[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of groups) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** All groups: what narrows them down, and below it the rows. */
export function GroupList({ groups, pinned, filter, now, onFilter, ...handlers }: GroupListProps) {
  const [query, setQuery] = useState('');
  const { find, load } = useFindGroups();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const watched = groups.filter((group) => group.watched);
  const filterable = watched.length >= leastToNarrow;
  const searching = find !== undefined && query.trim() !== '';
  const { sections, unwatched } = narrowGroups(groups, {
    pinned,
    filter: filterable ? filter : 'all',
    ...(searching && { find: (some) => find(some, query) }),
  });
  const listed = sections.flatMap((section) => section.groups);
  const { onBoxKeyDown } = useGroupKeys({
    box,
    list,
    pinned,
    clearable: query !== '',
    onClear: () => setQuery(''),
    onPin: (groupId) => {
      const group = listed.find((one) => one.groupId === groupId);
      if (group) handlers.onPin(group, !pinned.has(groupId));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = listed;
    if (event.key === 'Enter' && searching && first && !event.nativeEvent.isComposing) {
      handlers.onOpen(first, event);
    } else onBoxKeyDown(event);
  };
  return (
    <>
      <div className="shrink-0">
        {watched.length > 0 && <WatchedHead groups={watched} />}
        <GroupSearch
          ref={box}
          searchable={groups.length >= leastToNarrow}
          comparable={watched.length > 1}
          query={query}
          onChange={setQuery}
          onKeyDown={onKeyDown}
          onFocus={load}
        />
        {filterable && (
          <GroupFilters chosen={filter} counts={filterCounts(watched, pinned)} onChoose={onFilter} />
        )}
      </div>
      {/* With many groups the window keeps its full height: it must not jump while somebody types. */}
      <main ref={list} className={`min-h-0 overflow-y-auto ${filterable ? 'flex-[1_1_600px]' : 'flex-1'}`}>
        {watched.length === 0 && !searching && (
          <EmptyState title={i18n.t('popup.noWatchedTitle')} text={i18n.t('popup.noWatchedText')} />
        )}
        <section aria-label={i18n.t('popup.watched')}>
          <WatchedGroups
            sections={sections}
            pinned={pinned}
            sharedNames={sharedNamesOf(groups)}
            now={now}
            {...handlers}
          />
        </section>
        {listed.length + unwatched.length === 0 && (
          <NothingFound
            query={query.trim()}
            onShowAll={() => {
              setQuery('');
              onFilter('all');
            }}
          />
        )}
        {unwatched.length > 0 && (
          <UnwatchedGroups
            groups={unwatched}
            open={watched.length === 0 || searching}
            onWatch={(group) => handlers.onWatch(group, true)}
          />
        )}
      </main>
    </>
  );
}
