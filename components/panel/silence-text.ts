import { dateText } from '@/components/date-text';
import { startOfDay } from '@/lib/activity/day';
import { silentSince } from '@/lib/activity/silent-members';
import { i18n } from '@/lib/language/i18n';
import type { SilentMember } from '@/lib/panel/silent-member';

/** When a member was heard last, or since when nobody heard them; never that they never spoke. @param now ms since 1970. */
export function silenceText(member: SilentMember, now: number): string {
  const date = dateText(startOfDay(silentSince(member)), now);
  return i18n.t(member.lastSpokeDay > 0 ? 'silent.lastSpoke' : 'silent.neverSeen', [date]);
}
