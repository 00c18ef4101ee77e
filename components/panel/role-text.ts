import { i18n } from '@/lib/language/i18n';
import type { PersonRole } from '@/lib/store/tables';

const words = {
  member: 'member.roleMember',
  staff: 'member.roleStaff',
  bot: 'member.roleBot',
  own: 'member.roleOwn',
} as const satisfies Record<PersonRole, string>;

/** What somebody is in the operator's groups, in words. */
export function roleText(role: PersonRole): string {
  return i18n.t(words[role]);
}
