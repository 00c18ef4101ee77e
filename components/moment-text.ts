import { i18n } from '@/lib/language/i18n';
import { momentWords } from '@/lib/panel/moment-words';

const today = {
  night: 'moment.todayNight',
  morning: 'moment.todayMorning',
  day: 'moment.today',
  evening: 'moment.todayEvening',
} as const;
const yesterday = {
  night: 'moment.yesterdayNight',
  morning: 'moment.yesterday',
  day: 'moment.yesterday',
  evening: 'moment.yesterdayEvening',
} as const;

/** A moment with its clock in words, as 今早 8:30, 昨晚 23:10 or 3 月 18 日 9:05. Both in ms since 1970. */
export function momentText(at: number, now: number): string {
  const words = momentWords(at, now);
  if (words.kind === 'date') return i18n.t('moment.date', [words.month, words.day, words.clock]);
  const { kind, isToday, clock } = words;
  return i18n.t(isToday ? today[kind] : yesterday[kind], [clock]);
}
