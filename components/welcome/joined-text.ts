import { momentText } from '@/components/moment-text';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

/** A span shorter than this is as good as a moment; ms. */
const shortest = 5 * 60_000;

/** When somebody came: the moment, or between which two where only lists tell; empty where nobody saw it. */
export function joinedText(
  { joinedAt, joinedAfter }: Pick<PanelMember, 'joinedAt' | 'joinedAfter'>,
  now: number,
): string {
  if (joinedAt === 0) return '';
  const until = momentText(joinedAt, now);
  if (joinedAfter === 0 || joinedAt - joinedAfter < shortest) return i18n.t('welcome.joinedAt', [until]);
  return i18n.t('welcome.joinedBetween', [momentText(joinedAfter, now), until]);
}
