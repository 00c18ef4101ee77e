import type { NuanqunDatabase } from './database';
import type { Use } from './note-use';

/** The id of a pair of people, whoever is named first. */
export function pairId(personId: string, otherId: string): string {
  return [personId, otherId].sort().join('/');
}

/** Notes that two people were introduced to each other, so that they are not proposed again. */
export async function noteIntroduction(
  db: NuanqunDatabase,
  { groupId, introducedPersonIds: personIds }: Use,
  now: number,
): Promise<void> {
  if (personIds) await db.introducedPairs.put({ id: pairId(...personIds), personIds, groupId, at: now });
}

/**
 * Whoever was introduced to one record of a person counts as introduced to the other one, too. The pairs of the absorbed
 * record stay, so that it has them again when a merge is undone.
 */
export async function copyIntroducedPairs(
  db: NuanqunDatabase,
  { keptId, absorbedId }: { keptId: string; absorbedId: string },
): Promise<void> {
  const pairs = await db.introducedPairs.where('personIds').equals(absorbedId).toArray();
  const copies = pairs.flatMap((pair) => {
    const otherId = pair.personIds.find((id) => id !== absorbedId);
    if (!otherId || otherId === keptId) return [];
    return [{ ...pair, id: pairId(keptId, otherId), personIds: [keptId, otherId] as [string, string] }];
  });
  await db.introducedPairs.bulkPut(copies);
}

/** As if they had never been introduced. */
export async function forgetIntroduction(
  db: NuanqunDatabase,
  { introducedPersonIds: personIds }: Use,
): Promise<void> {
  if (personIds) await db.introducedPairs.delete(pairId(...personIds));
}
