import type { MembershipRow, NameSeen, PersonRow } from '@/lib/store/tables';

/** Whether somebody carries a name now. In a group that they left, they carry none. */
export function isPresentName(
  { kind, name, groupId }: NameSeen,
  { nickname, remark }: Pick<PersonRow, 'nickname' | 'remark'>,
  groups: { membership: Pick<MembershipRow, 'groupId' | 'groupNickname' | 'leftAt'> }[],
): boolean {
  if (kind === 'nickname') return name === nickname;
  if (kind === 'remark') return name === remark;
  return groups.some(
    ({ membership }) =>
      membership.groupId === groupId && membership.groupNickname === name && membership.leftAt === 0,
  );
}
