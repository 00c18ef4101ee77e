import { i18n } from '@/lib/language/i18n';

const weekdays = [
  'weekday.d0',
  'weekday.d1',
  'weekday.d2',
  'weekday.d3',
  'weekday.d4',
  'weekday.d5',
  'weekday.d6',
] as const;

/** 周二. @param weekday 0 = Sunday. */
export function weekdayText(weekday: number): string {
  return i18n.t(weekdays[weekday] ?? 'weekday.d0');
}
