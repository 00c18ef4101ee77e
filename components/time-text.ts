import { i18n } from '@/lib/language/i18n';
import { relativeTime } from '@/lib/panel/relative-time';

/** A moment in words, as 刚刚 / 3 小时前 / 昨天 14:20. Both in ms since 1970; 0 is 还没有. */
export function timeText(at: number, now: number): string {
  const words = relativeTime(at, now);
  switch (words.kind) {
    case 'never':
      return i18n.t('time.never');
    case 'now':
      return i18n.t('time.now');
    case 'minutesAgo':
      return i18n.t('time.minutesAgo', words.count);
    case 'hoursAgo':
      return i18n.t('time.hoursAgo', words.count);
    case 'yesterday':
      return i18n.t('time.yesterday', [words.clock]);
    case 'daysAgo':
      return i18n.t('time.daysAgo', words.count);
    case 'monthDay':
      return i18n.t('time.monthDay', [words.month, words.day]);
    default:
      return i18n.t('time.yearMonthDay', [words.year, words.month, words.day]);
  }
}
