import { i18n } from '@/lib/language/i18n';
import { spotlightPatience } from '@/lib/spotlight/what-came-of-it';
import type { SpotlightRow } from '@/lib/store/tables';

const minute = 60_000;
const hour = 60 * minute;

/** What came of a spotlight, in words. @param now ms since 1970. */
export function outcomeText({ at, answeredAt, joinedIn }: SpotlightRow, now: number): string {
  if (answeredAt === 0) {
    return i18n.t(at + spotlightPatience > now ? 'spotlight.stillWaiting' : 'spotlight.notAnswered');
  }
  const spoke = i18n.t('spotlight.answeredAfter', [durationText(answeredAt - at)]);
  if (joinedIn.length === 0) return spoke;
  return `${spoke}${i18n.t('spotlight.reasonSeparator')}${i18n.t('spotlight.joinedIn', joinedIn.length)}`;
}

function durationText(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minute));
  return minutes < 60
    ? i18n.t('spotlight.minutes', minutes)
    : i18n.t('spotlight.hours', Math.round(ms / hour));
}
