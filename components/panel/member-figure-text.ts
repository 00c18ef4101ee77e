import { dateText } from '@/components/date-text';
import { dayText } from '@/components/panel/day-text';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { MemberSort } from '@/lib/panel/sort-members';

/** What stands at the right of a member's row: when they spoke last, and before it what the list is sorted by. */
export function memberFigureText(member: PanelMember, by: MemberSort, now: number): string {
  const spoke = dayText(member.lastSpokeDay, dayOf(now));
  const figure = sortFigure(member, by, now);
  return figure === '' ? spoke : `${figure} · ${spoke}`;
}

function sortFigure(
  { recentMessages, recentDays, joinedAt, position }: PanelMember,
  by: MemberSort,
  now: number,
) {
  switch (by) {
    case 'messages':
      return i18n.t('memberList.messages', recentMessages);
    case 'days':
      return i18n.t('memberList.days', recentDays);
    case 'joined':
      return joinedAt > 0 ? i18n.t('memberList.joinedOn', [dateText(joinedAt, now)]) : '';
    case 'position':
      return position < 0 ? '' : i18n.t('memberList.place', [position + 1]);
    default:
      return '';
  }
}
