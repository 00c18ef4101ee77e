import type { SeenPast } from '../health/grade-on';

/** What was counted and watched in a group, as far back as it is looked at. Days rise; everybody is in their rows. */
export interface GroupYear extends SeenPast {
  /** Local day of the reading (see activity/day.ts). */
  today: number;
}
