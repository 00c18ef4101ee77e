import { dateText } from '@/components/date-text';
import { dayOf } from '@/lib/activity/day';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { CleanOutState } from '@/lib/panel/read-clean-outs';
import type { SilentMember } from '@/lib/panel/silent-member';

/** Until when the warned may speak, and how long that is. @param deadline ms since 1970, as is `now`. */
export function deadlineText(deadline: number, now: number): string {
  const date = dateText(deadline, now);
  const days = dayOf(deadline) - dayOf(now);
  if (now > deadline) return i18n.t('cleanOut.over', [date]);
  return days === 0 ? i18n.t('cleanOut.endsToday', [date]) : i18n.t('cleanOut.endsIn', [date, days]);
}

/** Those of the warned who stand so. */
export function warnedWho(
  { warned }: CleanOutState,
  status: CleanOutState['warned'][number]['status'],
): SilentMember[] {
  return warned.filter((one) => one.status === status).map(({ member }) => member);
}

/** Who has still not been seen speaking, as a text to paste. Only names that everybody in the group sees. */
export function silentNamesText(members: SilentMember[], now: number): string {
  const names = members.map((member) => shownName(publicName(member)) || i18n.t('common.unnamedPerson'));
  return [i18n.t('cleanOut.copiedTitle', [members.length, dateText(now, now)]), ...names].join('\n');
}
