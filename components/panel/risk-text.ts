import type { SurvivalBand } from '@/lib/health/survival-band';
import { i18n } from '@/lib/language/i18n';

/** How many of a band's groups fell silent, as a count with its interval: of 100, or of 1000 where they are few. */
export function riskText({ silentShare, interval: [low, high] }: SurvivalBand): string {
  const of = silentShare < 0.1 ? 1000 : 100;
  const count = (share: number) => Math.round(share * of);
  return i18n.t('group.share', [of, count(silentShare), count(low), count(high)]);
}
