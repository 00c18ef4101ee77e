import { normalized } from '../identity/name-key';
import type { NuanqunDatabase } from './database';
import type { MembershipRow, MergeRow, PersonRow } from './tables';

/** Of whom rows are to be dropped, and by what each group calls them. */
export interface ErasedPeople {
  /** Their records, and records that were merged into them. */
  ids: ReadonlySet<string>;
  /** Group id → names that they carry or carried there, as `normalized` writes them. */
  namesIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that they carry or carried anywhere. */
  names: ReadonlySet<string>;
}

/** Whether a group calls somebody of them so. */
export function isNameOfErased({ namesIn }: ErasedPeople, groupId: string, name: string): boolean {
  return namesIn.get(groupId)?.has(normalized(name)) ?? false;
}

/** Reads by what these people are known. May run inside a transaction. */
export async function erasedPeople(db: NuanqunDatabase, personIds: Iterable<string>): Promise<ErasedPeople> {
  const merges = await db.merges.toArray();
  const ids = withAbsorbed(merges, personIds);
  const all = [...ids];
  const stored = await db.people.bulkGet(all);
  const memberships = await db.memberships.where('personId').anyOf(all).toArray();
  const absorbed = merges.flatMap(({ before }) => before ?? []);
  const isOne = ({ personId }: MembershipRow) => ids.has(personId);
  const people = [
    ...stored.flatMap((person) => person ?? []),
    ...absorbed.flatMap((before) => before.people.filter(({ id }) => ids.has(id))),
  ];
  const groups = [...memberships, ...absorbed.flatMap((before) => before.memberships.filter(isOne))];
  return { ids, ...namesOf(people, groups) };
}

function withAbsorbed(merges: MergeRow[], personIds: Iterable<string>): Set<string> {
  const holding = merges.filter(({ undoneAt }) => undoneAt === 0);
  const ids = new Set(personIds);
  // A set that grows while it is walked is walked to its end.
  for (const id of ids) {
    for (const { keptId, absorbedId } of holding) if (keptId === id) ids.add(absorbedId);
  }
  return ids;
}

function namesOf(people: PersonRow[], memberships: MembershipRow[]): Pick<ErasedPeople, 'names' | 'namesIn'> {
  const everywhere = people.flatMap(({ nickname, remark, names }) => [
    nickname,
    remark,
    ...names.filter(({ kind }) => kind !== 'group-nickname').map(({ name }) => name),
  ]);
  const inGroups = [
    ...memberships.map(({ groupId, groupNickname }) => [groupId, groupNickname] as const),
    ...people.flatMap(({ names }) => names.map(({ groupId, name }) => [groupId, name] as const)),
  ];
  const groupIds = new Set(inGroups.map(([groupId]) => groupId));
  const namesIn = new Map(
    [...groupIds].map((groupId) => {
      const here = inGroups.filter(([id]) => id === groupId).map(([, name]) => name);
      return [groupId, cleaned([...everywhere, ...here])];
    }),
  );
  return { namesIn, names: cleaned([...everywhere, ...inGroups.map(([, name]) => name)]) };
}

function cleaned(names: string[]): Set<string> {
  const set = new Set(names.map(normalized));
  set.delete('');
  return set;
}
