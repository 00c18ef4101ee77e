import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** A group's name within a sentence. */
export function spokenName(name: string): string {
  return shownName(name) || i18n.t('common.unnamedGroup');
}
