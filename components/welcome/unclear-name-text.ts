import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { UnclearName } from '@/lib/panel/read-unclear-names';

/** Why nobody knows whom a name means, in words. */
export function unclearNameText({ name, bearers }: UnclearName): string {
  if (bearers.length === 0) return i18n.t('welcome.nameNotListed');
  if (bearers.length === 1) return i18n.t('welcome.nameOfOther');
  return i18n.t('welcome.nameOfSeveral', [bearers.length, shownName(name)]);
}
