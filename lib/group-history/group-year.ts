import type { SpokenDay } from '../activity/spoken-day';

/** What was counted and watched in a group, as far back as it is looked at. */
export interface GroupYear {
  /** Local day of the reading (see activity/day.ts). */
  today: number;
  /** Rising by day; everybody is in them. */
  days: readonly SpokenDay[];
  /** Days that were watched long enough to count, rising. */
  watchedDays: readonly number[];
  /** Whether somebody's messages count: members only, never staff, bots or the operator's own accounts. */
  counts: (personId: string) => boolean;
}
