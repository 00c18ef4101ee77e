import type { PreparedPerson } from './prepared-person.ts';

/** Counts how many of the people are in each two groups, without those who had left; counted once, when first asked. */
export function peopleInBoth(
  people: readonly PreparedPerson[],
): (groupId: string, otherGroupId: string) => number {
  let counts: Map<string, Map<string, number>> | undefined;
  return (groupId, otherGroupId) => {
    counts ??= count(people);
    return counts.get(groupId)?.get(otherGroupId) ?? 0;
  };
}

function count(people: readonly PreparedPerson[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { memberships } of people) {
    if (memberships.length < 2) continue;
    for (const one of memberships)
      for (const other of memberships) {
        if (one === other || one.hasLeft || other.hasLeft) continue;
        let row = counts.get(one.groupId);
        if (!row) counts.set(one.groupId, (row = new Map()));
        row.set(other.groupId, (row.get(other.groupId) ?? 0) + 1);
      }
  }
  return counts;
}
