/** Who is in which groups. @returns person id → group ids, in the order in which the groups were given. */
export function groupsOfPeople(members: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [groupId, personIds] of members) {
    for (const personId of personIds) {
      const known = groups.get(personId);
      if (known) known.push(groupId);
      else groups.set(personId, [groupId]);
    }
  }
  return groups;
}
