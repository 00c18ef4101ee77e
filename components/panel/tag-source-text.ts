import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { TagSource } from '@/lib/panel/read-tag-sources';

/** Where a tag came from and on which day, as 规则「活跃」 · 11 月 20 日; the year only where it is another one than now. */
export function tagSourceText({ source, ruleName, at }: TagSource, now: number): string {
  return i18n.t('tags.sourceAt', [sourceWord(source, ruleName), calendarDay(at, now)]);
}

function sourceWord(source: TagSource['source'], ruleName: string): string {
  if (source === 'person') return i18n.t('tags.byHand');
  if (source === 'introduction') return i18n.t('tags.byIntroduction');
  const name = shownName(ruleName);
  return name === '' ? i18n.t('tags.byRule') : i18n.t('tags.byRuleNamed', [name]);
}

function calendarDay(at: number, now: number): string {
  const day = new Date(at);
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  if (year === new Date(now).getFullYear()) return i18n.t('time.monthDay', [month, date]);
  return i18n.t('time.yearMonthDay', [year, month, date]);
}
