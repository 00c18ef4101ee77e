import type { Lift } from '@/lib/health/biggest-lift';
import { i18n } from '@/lib/language/i18n';

/** The change that lifts a score, in words. */
export function liftText({ kind }: Lift): string {
  const words = {
    'word-today': i18n.t('group.liftWordToday'),
    'word-each-week': i18n.t('group.liftWordEachWeek'),
    'day-each-week': i18n.t('group.liftDayEachWeek'),
    'two-regulars': i18n.t('group.liftTwoRegulars'),
  };
  return words[kind];
}
