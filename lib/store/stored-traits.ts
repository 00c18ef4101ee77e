import type { KeyGroup, StoredTraits } from '../identity/erasure-keys';
import type { NuanqunDatabase } from './database';
import { erasedPeople } from './erased-people';
import type { MembershipRow, MergeRow, PersonRow } from './tables';

/** What people can be recognised by, with every record that was merged into theirs. One for each record, in no order. */
export async function storedTraits(db: NuanqunDatabase, personIds: string[]): Promise<StoredTraits[]> {
  const { ids } = await erasedPeople(db, personIds);
  const [people, memberships, merges, groups] = await Promise.all([
    db.people.bulkGet([...ids]),
    db.memberships
      .where('personId')
      .anyOf([...ids])
      .toArray(),
    db.merges.toArray(),
    db.groups.toArray(),
  ]);
  const groupOf = new Map(groups.map(({ id, name }) => [id, { id, name }]));
  const present = people.flatMap((person) => person ?? []);
  return [
    ...present.map((person) =>
      traitsOf(
        person,
        memberships.filter(({ personId }) => personId === person.id),
        groupOf,
      ),
    ),
    ...merges.flatMap((merge) => (ids.has(merge.absorbedId) ? absorbedTraits(merge, groupOf) : [])),
  ];
}

/** What a record could be recognised by that was merged into another one; nothing where that is not kept any more. */
export function absorbedTraits(
  { absorbedId, before }: MergeRow,
  groups: ReadonlyMap<string, KeyGroup>,
): StoredTraits[] {
  const memberships = before?.memberships.filter(({ personId }) => personId === absorbedId) ?? [];
  const people = before?.people.filter(({ id }) => id === absorbedId) ?? [];
  return people.map((person) => traitsOf(person, memberships, groups));
}

/** @param groups by id; of a group that is not known any more only the id is left. */
export function traitsOf(
  person: PersonRow,
  memberships: MembershipRow[],
  groups: ReadonlyMap<string, KeyGroup>,
): StoredTraits {
  const { nickname, remark, attrStatus, avatarSequence, names } = person;
  return {
    nickname,
    remark,
    attrStatus,
    avatarSequence,
    names,
    memberships: memberships.map(({ groupId, groupNickname }) => ({
      group: groups.get(groupId) ?? { id: groupId, name: '' },
      groupNickname,
    })),
  };
}
