import { needsALook } from '../health/needs-a-look';
import type { ComparedGroup } from './figure-of';

/** What to look at: all, what needs a look today, newcomers who wait, questions that nobody answered, or too little watched to tell. */
export const groupFilters = ['all', 'today', 'waiting', 'unanswered', 'unknown'] as const;
export type GroupFilter = (typeof groupFilters)[number];

/** Whether a group is among those that a filter leaves. */
export function passesFilter(group: ComparedGroup, filter: GroupFilter): boolean {
  switch (filter) {
    case 'today':
      return needsALook(group);
    case 'waiting':
      return group.newcomersWaiting > 0;
    case 'unanswered':
      return group.unanswered > 0;
    case 'unknown':
      return group.grade.state === 'too-early';
    default:
      return true;
  }
}
