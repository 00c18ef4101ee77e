import type { NuanqunDatabase } from './database';
import { changeSharedRow, newSharedRow } from './shared-row';
import type { TaggingRow } from './tables';

type Origin = Pick<TaggingRow, 'source' | 'ruleId' | 'messageId'>;

/** What an operator's own tagging comes from. */
export const byPerson: Origin = { source: 'person', ruleId: '', messageId: '' };

/**
 * Puts a tag on people; inside the caller's transaction. A tag that was taken off before is put on again. Who carries it
 * already keeps it, and one that a rule set counts as the operator's own when the operator sets it too.
 * @returns the living tagging of each person, in the order given, and the ids of those that are new.
 */
export async function putTaggings(
  db: NuanqunDatabase,
  { tagId, personIds, origin }: { tagId: string; personIds: string[]; origin: (personId: string) => Origin },
  now: number,
): Promise<{ taggings: TaggingRow[]; newIds: string[] }> {
  const known = await taggingsOf(db, tagId, personIds);
  const changed: TaggingRow[] = [];
  const newIds: string[] = [];
  const taggings = personIds.map((personId) => {
    const before = known.get(personId);
    const after = tagged(before, { tagId, personId, ...origin(personId) }, now);
    if (after !== before) changed.push(after);
    if (!before || before.deletedAt) newIds.push(after.id);
    known.set(personId, after);
    return after;
  });
  await db.taggings.bulkPut(changed);
  return { taggings, newIds };
}

function tagged(
  before: TaggingRow | undefined,
  fields: Origin & Pick<TaggingRow, 'tagId' | 'personId'>,
  now: number,
): TaggingRow {
  if (!before) return newSharedRow({ ...fields, at: now }, now);
  if (before.deletedAt) return changeSharedRow(before, { ...fields, deletedAt: 0, at: now }, now);
  const isConfirmed = before.source === 'rule' && fields.source === 'person';
  return isConfirmed ? changeSharedRow(before, byPerson, now) : before;
}

/** Person → their tagging with this tag; where there are several, the living one. */
export async function taggingsOf(
  db: NuanqunDatabase,
  tagId: string,
  personIds: string[],
): Promise<Map<string, TaggingRow>> {
  const rows = await db.taggings.where('personId').anyOf(personIds).toArray();
  const ofTag = rows.filter((row) => row.tagId === tagId);
  const livingLast = ofTag.sort((one, other) => Number(!one.deletedAt) - Number(!other.deletedAt));
  return new Map(livingLast.map((row) => [row.personId, row]));
}
