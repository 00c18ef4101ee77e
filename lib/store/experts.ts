import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import type { ExpertRow } from './tables';

/**
 * Makes somebody an expert for topics, or changes their topics. A person is one expert at most: without an id, one deleted
 * before comes back.
 * @returns the expert's id.
 * @throws where there is no expert of that id.
 */
export function saveExpert(
  db: NuanqunDatabase,
  { id, personId, topics }: Pick<ExpertRow, 'personId' | 'topics'> & { id?: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.experts, async () => {
    if (id) {
      await updateSharedRow(db.experts, id, { personId, topics }, now);
      return id;
    }
    const known = await db.experts.where('personId').equals(personId).first();
    const row = known
      ? changeSharedRow(known, { topics, deletedAt: 0 }, now)
      : newSharedRow({ personId, topics, lastSpotlightAt: 0 }, now);
    return db.experts.put(row);
  });
}

/** Deletes an expert; the person stays, and the expert can be brought back. */
export function deleteExpert(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.experts, id, now);
}

/** Brings a deleted expert back. */
export function restoreExpert(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.experts, id, now);
}
