import type { GroupOverview } from '../store/group-overviews';
import { type GroupFilter, passesFilter } from './group-filter';
import { groupSections } from './group-sections';

/** Groups that stand together. */
export interface ListedSection {
  kind: 'pinned' | 'today' | 'rest' | 'found';
  groups: GroupOverview[];
}

interface Narrowing {
  filter: GroupFilter;
  pinned: ReadonlySet<string>;
  /** The search, where somebody searches: gives the groups that answer it, best first. */
  find?: (groups: GroupOverview[]) => GroupOverview[];
}

/**
 * What the popup lists of the watched groups, and which of the others: those only where nothing else than a name is asked for.
 * What is found by its name stands in one section. Sections may be empty.
 */
export function narrowGroups(
  groups: readonly GroupOverview[],
  { filter, pinned, find }: Narrowing,
): { sections: ListedSection[]; unwatched: GroupOverview[] } {
  const watched = groups.filter((group) => group.watched && passesFilter(group, filter, pinned));
  const others = filter === 'all' ? groups.filter((group) => !group.watched) : [];
  if (find) return { sections: [{ kind: 'found', groups: find(watched) }], unwatched: find(others) };
  const { pinned: onTop, today, rest } = groupSections(watched, pinned);
  return {
    sections: [
      { kind: 'pinned', groups: onTop },
      { kind: 'today', groups: today },
      { kind: 'rest', groups: rest },
    ],
    unwatched: others,
  };
}
