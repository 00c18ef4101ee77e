import { i18n } from '@/lib/language/i18n';
import type { AnswerWithin } from '@/lib/questions/answer-within';

const minute = 60_000;

/** How long a question may wait, as 30 分钟 / 2 小时 / 1 天. */
export function withinText(within: AnswerWithin): string {
  switch (within) {
    case 30 * minute:
      return i18n.t('asked.halfHour');
    case 120 * minute:
      return i18n.t('asked.twoHours');
    default:
      return i18n.t('asked.oneDay');
  }
}
