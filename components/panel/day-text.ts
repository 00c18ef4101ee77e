import { i18n } from '@/lib/language/i18n';

/** A local day in words, seen from today: 今天 / 昨天 / 5 天前; 0 is 没见过说话. Both as day numbers of activity/day.ts. */
export function dayText(day: number, today: number): string {
  if (day === 0) return i18n.t('member.spokeNever');
  const ago = today - day;
  if (ago <= 0) return i18n.t('member.today');
  if (ago === 1) return i18n.t('member.yesterday');
  return i18n.t('member.daysAgo', ago);
}
