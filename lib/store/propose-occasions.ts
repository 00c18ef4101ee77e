import { looksLikeOccasion } from '../response/looks-like-occasion';
import type { OccasionKind } from '../response/occasion-kind';
import { occasionTitle } from '../response/occasion-title';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { MessageRow, OccasionRow, TopicUseRow } from './tables';

/** A draft of a topic that was not sent by then was not sent as it was; ms. */
const draftPatience = 30 * 60_000;
/** Messages come so late at most, as a rule; ms. */
const draftsMatter = 24 * 60 * 60_000;
/** Said with a draft of a topic it is more than a word. */
const shortestTopic = 8;

/**
 * Lays messages of the operator or of staff that look like an offer before the operator, and what was sent soon after a topic
 * was drafted. Safe to repeat. Nothing is read where no message looks like one and no topic was drafted of late.
 * @param messages of watched groups, on disk already.
 * @returns how many are new.
 */
export async function proposeOccasions(
  db: NuanqunDatabase,
  messages: readonly MessageRow[],
  now = Date.now(),
): Promise<number> {
  const drafted = await draftedTopics(db, now);
  const found = messages.flatMap((message) => {
    const kind = kindOf(message, drafted);
    return kind ? [{ message, kind }] : [];
  });
  if (found.length === 0) return 0;
  return db.transaction('rw', db.occasions, db.people, async () => {
    const people = await db.people.bulkGet(found.map(({ message }) => message.personId));
    const ids = found.map(({ message }) => message.id);
    const there = await db.occasions.bulkGet(ids);
    const rows = found.flatMap(({ message, kind }, index) => {
      const role = people[index]?.role;
      return there[index] || (role !== 'own' && role !== 'staff') ? [] : [proposalOf(message, kind)];
    });
    await db.occasions.bulkAdd(rows);
    return rows.length;
  });
}

function kindOf(message: MessageRow, drafted: TopicUseRow[]): OccasionKind | null {
  if (message.kind !== 'text' || message.recalled) return null;
  const { groupId, time, text } = message;
  const isDraft = drafted.some(
    (use) => use.groupId === groupId && time >= use.at - 1_000 && time - use.at <= draftPatience,
  );
  if (isDraft && text.length >= shortestTopic) return 'topic';
  return looksLikeOccasion(text);
}

function proposalOf({ id, groupId, personId, time, text }: MessageRow, kind: OccasionKind): OccasionRow {
  const counted = { members: 0, active: 0, reactions: [] };
  return { id, groupId, personId, kind, state: 'proposed', title: occasionTitle(text), time, ...counted };
}

const known = new WeakMap<NuanqunDatabase, Promise<TopicUseRow[]>>();
const listening = new WeakSet<NuanqunDatabase>();

/** Read once after every draft of a topic. */
function draftedTopics(db: NuanqunDatabase, now: number): Promise<TopicUseRow[]> {
  if (!listening.has(db)) {
    listening.add(db);
    onChange(db, ['topicUses'], () => known.delete(db));
  }
  const cached = known.get(db);
  if (cached) return cached;
  const recent = db.topicUses.filter(({ at }) => at > now - draftsMatter).toArray();
  known.set(db, recent);
  recent.catch(() => known.delete(db));
  return recent;
}
