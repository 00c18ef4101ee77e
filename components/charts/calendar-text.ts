import { i18n } from '@/lib/language/i18n';

const msADay = 86_400_000;
const months = [
  'month.m1',
  'month.m2',
  'month.m3',
  'month.m4',
  'month.m5',
  'month.m6',
  'month.m7',
  'month.m8',
  'month.m9',
  'month.m10',
  'month.m11',
  'month.m12',
] as const;

/** Month (from 0) and day of the month of a local day (see activity/day.ts). */
export function calendarOf(day: number): { month: number; date: number } {
  const calendar = new Date(day * msADay);
  return { month: calendar.getUTCMonth(), date: calendar.getUTCDate() };
}

/** A local day as 3 月 2 日. */
export function dayInWords(day: number): string {
  const { month, date } = calendarOf(day);
  return i18n.t('time.monthDay', [month + 1, date]);
}

/** The month of a local day, as 3 月. */
export function monthInWords(day: number): string {
  return i18n.t(months[calendarOf(day).month] ?? 'month.m1');
}
