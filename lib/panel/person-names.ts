import type { MembershipRow, PersonRow } from '@/lib/store/tables';

/** What somebody is called; `remark` is private. */
export type PersonNames = Pick<PersonRow, 'nickname' | 'remark'> & Pick<MembershipRow, 'groupNickname'>;

/** The names of somebody in one group. @param person undefined where nobody of that id is known. */
export function personNames(
  person: PersonRow | undefined,
  membership: MembershipRow | undefined,
): PersonNames {
  return {
    nickname: person?.nickname ?? '',
    remark: person?.remark ?? '',
    groupNickname: membership?.groupNickname ?? '',
  };
}
