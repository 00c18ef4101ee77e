import { i18n } from '@/lib/language/i18n';

/** A local date as 11 月 20 日, with the year where it is not this one. Both in ms since 1970. */
export function dateText(at: number, now: number): string {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (year === new Date(now).getFullYear()) return i18n.t('time.monthDay', [month, day]);
  return i18n.t('time.yearMonthDay', [year, month, day]);
}
