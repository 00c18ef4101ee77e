import { dayInWords } from '@/components/charts/calendar-text';
import { i18n } from '@/lib/language/i18n';
import type { Period } from '@/lib/review/period';

/** A period as 3 月 2 日到 3 月 8 日; one day as that day. */
export function periodText({ fromDay, toDay }: Period): string {
  if (fromDay === toDay) return dayInWords(fromDay);
  return i18n.t('periodReview.fromTo', [dayInWords(fromDay), dayInWords(toDay)]);
}
