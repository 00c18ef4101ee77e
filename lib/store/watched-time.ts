import { dayOf, hourOf, minuteOfDay } from '../activity/day';
import { longestGap, type WatchedDay, type WatchGap, watchedShare } from '../activity/watched-time';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays, coveredHours, firstDayOf } from './group-coverage';
import type { CoverageRow, GroupRow } from './tables';

/** Days that are told one by one, and those of which hours are told. */
export const watchedTimeDays = 84;
const hourDays = 28;

/** When a group was watched. */
export interface WatchedTime {
  today: number;
  /** The local day on which watching began, or the first that was imported. */
  firstDay: number;
  /** Each of the last 84 days since then, rising. */
  days: WatchedDay[];
  /** Of the last 28 days since then: how much of each hour of the day was watched, 0 to 1. */
  hours: number[];
  /** Of `days`; null where there is none. */
  gap: WatchGap | null;
  /** How much of the last 28 days was watched, 0 to 1; of the time since watching began where that is less. */
  share: number;
}

/** Reads when a group was watched; null where it is not known, or never was. @param now ms since 1970. */
export async function readWatchedTime(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<WatchedTime | null> {
  const group = await db.groups.get(groupId);
  if (!group) return null;
  const today = dayOf(now);
  const firstDay = firstDayOf(group);
  if (firstDay === null || firstDay > today) return null;
  const from = Math.max(firstDay, today - watchedTimeDays + 1);
  const rows = await accountCoverage(db, group.accountId, from, today);
  const days = eachDay(group, rows, from, today);
  return {
    today,
    firstDay,
    days,
    hours: sharesOfHours(group, rows, days.slice(-hourDays), now),
    gap: longestGap(days),
    share: watchedShare(days, { firstDay, today, minutesToday: minuteOfDay(now) }),
  };
}

function eachDay(group: GroupRow, rows: CoverageRow[], from: number, today: number): WatchedDay[] {
  const covered = new Map(
    coveredDays(group, rows, { fromDay: from, toDay: today }).map((day) => [day.day, day]),
  );
  return Array.from({ length: today - from + 1 }, (_, at) => {
    const day = from + at;
    const isImported = group.importedPeriods.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
    return { minutes: 0, counts: false, ...covered.get(day), day, isImported };
  });
}

function sharesOfHours(group: GroupRow, rows: CoverageRow[], days: WatchedDay[], now: number): number[] {
  const covered = coveredHours(group, rows, { fromDay: days[0]?.day ?? 0, toDay: days.at(-1)?.day ?? 0 });
  const watched = days.map(({ day }) => covered.get(day) ?? []);
  return Array.from({ length: 24 }, (_, hour) => {
    const passed = days.length - (hour < hourOf(now) ? 0 : 1);
    const minutes = watched.slice(0, passed).reduce((sum, hours) => sum + Math.min(60, hours[hour] ?? 0), 0);
    return passed === 0 ? 0 : minutes / (60 * passed);
  });
}
