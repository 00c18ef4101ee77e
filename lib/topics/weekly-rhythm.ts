import { dayOf, minuteOfDay, startOfDay } from '../activity/day';
import type { RhythmRow } from '../store/tables';

type Weekly = Pick<RhythmRow, 'weekday' | 'minute'>;

/** Weekdays in the order in which a week is shown here: Monday first. 0 = Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;

/** The weekday of a local day (activity/day.ts): 0 = Sunday. */
export function weekdayOf(day: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** What comes today and is neither drafted nor put aside yet, in the order of the day. */
export function dueToday<Row extends Weekly & Pick<RhythmRow, 'doneDay'>>(
  rows: readonly Row[],
  now: number,
): Row[] {
  const today = dayOf(now);
  return rows
    .filter(({ weekday, doneDay }) => weekday === weekdayOf(today) && doneDay < today)
    .toSorted((one, other) => one.minute - other.minute);
}

/**
 * When something weekly comes next, strictly after a moment.
 * @returns ms since 1970; on a day whose clocks jump over the minute, the moment after the jump.
 */
export function nextTime({ weekday, minute }: Weekly, after: number): number {
  const today = dayOf(after);
  const isLater = minute > minuteOfDay(after);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const day = today + (ahead === 0 && !isLater ? 7 : ahead);
  const time = new Date(startOfDay(day));
  time.setHours(Math.floor(minute / 60), minute % 60, 0, 0);
  return time.getTime();
}
