import type * as rows from '../../lib/store/tables';

export function person(id: string, more: Partial<rows.PersonRow> = {}): rows.PersonRow {
  return {
    id,
    accountId: 'account',
    nickname: '',
    remark: '',
    role: 'member',
    names: [],
    isFriend: false,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    firstSeenAt: 1,
    lastSeenAt: 2,
    ...more,
  };
}

export function membership(
  personId: string,
  groupId: string,
  more: Partial<rows.MembershipRow> = {},
): rows.MembershipRow {
  return {
    groupId,
    personId,
    groupNickname: '',
    firstSeenAt: 1,
    lastSeenAt: 2,
    position: 0,
    joinedAt: 0,
    joinedHow: '',
    joinedBy: '',
    joinedAfter: 0,
    putAsideAt: 0,
    leftAt: 0,
    welcomedAt: 0,
    ...more,
  };
}
