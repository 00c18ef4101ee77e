import type { KnownPerson } from '../identity/known-person';
import type { Traits } from '../identity/traits';
import type { NuanqunDatabase } from './database';
import { formerNames } from './names-seen';
import type { MembershipRow, PersonRow } from './tables';

/**
 * A stored person as matching compares them, with every group in which they were seen. Whom a list of the present login did
 * not show may be there under a record of this login: only who had left before it has left.
 * @param loggedInAt ms since 1970; when the present login began.
 */
export function toKnownPerson(
  person: PersonRow,
  memberships: MembershipRow[],
  loggedInAt: number,
): KnownPerson {
  return {
    ...traitsOf(person),
    id: person.id,
    formerNames: formerNames(person),
    memberships: memberships.map(({ groupId, groupNickname, position, leftAt }) => ({
      groupId,
      groupNickname,
      position,
      hasLeft: leftAt > 0 && leftAt < loggedInAt,
    })),
  };
}

/** What a record or a member shows about themselves. */
export function traitsOf({
  nickname,
  remark,
  isFriend,
  attrStatus,
  sex,
  province,
  city,
  avatarSequence,
}: Traits): Traits {
  return { nickname, remark, isFriend, attrStatus, sex, province, city, avatarSequence };
}

/** Stored people with all their memberships, by id. Unknown ids are left out. */
export async function readPeople(
  db: NuanqunDatabase,
  ids: string[],
): Promise<Map<string, { person: PersonRow; memberships: MembershipRow[] }>> {
  // One query a person: many of them at once take a fraction of what one `anyOf` takes, which walks a cursor.
  const [people, memberships] = await Promise.all([
    db.people.bulkGet(ids),
    Promise.all(ids.map((id) => db.memberships.where('personId').equals(id).toArray())),
  ]);
  const read = new Map<string, { person: PersonRow; memberships: MembershipRow[] }>();
  for (const person of people) if (person) read.set(person.id, { person, memberships: [] });
  for (const membership of memberships.flat()) read.get(membership.personId)?.memberships.push(membership);
  return read;
}

/** Ids of the account's people with one of these nicknames or remarks, in whatever group. */
export async function idsByName(
  db: NuanqunDatabase,
  accountId: string,
  { nicknames, remarks }: { nicknames: string[]; remarks: string[] },
): Promise<string[]> {
  const carrying = (index: string, names: string[]) =>
    [...new Set(names)]
      .filter(Boolean)
      .map((name) => db.people.where(index).equals([accountId, name]).primaryKeys());
  const ids = await Promise.all([
    ...carrying('[accountId+nickname]', nicknames),
    ...carrying('[accountId+remark]', remarks),
  ]);
  return [...new Set(ids.flat())];
}
