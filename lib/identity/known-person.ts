import type { Traits } from './traits.ts';

/** A person on record, as they were last seen. */
export interface KnownPerson extends Traits {
  id: string;
  /** Nicknames that the person carried before the present one. */
  formerNames: readonly string[];
  memberships: readonly KnownMembership[];
}

export interface KnownMembership {
  groupId: string;
  groupNickname: string;
  /** Place in the member list when it was last seen, from 0; -1 where it is not known. */
  position: number;
  hasLeft: boolean;
}
