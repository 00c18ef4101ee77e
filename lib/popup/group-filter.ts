import { passesHealthFilter } from '../health/health-filter';
import type { GroupOverview } from '../store/group-overviews';

/** What the list of watched groups can be narrowed down to, in the order in which it is offered. */
export const groupFilters = ['all', 'today', 'newcomers', 'unanswered', 'pinned', 'asleep'] as const;

export type GroupFilter = (typeof groupFilters)[number];

/** Whether a watched group is among those that a filter asks for. */
export function passesFilter(
  group: GroupOverview,
  filter: GroupFilter,
  pinned: ReadonlySet<string>,
): boolean {
  return filter === 'pinned' ? pinned.has(group.groupId) : passesHealthFilter(group, filter);
}

/** How many groups each filter finds; of no use are those that find none. */
export function filterCounts(
  groups: readonly GroupOverview[],
  pinned: ReadonlySet<string>,
): Record<GroupFilter, number> {
  const counts = { all: 0, today: 0, newcomers: 0, unanswered: 0, pinned: 0, asleep: 0 };
  for (const group of groups) {
    for (const filter of groupFilters) if (passesFilter(group, filter, pinned)) counts[filter]++;
  }
  return counts;
}
