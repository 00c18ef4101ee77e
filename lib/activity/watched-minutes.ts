import { dayOf, minutesADay } from './day';

/**
 * Marks minutes of a day as watched; bit m of the map (the lowest bit of a byte first) is minute m.
 * Marking a minute again changes nothing. Numbers that are no minute of a day are left out.
 * @param bitmap 180 bytes; changed in place.
 * @param minutesOfDay whole numbers from 0 to 1439.
 * @returns how many minutes of the day are marked now: 0 to 1440.
 */
export function markMinutes(bitmap: Uint8Array, minutesOfDay: readonly number[]): number {
  for (const minute of minutesOfDay) {
    if (!Number.isInteger(minute) || minute < 0 || minute >= minutesADay) continue;
    const byte = minute >> 3;
    bitmap[byte] = (bitmap[byte] ?? 0) | (1 << (minute & 7));
  }
  return countMinutes(bitmap);
}

/** How many minutes of a day are marked: 0 to 1440. */
export function countMinutes(bitmap: Uint8Array): number {
  let count = 0;
  for (const byte of bitmap) {
    for (let bits = byte; bits > 0; bits &= bits - 1) count += 1;
  }
  return count;
}

/** The last minute of a day that is marked, up to and with the one given; −1 where none is. */
export function lastMarkedMinute(bitmap: Uint8Array, upTo = minutesADay - 1): number {
  for (let minute = upTo; minute >= 0; minute--) {
    if (((bitmap[minute >> 3] ?? 0) & (1 << (minute & 7))) !== 0) return minute;
  }
  return -1;
}

/**
 * The local days on which a group was watched: those with enough watched minutes of its account that lie,
 * at least in part, in one of the periods in which recording was switched on for the group.
 * @param rows an account's coverage; in any order.
 * @param periods when the group was watched, ms since 1970; `to` is 0 while it still is.
 * @param threshold minutes from which on a day counts as watched.
 * @returns day numbers (see day.ts), each once, rising.
 */
export function watchedDays(
  rows: readonly { day: number; count: number }[],
  periods: readonly { from: number; to: number }[],
  threshold = 60,
): number[] {
  const spans = periods.map(({ from, to }) => ({
    first: dayOf(from),
    last: to === 0 ? Infinity : dayOf(to),
  }));
  const days = new Set<number>();
  for (const { day, count } of rows) {
    if (count >= threshold && spans.some(({ first, last }) => first <= day && day <= last)) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
