import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** A group's name as it is shown; a group without one has a word for that. */
export function groupNameText(name: string | undefined): string {
  return shownName(name ?? '') || i18n.t('common.unnamedGroup');
}
