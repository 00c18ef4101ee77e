import {
  type Appearance,
  appearancesOf,
  type KeyGroup,
  keysAskedFor,
  matches,
  type StoredTraits,
} from '../identity/erasure-keys';
import { presentRecords } from './absorbed-people';
import type { NuanqunDatabase } from './database';
import { erasePeople } from './erase-person';
import { comparing, erasuresOf } from './erasures';
import { absorbedTraits, traitsOf } from './stored-traits';

/** People compared at a time: each is many hashes. */
const size = 200;

interface Candidate {
  personId: string;
  appearances: { seen: Appearance; group: KeyGroup }[];
}

/**
 * Erases everybody whom an erasure matches, by any name they are or were known by in any of their groups; in doubt they are
 * erased too. For rows that come from a time before the erasure.
 * @returns how many were erased.
 */
export async function eraseAgain(db: NuanqunDatabase, now: number): Promise<number> {
  const erasures = await erasuresOf(db);
  if (erasures.rows.length === 0) return 0;
  const candidates = await readCandidates(db);
  const found = new Set<string>();
  for (let start = 0; start < candidates.length; start += size) {
    const some = candidates.slice(start, start + size);
    const texts = some.flatMap(({ appearances }) =>
      appearances.flatMap(({ seen, group }) => keysAskedFor(seen, group)),
    );
    const has = await comparing(erasures, texts);
    for (const { personId, appearances } of some) {
      const isErased = erasures.rows.some((row) =>
        appearances.some(({ seen, group }) => matches(seen, group, (key) => has(row, key))),
      );
      if (isErased) found.add(personId);
    }
  }
  if (found.size > 0) await db.transaction('rw', db.tables, async () => erasePeople(db, found, now));
  return found.size;
}

/** Everybody but the operator; a record that was merged into another one stands for that one. */
async function readCandidates(db: NuanqunDatabase): Promise<Candidate[]> {
  const [people, memberships, groups, merges] = await Promise.all([
    db.people.toArray(),
    db.memberships.toArray(),
    db.groups.toArray(),
    db.merges.toArray(),
  ]);
  const recordOf = await presentRecords(db);
  const groupOf = new Map(groups.map(({ id, name }) => [id, { id, name }]));
  const membershipsOf = Map.groupBy(memberships, ({ personId }) => personId);
  const own = new Set(people.filter(({ role }) => role === 'own').map(({ id }) => id));
  const candidate = (personId: string, traits: StoredTraits) => ({
    personId,
    appearances: appearancesOf(traits),
  });
  const all = [
    ...people.map((person) =>
      candidate(person.id, traitsOf(person, membershipsOf.get(person.id) ?? [], groupOf)),
    ),
    ...merges
      .filter(({ undoneAt }) => undoneAt === 0)
      .flatMap((merge) => {
        const traits = absorbedTraits(merge, groupOf);
        return traits.map((one) => candidate(recordOf(merge.keptId), one));
      }),
  ];
  return all.filter(({ personId }) => !own.has(personId));
}
