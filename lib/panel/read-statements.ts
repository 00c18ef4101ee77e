import type { Statement, Surroundings } from '@/lib/across/match-statements';
import { type PersonNames, personNames } from '@/lib/panel/person-names';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { FactRow, FactSource, MembershipRow } from '@/lib/store/tables';

/** What a member offers or seeks, and where that is from. */
export interface SourcedStatement extends Statement {
  source: FactSource;
  /** The group in which it was said; empty where it was not said in one. */
  groupId: string;
  /** ms. */
  at: number;
}

/** What members of watched groups offer and seek. */
export interface Statements extends Surroundings {
  /** Newest first. */
  offers: SourcedStatement[];
  seeks: SourcedStatement[];
  /** Person id → names; the group nickname is that of the open group, or of the first one they are in. */
  names: ReadonlyMap<string, PersonNames>;
  /** Watched group id → name. */
  groupNames: ReadonlyMap<string, string>;
}

/**
 * Reads who offers and who seeks what, as they said themselves or as the operator wrote down. The operator's own accounts, staff and bots
 * are left out. The cost grows with these facts, not with members.
 * @param openGroupId empty where none is open.
 */
export async function readStatements(db: NuanqunDatabase, openGroupId: string): Promise<Statements> {
  const [offers, seeks, cities, groups] = await Promise.all([
    livingFacts(db, 'offers'),
    livingFacts(db, 'seeks'),
    livingFacts(db, 'city'),
    db.groups.where('watched').equals(1).toArray(),
  ]);
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const personIds = [...new Set([...offers, ...seeks].map(({ personId }) => personId))];
  const [persons, memberships] = await Promise.all([
    db.people.bulkGet(personIds),
    watchedMemberships(db, personIds, groupNames),
  ]);
  const members = persons.flatMap((person) => (person?.role === 'member' ? [person] : []));
  const placeOf = (personId: string): MembershipRow | undefined => {
    const places = memberships.get(personId) ?? [];
    return places.find(({ groupId }) => groupId === openGroupId) ?? places[0];
  };
  return {
    offers: offers.map(sourced),
    seeks: seeks.map(sourced),
    names: new Map(members.map((person) => [person.id, personNames(person, placeOf(person.id))])),
    groupsOf: new Map(
      members.map(({ id }) => [id, (memberships.get(id) ?? []).map(({ groupId }) => groupId)]),
    ),
    cityOf: new Map(cities.map(({ personId, value }) => [personId, value.trim()])),
    openGroupId,
    groupNames,
  };
}

/** Newest first. What a rule set says nothing that somebody said. */
async function livingFacts(db: NuanqunDatabase, field: FactRow['field']): Promise<FactRow[]> {
  const facts = await db.facts.where('field').equals(field).toArray();
  return facts
    .filter(({ deletedAt, source }) => !deletedAt && source !== 'rule')
    .sort((one, other) => other.at - one.at);
}

/** Person → where they are now, of the watched groups. */
async function watchedMemberships(
  db: NuanqunDatabase,
  personIds: readonly string[],
  watched: ReadonlyMap<string, string>,
): Promise<Map<string, MembershipRow[]>> {
  const rows = await db.transaction('r', db.memberships, () =>
    Promise.all(personIds.map((personId) => db.memberships.where('personId').equals(personId).toArray())),
  );
  const present = rows.flat().filter(({ groupId, leftAt }) => leftAt === 0 && watched.has(groupId));
  return Map.groupBy(present, ({ personId }) => personId);
}

function sourced({ id, personId, value, source, groupId, at }: FactRow): SourcedStatement {
  return { id, personId, value, source, groupId, at };
}
