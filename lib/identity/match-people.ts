import type { Evidence } from './evidence.ts';
import type { KnownPerson } from './known-person.ts';
import type { NameCounts } from './name-counts.ts';
import type { PresentPerson } from './present-person.ts';

export interface PeopleToMatch {
  /** Linked to nobody of this login yet. */
  known: readonly KnownPerson[];
  /** Linked to nobody known yet. */
  present: readonly PresentPerson[];
  /** Certain already, by an earlier call or because the operator said so; never undone. */
  linked: readonly LinkedPair[];
  /** Ids of the groups whose whole present list is given: only there does absence say anything. */
  completeGroups: ReadonlySet<string>;
  /** Pairs `${knownId} ${presentId}` that the operator said are different people. */
  apart?: ReadonlySet<string>;
  /** Of all known people of the account; counted from `known` and `linked` where it is left out. */
  population?: NameCounts;
}

export interface LinkedPair {
  known: KnownPerson;
  present: PresentPerson;
}

export interface Match {
  knownId: string;
  presentId: string;
  /** 0 to 1. */
  probability: number;
  evidence: Evidence[];
}

/** Somebody present who may be one of several known people, or somebody new. */
export interface Question {
  presentId: string;
  /** Best first, at most 5. */
  candidates: Match[];
}

/** Tells after a new login which of the people present are which of the people known. */
export function matchPeople(_people: PeopleToMatch): { certain: Match[]; doubtful: Question[] } {
  return { certain: [], doubtful: [] };
}
