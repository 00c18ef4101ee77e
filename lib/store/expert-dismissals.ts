import { topicKey } from '../spotlight/topic';
import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';

/**
 * Notes that somebody is not to be proposed as an expert for a topic; once noted it stays as it is.
 * @returns the row's id.
 */
export function dismissExpert(
  db: NuanqunDatabase,
  { personId, topic }: { personId: string; topic: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.expertDismissals, async () => {
    const theirs = await db.expertDismissals.where('personId').equals(personId).toArray();
    const known = theirs.find((row) => topicKey(row.topic) === topicKey(topic));
    return known?.id ?? db.expertDismissals.add({ id: newLastingId(), personId, topic, at: now });
  });
}

/** They may be proposed for it again. */
export function undoDismissExpert(db: NuanqunDatabase, id: string): Promise<void> {
  return db.expertDismissals.delete(id);
}
