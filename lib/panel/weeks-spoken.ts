import type { DayRow } from '@/lib/store/tables';

const weekCount = 12;

/**
 * On how many days of each of the last 12 weeks somebody spoke; a week counts back from today.
 * @param days the group's day rows of at least the last 84 days. @param today local day number.
 * @returns 12 numbers from 0 to 7, oldest first.
 */
export function weeksSpoken(
  days: Pick<DayRow, 'day' | 'speakers'>[],
  personId: string,
  today: number,
): number[] {
  const weeks = Array.from({ length: weekCount }, () => 0);
  for (const { day, speakers } of days) {
    const week = weekCount - 1 - Math.floor((today - day) / 7);
    if (day <= today && week >= 0 && (speakers[personId] ?? 0) > 0) weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}
