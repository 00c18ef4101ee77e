import { starterTopics } from '../topics/starter-topics';
import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import { readSetting, writeSetting } from './settings';
import { buryRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import type { TopicRow } from './tables';

/** What a person writes of a topic. */
export type TopicFields = Pick<TopicRow, 'title' | 'body' | 'tags' | 'months'>;

/** Puts in the topics to begin with, once: what the person deleted does not come back. */
export function putInStarterTopics(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.settings, db.topics, async () => {
    if (await readSetting(db, 'starterTopicsPutInAt')) return;
    await db.topics.bulkAdd(starterTopics.map((topic) => newSharedRow({ ...topic }, now)));
    await writeSetting(db, 'starterTopicsPutInAt', now);
  });
}

/**
 * Makes a topic (without an id) or changes one.
 * @returns its id.
 * @throws where there is no topic of that id.
 */
export function saveTopic(
  db: NuanqunDatabase,
  { id, ...fields }: TopicFields & { id?: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.topics, async () => {
    if (!id) return db.topics.add(newSharedRow(fields, now));
    await updateSharedRow(db.topics, id, fields, now);
    return id;
  });
}

/** Deletes a topic; it can be brought back. */
export function deleteTopic(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.topics, id, now);
}

/** Brings a deleted topic back. */
export function restoreTopic(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.topics, id, now);
}

/** Notes that a topic was drafted in a group; inside the caller's transaction. */
export async function noteTopic(
  db: NuanqunDatabase,
  { groupId, topicId }: { groupId: string; topicId?: string },
  now: number,
): Promise<void> {
  if (topicId) await db.topicUses.add({ id: newLastingId(), topicId, groupId, at: now });
}

/** As if its last draft in the group had never been; inside the caller's transaction. */
export async function forgetTopic(
  db: NuanqunDatabase,
  { groupId, topicId }: { groupId: string; topicId?: string },
): Promise<void> {
  if (!topicId) return;
  const uses = await db.topicUses.where('topicId').equals(topicId).sortBy('at');
  const last = uses.findLast((use) => use.groupId === groupId);
  if (last) await db.topicUses.delete(last.id);
}
