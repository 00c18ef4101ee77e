import { Fragment, useDeferredValue } from 'react';
import { GroupRow, type GroupRowHandlers } from '@/components/popup/GroupRow';
import { i18n } from '@/lib/language/i18n';
import type { ListedSection } from '@/lib/popup/narrow-groups';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** More rows than the window shows without scrolling: it is 600 px tall, a row at least 40. */
const mostInSight = 15;

interface WatchedGroupsProps extends GroupRowHandlers {
  /** Those without groups are not shown. */
  sections: ListedSection[];
  pinned: ReadonlySet<string>;
  /** All groups, watched or not, in which names may be the same. */
  all: GroupOverview[];
  now: number;
}

/** The rows of the watched groups, with a line between what is pinned, what needs a look today and the rest. */
export function WatchedGroups({ sections, pinned, all, now, ...handlers }: WatchedGroupsProps) {
  // The scores and what is in sight are painted first.
  const isWhole = useDeferredValue(true, false);
  const inSight = new Set(sections.flatMap(({ groups }) => groups).slice(0, mostInSight));
  const shared = sharedNames(all);
  const shown = sections.filter(({ groups }) => groups.length > 0);
  const lists = shown.map(({ kind, groups }, place) => (
    <Fragment key={kind}>
      {place > 0 && <hr className="mx-3 my-1 border-line" />}
      <ul aria-label={i18n.t(`popup.section.${kind}`)}>
        {groups.map((group) => (
          <GroupRow
            key={group.groupId}
            group={group}
            now={now}
            nameShared={shared.has(group.name)}
            isWhole={isWhole || inSight.has(group)}
            isPinned={pinned.has(group.groupId)}
            {...handlers}
          />
        ))}
      </ul>
    </Fragment>
  ));
  return <section aria-label={i18n.t('popup.watched')}>{lists}</section>;
}

/** Names that more than one group carries. */
function sharedNames(groups: GroupOverview[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of groups) (seen.has(name) ? shared : seen).add(name);
  return shared;
}
