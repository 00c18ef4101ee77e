import type { Member } from '../../lib/chat/member';
import type { NuanqunDatabase } from '../../lib/store/database';
import { linkAccount } from '../../lib/store/link-account';
import { type GroupLink, linkGroup } from '../../lib/store/link-group';
import { watchGroup } from '../../lib/store/watch-group';

/** A member with the names and traits given. */
export function member(sessionId: string, nickname: string, more: Partial<Member> = {}): Member {
  return {
    sessionId,
    nickname,
    groupNickname: '',
    remark: '',
    isFriend: false,
    isSelf: false,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    position: -1,
    ...more,
  };
}

/** So many members whose names nobody else has, as `key: nickname`. */
export function crowd(count: number, letter = 'm'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${letter}${index}`, `${letter}成员${index}`]),
  );
}

/** One login of the operator: every session id in it ends with the login's name. */
export class TestLogin {
  accountId = '';

  constructor(
    public db: NuanqunDatabase,
    readonly name: string,
    readonly uin = '123456789',
  ) {}

  async begin(now?: number): Promise<this> {
    const { accountId } = await linkAccount(
      this.db,
      { sessionId: `@self-${this.name}`, uin: this.uin, name: '我' },
      now,
    );
    this.accountId = accountId;
    return this;
  }

  /** A complete list of a group; people are given by `key: nickname`. */
  async sees(
    groupKey: string,
    groupName: string,
    people: Record<string, string> | Member[],
    now?: number,
    complete = true,
  ): Promise<GroupLink> {
    const members = Array.isArray(people)
      ? people
      : Object.entries(people).map(([key, nickname]) => member(this.id(key), nickname));
    const group = { sessionId: `@@${groupKey}-${this.name}`, name: groupName, ownedByMe: true };
    const roster = { accountId: this.accountId, group, memberCount: members.length, members, complete };
    return linkGroup(this.db, roster, now);
  }

  /** As `sees`, and the group is watched from then on. */
  async watches(
    groupKey: string,
    groupName: string,
    people: Record<string, string> | Member[],
    now?: number,
  ): Promise<GroupLink> {
    const { groupId } = await this.sees(groupKey, groupName, [], now, false);
    await watchGroup(this.db, { groupId, watched: true }, now);
    return this.sees(groupKey, groupName, people, now);
  }

  id(key: string): string {
    return `@${key}-${this.name}`;
  }
}
