import { topicKey } from '../spotlight/topic';
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

/** An expert before a topic was added: `topicsBefore` is null where they were none. */
export interface ExpertConfirmed {
  id: string;
  personId: string;
  topicsBefore: string[] | null;
}

/**
 * Makes somebody an expert for a topic, in addition to those for which they are one already.
 * @returns what was there before, for `undoConfirmExpert`.
 */
export function confirmExpert(
  db: NuanqunDatabase,
  { personId, topic }: { personId: string; topic: string },
  now = Date.now(),
): Promise<ExpertConfirmed> {
  return db.transaction('rw', db.experts, async () => {
    const known = await db.experts.where('personId').equals(personId).first();
    const topicsBefore = known && !known.deletedAt ? known.topics : null;
    const isKnown = topicsBefore?.some((one) => topicKey(one) === topicKey(topic)) ?? false;
    const topics = isKnown ? (topicsBefore ?? []) : [...(topicsBefore ?? []), topic];
    const id = await saveExpert(db, { personId, topics }, now);
    return { id, personId, topicsBefore };
  });
}

/** As if the topic had never been confirmed. */
export async function undoConfirmExpert(
  db: NuanqunDatabase,
  { id, personId, topicsBefore }: ExpertConfirmed,
  now = Date.now(),
): Promise<void> {
  if (topicsBefore) await saveExpert(db, { id, personId, topics: topicsBefore }, now);
  else await deleteExpert(db, id, now);
}

/** Deletes an expert; the person stays, and the expert can be brought back. */
export function deleteExpert(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.experts, id, now);
}

/** Brings a deleted expert back. */
export function restoreExpert(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.experts, id, now);
}
