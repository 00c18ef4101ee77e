import { dayOf, minuteOfDay } from '../../lib/activity/day.ts';
import type { CoverageRow } from '../../lib/store/tables.ts';

const bytesADay = 180;
const leastMinutes = 60;
const morning = 8 * 60 + 30;
/** Days on which the computer stayed off. */
const daysOff = [12, 25, 33, 61];

type Span = [from: number, to: number];

/** Whether the page has been open long enough today for the day to count as watched. */
export function countsToday(now: number): boolean {
  return minuteOfDay(now) >= leastMinutes;
}

/** The first day of the last `days` watched ones, where the days off count too. */
export function watchedSince(days: number, now: number): number {
  return dayOf(now) - days + (countsToday(now) ? 1 : 0);
}

/** Whether the page was open at all that many days ago. */
export function wasWatched(daysAgo: number): boolean {
  return !daysOff.includes(daysAgo);
}

/** When an operator had the page open: office hours and evenings, shorter at weekends, not at all on a few days. */
export function pastCoverage(accountId: string, days: number, now: number): CoverageRow[] {
  const today = dayOf(now);
  const ago = Array.from({ length: today - watchedSince(days, now) + 1 }, (_, daysAgo) => daysAgo);
  return ago.filter(wasWatched).map((daysAgo) => {
    const spans = daysAgo === 0 ? spansToday(now) : spansOf(today - daysAgo);
    return { accountId, day: today - daysAgo, ...mark(spans) };
  });
}

function spansOf(day: number): Span[] {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  if (weekday === 0 || weekday === 6) return [[10 * 60, 22 * 60]];
  return [
    [morning, 12 * 60],
    [13 * 60 + 30, 22 * 60 + 30],
  ];
}

function spansToday(now: number): Span[] {
  const minute = minuteOfDay(now);
  return [[minute - morning > leastMinutes ? morning : 0, minute]];
}

function mark(spans: Span[]): { minutes: Uint8Array; count: number } {
  const minutes = new Uint8Array(bytesADay);
  let count = 0;
  for (const [from, to] of spans) {
    for (let minute = from; minute <= to; minute++, count++) {
      minutes[minute >> 3] = (minutes[minute >> 3] ?? 0) | (1 << (minute & 7));
    }
  }
  return { minutes, count };
}
