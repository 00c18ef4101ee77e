import type { Traits } from './traits.ts';

/** A person who turned up in this login, in the groups that turned up so far. */
export interface PresentPerson extends Traits {
  /** The session id, or the id of a record that was made in this login. */
  id: string;
  memberships: readonly PresentMembership[];
}

export interface PresentMembership {
  /** The lasting id of the group. */
  groupId: string;
  groupNickname: string;
  /** Place in the member list, from 0; -1 where it is not known. */
  position: number;
}
