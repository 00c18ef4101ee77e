import { i18n } from '@/lib/language/i18n';
import type { PresenceShare } from '@/lib/spotlight/presence-share';

/** How the microphone was shared out, in a sentence or two. */
export function presenceSentence(
  { spotlights, asked, topThreeSpotlights, verdict }: PresenceShare,
  days: number,
): string {
  if (verdict === 'none') return i18n.t('presence.none', [days]);
  const counted = i18n.t('presence.counted', [days, spotlights, asked]);
  if (verdict === 'too-few') return counted;
  const share = Math.round(topThreeSpotlights * 100);
  return `${counted}${i18n.t(verdict === 'narrow' ? 'presence.narrow' : 'presence.spread', [share])}`;
}
