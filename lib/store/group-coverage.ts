import { dayOf, minuteOfDay, minutesADay } from '../activity/day';
import { countMinutes } from '../activity/watched-minutes';
import { type SeenDays, seenSince } from '../group-history/seen-days';
import type { NuanqunDatabase } from './database';
import type { CoverageRow, GroupRow } from './tables';

/**
 * From so many watched minutes on a day counts as watched. What is missed in its other hours is told by `watchedShare`: a room
 * watched for 8 hours of each day has as many watched days as one that always was, and yet 10 points less (measured by
 * `npm run measure:health`). The order of groups hardly suffers (AUC 0.853 beside 0.888), so the bar is no higher.
 */
export const leastMinutes = 60;
const allHours = Array.from({ length: 24 }, () => 60);

/** First and last local day (activity/day.ts), both counted. */
export interface DaySpan {
  fromDay: number;
  toDay: number;
}

export interface CoveredDay {
  day: number;
  /** Minutes of that day in which the group was watched; 1 to 1440. */
  minutes: number;
  /** Whether they are enough for the day to count as watched. */
  counts: boolean;
}

/**
 * When a group was watched: the minutes in which its account's page was up and recording was switched on for the group.
 * @param fromDay first local day (see activity/day.ts), @param toDay last one.
 * @returns the days with at least one such minute, rising; none where the group is not known.
 */
export async function groupCoverage(
  db: NuanqunDatabase,
  groupId: string,
  fromDay: number,
  toDay: number,
): Promise<CoveredDay[]> {
  const group = await db.groups.get(groupId);
  if (!group) return [];
  const rows = await accountCoverage(db, group.accountId, fromDay, toDay);
  return coveredDays(group, rows, { fromDay, toDay });
}

/** How many of a group's last days were watched, of those since watching began. @param days at most so many, up to today. */
export async function seenOfLast(
  db: NuanqunDatabase,
  groupId: string,
  { days, today }: { days: number; today: number },
): Promise<SeenDays> {
  const group = await db.groups.get(groupId);
  if (!group) return { days: 0, seenDays: 0 };
  const fromDay = today - days + 1;
  const covered = coveredDays(group, await accountCoverage(db, group.accountId, fromDay, today), {
    fromDay,
    toDay: today,
  });
  const watchedDays = covered.filter(({ counts }) => counts).map(({ day }) => day);
  return seenSince({ firstDay: firstDayOf(group), watchedDays, today }, fromDay);
}

/** The local day on which watching a group began, or the first that was imported; null where there is none. */
export function firstDayOf({
  watchPeriods,
  importedPeriods,
}: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>): number | null {
  const days = [
    ...watchPeriods.map(({ from }) => dayOf(from)),
    ...importedPeriods.map(({ fromDay }) => fromDay),
  ];
  return days.length > 0 ? Math.min(...days) : null;
}

/** An account's rows of these local days, rising; for groups that share them. */
export function accountCoverage(
  db: NuanqunDatabase,
  accountId: string,
  fromDay: number,
  toDay: number,
): Promise<CoverageRow[]> {
  return db.coverage
    .where('[accountId+day]')
    .between([accountId, fromDay], [accountId, toDay], true, true)
    .toArray();
}

/**
 * What of its account's coverage falls into a group's own watch periods, with the days of which a whole past was imported:
 * these count as watched from morning to night.
 * @param rows the account's, of these days. @returns rising by day.
 */
export function coveredDays(
  { watchPeriods, importedPeriods }: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>,
  rows: CoverageRow[],
  span: DaySpan,
): CoveredDay[] {
  const watched = rows.flatMap((row) => {
    const minutes = watchedMinutes(row, watchPeriods);
    return minutes > 0 ? [{ day: row.day, minutes, counts: minutes >= leastMinutes }] : [];
  });
  if (importedPeriods.length === 0) return watched;
  const byDay = new Map(watched.map((day) => [day.day, day]));
  for (const day of importedDays(importedPeriods, span)) {
    byDay.set(day, { day, minutes: minutesADay, counts: true });
  }
  return [...byDay.values()].sort((one, other) => one.day - other.day);
}

/**
 * As `coveredDays`, by hours: day → minutes of each hour in which the group was watched, 24 numbers from 0 to 60.
 * @param rows the account's. @returns days of the span alone, in any order.
 */
export function coveredHours(
  { watchPeriods, importedPeriods }: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>,
  rows: readonly CoverageRow[],
  span: DaySpan,
): Map<number, number[]> {
  const within = rows.filter(({ day }) => day >= span.fromDay && day <= span.toDay);
  const hours = new Map(within.map((row) => [row.day, watchedMinutesOfHours(row, watchPeriods)]));
  for (const day of importedDays(importedPeriods, span)) hours.set(day, allHours);
  return hours;
}

/** The days of a span of which a whole past was imported; some twice where several were. */
function importedDays(periods: GroupRow['importedPeriods'], { fromDay, toDay }: DaySpan): number[] {
  return periods.flatMap((period) => {
    const first = Math.max(period.fromDay, fromDay);
    const length = Math.max(0, Math.min(period.toDay, toDay) - first + 1);
    return Array.from({ length }, (_, index) => first + index);
  });
}

function watchedMinutesOfHours(row: CoverageRow, periods: GroupRow['watchPeriods']): number[] {
  const within = bitmapWithin(row, periods);
  return Array.from({ length: 24 }, (_, hour) => {
    let minutes = 0;
    for (let minute = hour * 60; minute < hour * 60 + 60; minute++) {
      if (((within[minute >> 3] ?? 0) >> (minute & 7)) & 1) minutes++;
    }
    return minutes;
  });
}

function watchedMinutes(row: CoverageRow, periods: GroupRow['watchPeriods']): number {
  const within = bitmapWithin(row, periods);
  return within === row.minutes ? row.count : countMinutes(within);
}

/** The row's own bitmap where it lies wholly in a period; else a copy of what of it does. */
function bitmapWithin(row: CoverageRow, periods: GroupRow['watchPeriods']): Uint8Array {
  const spans = periods.flatMap((period) => spanWithin(row.day, period));
  if (spans.some(([first, last]) => first === 0 && last === minutesADay - 1)) return row.minutes;
  const within = new Uint8Array(row.minutes.length);
  for (const [first, last] of spans) {
    for (let minute = first; minute <= last; minute++) {
      const byte = minute >> 3;
      within[byte] = (within[byte] ?? 0) | ((row.minutes[byte] ?? 0) & (1 << (minute & 7)));
    }
  }
  return within;
}

/** First and last minute of the day that lie in the period; none where the day lies outside. */
function spanWithin(day: number, { from, to }: { from: number; to: number }): [number, number][] {
  const firstDay = dayOf(from);
  const lastDay = to === 0 ? Infinity : dayOf(to);
  if (day < firstDay || day > lastDay) return [];
  return [[day === firstDay ? minuteOfDay(from) : 0, day === lastDay ? minuteOfDay(to) : minutesADay - 1]];
}
