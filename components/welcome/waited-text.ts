import { i18n } from '@/lib/language/i18n';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long somebody has waited, as 等了 9 小时; in days from two days on. Both in ms since 1970. */
export function waitedText(since: number, now: number): string {
  const waited = now - since;
  if (waited < minute) return i18n.t('welcome.justCame');
  if (waited < hour) return i18n.t('welcome.waitedMinutes', Math.floor(waited / minute));
  if (waited < 2 * day) return i18n.t('welcome.waitedHours', Math.floor(waited / hour));
  return i18n.t('welcome.waitedDays', Math.floor(waited / day));
}
