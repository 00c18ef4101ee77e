import { minutesADay } from './day';

/** Minutes of one local day in which a group was watched. */
export interface WatchedDay {
  day: number;
  /** 0 to 1440. */
  minutes: number;
  /** Whether it counts as watched. */
  counts: boolean;
  /** Whether its talk was imported, so that it counts as watched from morning to night. */
  isImported: boolean;
}

/** Days on end that do not count as watched. */
export interface WatchGap {
  fromDay: number;
  toDay: number;
}

/** Days that the score's days count, and that a share is told of. */
const shareDays = 28;

/**
 * How much of the last 28 days was watched, minute by minute: 0 to 1. Where watching began later, of the time since the start of
 * that day. The part of today that is still to come does not count.
 * @param days in any order; days without a minute may be left out.
 * @param firstDay the local day on which watching began, or the first that was imported.
 * @param minutesToday minutes of today that have passed, 0 to 1440.
 */
export function watchedShare(
  days: readonly Pick<WatchedDay, 'day' | 'minutes'>[],
  { firstDay, today, minutesToday }: { firstDay: number; today: number; minutesToday: number },
): number {
  const from = Math.max(firstDay, today - shareDays + 1);
  const passed = (today - from) * minutesADay + minutesToday;
  const watched = days
    .filter(({ day }) => from <= day && day <= today)
    .reduce(
      (sum, { day, minutes }) => sum + Math.min(minutes, day === today ? minutesToday : minutesADay),
      0,
    );
  return passed <= 0 ? 0 : watched / passed;
}

/**
 * The most days on end that do not count as watched; of several alike the latest. Today is no gap as long as it is not over.
 * @param days each day from the first to today, rising. @returns null where there is none.
 */
export function longestGap(days: readonly Pick<WatchedDay, 'day' | 'counts'>[]): WatchGap | null {
  let longest: WatchGap | null = null;
  let from: number | null = null;
  for (const { day, counts } of days.slice(0, -1)) {
    from = counts ? null : (from ?? day);
    if (from !== null && (!longest || day - from >= longest.toDay - longest.fromDay))
      longest = { fromDay: from, toDay: day };
  }
  return longest;
}
