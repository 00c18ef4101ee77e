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

/** As if they had never been introduced. */
export async function forgetIntroduction(
  db: NuanqunDatabase,
  { introducedPersonIds: personIds }: Use,
): Promise<void> {
  if (personIds) await db.introducedPairs.delete(pairId(...personIds));
}
