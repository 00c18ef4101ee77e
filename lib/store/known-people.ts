import type { KnownPerson } from '../identity/known-person';
import type { Traits } from '../identity/traits';
import type { NuanqunDatabase } from './database';
import { formerNames } from './names-seen';
import type { MembershipRow, PersonRow } from './tables';

/** A stored person as matching compares them, with every group in which they were seen. */
export function toKnownPerson(person: PersonRow, memberships: MembershipRow[]): KnownPerson {
  return {
    ...traitsOf(person),
    id: person.id,
    formerNames: formerNames(person),
    memberships: memberships.map(({ groupId, groupNickname, position, leftAt }) => ({
      groupId,
      groupNickname,
      position,
      hasLeft: leftAt > 0,
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
  const [people, memberships] = await Promise.all([
    db.people.bulkGet(ids),
    db.memberships.where('personId').anyOf(ids).toArray(),
  ]);
  const read = new Map<string, { person: PersonRow; memberships: MembershipRow[] }>();
  for (const person of people) if (person) read.set(person.id, { person, memberships: [] });
  for (const membership of memberships) read.get(membership.personId)?.memberships.push(membership);
  return read;
}

/** Ids of the account's people with one of these nicknames or remarks, in whatever group. */
export async function idsByName(
  db: NuanqunDatabase,
  accountId: string,
  { nicknames, remarks }: { nicknames: string[]; remarks: string[] },
): Promise<string[]> {
  const keys = (names: string[]) => [...new Set(names)].filter(Boolean).map((name) => [accountId, name]);
  const ids = await Promise.all([
    db.people.where('[accountId+nickname]').anyOf(keys(nicknames)).primaryKeys(),
    db.people.where('[accountId+remark]').anyOf(keys(remarks)).primaryKeys(),
  ]);
  return [...new Set(ids.flat())];
}
