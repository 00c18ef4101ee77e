import type { KnownPerson } from './known-person.ts';
import { normalized } from './name-key.ts';
import type { PresentPerson } from './present-person.ts';
import type { Traits } from './traits.ts';

/** A known or a present person with all names in the form in which they are compared. */
export interface PreparedPerson {
  id: string;
  /** A number of their own among the people of their side, from 0. */
  number: number;
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
  hasLeft?: boolean;
}

/** Somebody known and somebody present who may be one, or are. */
export interface PreparedPair {
  known: PreparedPerson;
  present: PreparedPerson;
}

const none: readonly string[] = [];

export function prepareKnown(person: KnownPerson, number: number): PreparedPerson {
  return prepare(person, number, person.formerNames);
}

export function preparePresent(person: PresentPerson, number: number): PreparedPerson {
  return prepare(person, number, none);
}

function prepare(
  person: KnownPerson | PresentPerson,
  number: number,
  formerNames: readonly string[],
): PreparedPerson {
  return {
    id: person.id,
    number,
    traits: person,
    nickname: normalized(person.nickname),
    remark: normalized(person.remark),
    formerNames: formerNames.length > 0 ? formerNames.map(normalized) : none,
    memberships: comparable(person.memberships),
  };
}

/** Nearly all are as they have to be, and copying tens of thousands of them takes its time. */
function comparable(memberships: readonly PreparedMembership[]): readonly PreparedMembership[] {
  if (memberships.every(({ groupNickname }) => groupNickname === normalized(groupNickname)))
    return memberships;
  return memberships.map((membership) => ({
    ...membership,
    groupNickname: normalized(membership.groupNickname),
  }));
}
