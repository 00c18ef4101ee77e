import type { SpokenDay } from '../activity/spoken-day';
import { gradeGroup, type HealthGrade } from './grade';

/** Days that a grade looks back on. */
const daysBack = 84;

/** What was said in a group, and on which days it was watched; see {@link gradeGroup}. */
export interface SeenPast {
  days: readonly SpokenDay[];
  watchedDays: readonly number[];
  counts: (personId: string) => boolean;
}

/** A group's grade as it was at the end of a local day, by who counts today; what came later is left out. */
export function gradeOn(day: number, { days, watchedDays, counts }: SeenPast): HealthGrade {
  const before = days.filter((row) => day - daysBack < row.day && row.day <= day);
  return gradeGroup({ days: before, watchedDays, counts, today: day });
}
