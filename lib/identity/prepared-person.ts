import type { KnownPerson } from './known-person.ts';
import { normalized } from './name-key.ts';
import type { PresentPerson } from './present-person.ts';
import type { Traits } from './traits.ts';

/** A known or a present person with all names in the form in which they are compared. */
export interface PreparedPerson {
  id: string;
  traits: Traits;
  nickname: string;
  remark: string;
  formerNames: readonly string[];
  memberships: readonly PreparedMembership[];
}

export interface PreparedMembership {
  groupId: string;
  groupNickname: string;
  /** From 0; -1 where it is not known. */
  position: number;
  hasLeft: boolean;
}

/** Somebody known and somebody present who may be one, or are. */
export interface PreparedPair {
  known: PreparedPerson;
  present: PreparedPerson;
}

const none: readonly string[] = [];

export function prepareKnown(person: KnownPerson): PreparedPerson {
  const formerNames = person.formerNames.length > 0 ? person.formerNames.map(comparable) : none;
  return prepare(person, formerNames, person.memberships);
}

export function preparePresent(person: PresentPerson): PreparedPerson {
  return prepare(person, none, person.memberships);
}

function prepare(
  person: KnownPerson | PresentPerson,
  formerNames: readonly string[],
  memberships: readonly { groupId: string; groupNickname: string; position: number; hasLeft?: boolean }[],
): PreparedPerson {
  return {
    id: person.id,
    traits: person,
    nickname: comparable(person.nickname),
    remark: comparable(person.remark),
    formerNames,
    memberships: memberships.map(({ groupId, groupNickname, position, hasLeft = false }) => ({
      groupId,
      groupNickname: comparable(groupNickname),
      position,
      hasLeft,
    })),
  };
}

/** Most group nicknames are empty, and asking takes less time than normalizing. */
function comparable(name: string): string {
  return name === '' ? '' : normalized(name);
}
