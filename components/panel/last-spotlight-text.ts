import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';

/** When an expert was spotlighted last, in words. Both in ms since 1970; 0 = never. */
export function lastSpotlightText(at: number, now: number): string {
  return at === 0 ? i18n.t('spotlight.never') : i18n.t('spotlight.last', [timeText(at, now)]);
}
