const DAY = 86_400_000;

/** Minutes that the clock on the wall shows in a day. */
export const minutesADay = 1_440;

/**
 * The local calendar day of a moment, as whole days since 1970-01-01 in the local calendar.
 * Neighbouring days differ by exactly 1, whatever the clocks do in between.
 * @param timeMs milliseconds since 1970, UTC; a year from 100 on.
 * @returns a whole number; NaN where `timeMs` is not a valid time.
 */
export function dayOf(timeMs: number): number {
  const time = new Date(timeMs);
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY;
}

/**
 * The local hour of a moment, as the clock on the wall shows it. On the day when clocks are set back one hour comes twice.
 * @param timeMs milliseconds since 1970, UTC.
 * @returns 0 to 23; NaN where `timeMs` is not a valid time.
 */
export function hourOf(timeMs: number): number {
  return new Date(timeMs).getHours();
}

/**
 * The local minute of the day of a moment, as the clock on the wall shows it.
 * @param timeMs milliseconds since 1970, UTC.
 * @returns 0 to 1439; NaN where `timeMs` is not a valid time.
 */
export function minuteOfDay(timeMs: number): number {
  const time = new Date(timeMs);
  return time.getHours() * 60 + time.getMinutes();
}

/**
 * The first moment of a local calendar day: midnight, or where the clocks jump over midnight the moment after the jump.
 * A day that a place left out altogether (Samoa, 2011-12-30) begins when the next one does.
 * @param day as given by {@link dayOf}.
 * @returns milliseconds since 1970, UTC.
 */
export function startOfDay(day: number): number {
  const calendar = new Date(day * DAY);
  return new Date(calendar.getUTCFullYear(), calendar.getUTCMonth(), calendar.getUTCDate()).getTime();
}
