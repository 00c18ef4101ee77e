import { type KeyboardEvent, useRef } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { GroupListHead } from '@/components/popup/GroupListHead';
import type { GroupRowHandlers } from '@/components/popup/GroupRow';
import { NothingFound } from '@/components/popup/NothingFound';
import { UnwatchedGroups } from '@/components/popup/UnwatchedGroups';
import { useGroupKeys } from '@/components/popup/use-group-keys';
import { useNarrowedGroups } from '@/components/popup/use-narrowed-groups';
import { WatchedGroups } from '@/components/popup/WatchedGroups';
import { i18n } from '@/lib/language/i18n';
import type { GroupFilter } from '@/lib/popup/group-filter';
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

/** All groups: what narrows them down, and below it the rows. */
export function GroupList({ groups, pinned, filter, now, onFilter, ...handlers }: GroupListProps) {
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const watched = groups.filter((group) => group.watched);
  const filterable = watched.length >= leastToNarrow;
  const wanted = { pinned, filter: filterable ? filter : 'all' } as const;
  const narrowed = useNarrowedGroups(groups, wanted);
  const { query, setQuery, searching, listed, unwatched } = narrowed;
  const onBoxKeyDown = useGroupKeys({ box, list, pinned, listed, query, setQuery, onPin: handlers.onPin });
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = listed;
    const opens = event.key === 'Enter' && searching && !event.nativeEvent.isComposing;
    if (opens && first) handlers.onOpen(first, event);
    else onBoxKeyDown(event);
  };
  const showAll = () => {
    setQuery('');
    onFilter('all');
  };
  const head = { ...wanted, watched, query, onKeyDown, onFilter };
  const counts = { searchable: groups.length >= leastToNarrow, filterable };
  return (
    <>
      <GroupListHead ref={box} {...head} {...counts} onChange={setQuery} onFocus={narrowed.load} />
      {/* With many groups the window keeps its full height: it must not jump while somebody types. */}
      <main ref={list} className={`min-h-0 overflow-y-auto ${filterable ? 'flex-[1_1_600px]' : 'flex-1'}`}>
        {watched.length === 0 && !searching && (
          <EmptyState title={i18n.t('popup.noWatchedTitle')} text={i18n.t('popup.noWatchedText')} />
        )}
        <WatchedGroups all={groups} sections={narrowed.sections} pinned={pinned} now={now} {...handlers} />
        {listed.length + unwatched.length === 0 && <NothingFound query={query.trim()} onShowAll={showAll} />}
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
