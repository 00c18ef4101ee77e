import { dateText } from '@/components/date-text';
import { i18n } from '@/lib/language/i18n';
import type { FactRow } from '@/lib/store/tables';

/**
 * Where a fact came from and when, as 你 11 月 20 日填的.
 * @param saidAt ms; when the message was said that it was taken from, 0 where that is not known any more.
 */
export function factSourceText(
  { source, at }: Pick<FactRow, 'source' | 'at'>,
  saidAt: number,
  now: number,
): string {
  if (source === 'person') return i18n.t('profile.source.person', [dateText(at, now)]);
  if (source === 'rule') return i18n.t('profile.source.rule', [dateText(at, now)]);
  return i18n.t('profile.source.introduction', [dateText(saidAt || at, now)]);
}
