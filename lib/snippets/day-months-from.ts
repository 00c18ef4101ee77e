import { dayOf } from '../activity/day';

/**
 * The local day so many months on; where the month has no such day, its last one.
 * @param now ms since 1970. @param months a whole number.
 * @returns a day number (see day.ts).
 */
export function dayMonthsFrom(now: number, months: number): number {
  const today = new Date(now);
  const lastOfMonth = new Date(today.getFullYear(), today.getMonth() + months + 1, 0).getDate();
  const date = Math.min(today.getDate(), lastOfMonth);
  return dayOf(new Date(today.getFullYear(), today.getMonth() + months, date).getTime());
}
