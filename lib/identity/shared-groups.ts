import type { PreparedMembership, PreparedPerson } from './prepared-person.ts';

/** A group in which a known and a present person are both members. */
export interface SharedGroup {
  groupId: string;
  known: PreparedMembership;
  present: PreparedMembership;
}

const none: readonly SharedGroup[] = [];

export function sharedGroups(known: PreparedPerson, present: PreparedPerson): readonly SharedGroup[] {
  let shared: SharedGroup[] | undefined;
  for (const here of present.memberships) {
    const before = known.memberships.find((membership) => membership.groupId === here.groupId);
    if (before) (shared ??= []).push({ groupId: here.groupId, known: before, present: here });
  }
  return shared ?? none;
}
