import { dayOf } from '../activity/day';
import { spokenMessages } from '../activity/spoken-messages';
import type { OccasionKind } from '../response/occasion-kind';
import { occasionTitle } from '../response/occasion-title';
import type { NuanqunDatabase } from './database';
import { groupDays } from './group-days';
import { countReactions } from './note-reactions';
import { peopleAt } from './people-at';
import type { OccasionRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/** What was said of a message before the operator decided about it, for undo. */
export interface OccasionUndo {
  id: string;
  before: Pick<OccasionRow, 'kind' | 'state'> | null;
}

/** Who spoke within so many days before was active. */
const activeDays = 28;

/**
 * Says that something was offered to the group with a message, and of which kind, or that nothing was (`null`). Who reacted in
 * the 24 hours after it is counted at once.
 * @throws where the message is not there any more.
 */
export async function setOccasion(
  db: NuanqunDatabase,
  { messageId, kind }: { messageId: string; kind: OccasionKind | null },
): Promise<OccasionUndo> {
  const { groups, people, memberships, days, messages, occasions } = db;
  const tables = [groups, people, memberships, days, messages, occasions];
  const undo = await db.transaction('rw', tables, async () => {
    const known = await db.occasions.get(messageId);
    const row = known ?? (await newOccasion(db, messageId));
    await db.occasions.put(kind ? await asMarked(db, { ...row, kind }) : { ...row, state: 'dismissed' });
    return { id: messageId, before: known ? { kind: known.kind, state: known.state } : null };
  });
  if (kind) await countReactions(db, messageId);
  return undo;
}

/** Takes a decision back. */
export async function undoOccasion(db: NuanqunDatabase, { id, before }: OccasionUndo): Promise<void> {
  if (before === null) await db.occasions.delete(id);
  else if (before.state === 'marked') await setOccasion(db, { messageId: id, kind: before.kind });
  else await db.occasions.update(id, before);
}

async function newOccasion(db: NuanqunDatabase, messageId: string): Promise<OccasionRow> {
  const message = await db.messages.get(messageId);
  if (!message || message.text === '') throw new Error(`no words of message ${messageId}`);
  const { id, groupId, personId, time, text } = message;
  const counted = { members: 0, active: 0, reactions: [] };
  return {
    id,
    groupId,
    personId,
    kind: 'event',
    state: 'marked',
    title: occasionTitle(text),
    time,
    ...counted,
  };
}

/** With how many were members then, and how many of them active; worked out once, as both are forgotten with time. */
async function asMarked(db: NuanqunDatabase, row: OccasionRow): Promise<OccasionRow> {
  const group = row.members === 0 ? await db.groups.get(row.groupId) : undefined;
  if (!group) return { ...row, state: 'marked' };
  const day = dayOf(row.time);
  const uncounted = await uncountedPeople(db, group.accountId);
  const [{ members }, days] = await Promise.all([
    peopleAt(db, group, day, uncounted),
    groupDays(db, group.id, day - activeDays, day - 1),
  ]);
  const active = spokenMessages(days, (personId) => !uncounted.has(personId)).length;
  return { ...row, state: 'marked', members, active };
}
