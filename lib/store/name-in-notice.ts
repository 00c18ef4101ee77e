import type { NuanqunDatabase } from './database';
import type { MembershipRow, PersonRow } from './tables';
import { sameJoin } from './with-join';

/** Reads who in a group, now or before, carries which name, whatever its kind; inside the caller's transaction. */
export async function bearersOfNames(
  db: NuanqunDatabase,
  groupId: string,
): Promise<(name: string) => MembershipRow[]> {
  const memberships = await db.memberships.where('groupId').equals(groupId).toArray();
  const people = await db.people.bulkGet(memberships.map(({ personId }) => personId));
  const byName = new Map<string, MembershipRow[]>();
  memberships.forEach((membership, index) => {
    for (const name of namesOf(membership, people[index]))
      byName.set(name, [...(byName.get(name) ?? []), membership]);
  });
  return (name) => byName.get(name) ?? [];
}

function namesOf({ groupNickname }: MembershipRow, person: PersonRow | undefined): Set<string> {
  const names = new Set([groupNickname, person?.nickname ?? '', person?.remark ?? '']);
  names.delete('');
  return names;
}

/**
 * Of the bearers of a name in a notice those whom it can be about. Somebody of this name who was in the group already, or of
 * whose coming another notice told, has not come now: the notice tells of another, whom no list shows yet. Where a list has shown
 * somebody come, it is not one of those who were on the group's first list.
 */
export function whoCame(bearers: MembershipRow[], time: number): MembershipRow[] {
  const recent = bearers.filter((row) => row.leftAt > 0 || !wasThereBefore(row, time));
  const shown = recent.filter(({ joinedAt, leftAt }) => joinedAt > 0 && leftAt === 0);
  return shown.length > 0 ? shown : recent;
}

function wasThereBefore({ firstSeenAt, joinedAt, joinedHow }: MembershipRow, time: number): boolean {
  const isToldOf = joinedAt > 0 && joinedHow !== 'list' && joinedAt !== time;
  return isToldOf || Math.max(firstSeenAt, joinedAt) < time - sameJoin;
}
