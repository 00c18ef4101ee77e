import { publicName } from '@/lib/chat/member';
import type { PanelMember } from '@/lib/panel/panel-member';

/** The operator in a notice; see parse-notice.ts. */
const operator = '你';

/**
 * Who invited all of these newcomers, by the name that everybody in the group sees. A notice may call the inviter by the
 * operator's private remark: so it has to mean exactly one member, whose public name stands for it.
 * @param everybody the group's members, the operator among them.
 * @returns empty where several invited them, nobody is known to have, or it cannot be told who.
 */
export function inviterName(newcomers: readonly PanelMember[], everybody: readonly PanelMember[]): string {
  const [by = '', another] = [...new Set(newcomers.map(({ joinedBy }) => joinedBy))];
  if (by === '' || another !== undefined) return '';
  const [inviter, namesake] = everybody.filter((member) =>
    by === operator
      ? member.role === 'own'
      : [member.nickname, member.groupNickname, member.remark].includes(by),
  );
  return inviter && !namesake ? publicName(inviter).trim() : '';
}
