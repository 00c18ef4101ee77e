import { i18n } from '@/lib/language/i18n';

/** How long a day was watched, in minutes below an hour and in whole or half hours above. @param minutes 0 to 1440. */
export function hoursText(minutes: number): string {
  if (minutes === 0) return i18n.t('watchedTime.notWatched');
  if (minutes < 60) return i18n.t('watchedTime.minutes', minutes);
  return i18n.t('watchedTime.hours', [Math.round(minutes / 30) / 2]);
}
