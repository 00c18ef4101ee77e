import type { NuanqunDatabase } from './database';
import { byPerson, putTaggings, taggingsOf } from './put-taggings';
import { buryRow, changeSharedRow, restoreRow } from './shared-row';
import type { TagColor } from './tables';
import { livingTag } from './tags';

interface TagToPut {
  name: string;
  color?: TagColor;
}

/**
 * Adds a tag to a person, making the tag where no living one has this name. A tag taken off before is put on again.
 * @param color of a tag that has to be made; where left out, the next colour in turn.
 * @returns the tagging's id.
 * @throws where the name is empty or nobody has this id.
 */
export async function tagPerson(
  db: NuanqunDatabase,
  { personId, ...tag }: TagToPut & { personId: string },
  now = Date.now(),
): Promise<string> {
  const { taggings } = await tagEach(db, [personId], tag, now);
  return taggings[0]?.id ?? '';
}

/**
 * Adds a tag to many people at once, all or none. Ids that nobody has are passed over.
 * @returns the tag's id, and the ids of the taggings that are new: who carried it already is not among them.
 * @throws where the name is empty or nobody is left.
 */
export async function tagPeople(
  db: NuanqunDatabase,
  { personIds, ...tag }: TagToPut & { personIds: string[] },
  now = Date.now(),
): Promise<{ tagId: string; taggingIds: string[] }> {
  const { tagId, newIds } = await tagEach(db, [...new Set(personIds)], tag, now);
  return { tagId, taggingIds: newIds };
}

function tagEach(db: NuanqunDatabase, ids: string[], { name, color }: TagToPut, now: number) {
  return db.transaction('rw', db.people, db.tags, db.taggings, async () => {
    const people = await db.people.bulkGet(ids);
    const personIds = ids.filter((_, index) => people[index] !== undefined);
    if (personIds.length === 0) throw new Error(`no person ${ids[0]}`);
    const { id: tagId } = await livingTag(db, { name, color }, now);
    return { tagId, ...(await putTaggings(db, { tagId, personIds, origin: () => byPerson }, now)) };
  });
}

/** Takes a tag off many people at once. @returns the ids of the taggings that ended. */
export function untagPeople(
  db: NuanqunDatabase,
  { personIds, tagId }: { personIds: string[]; tagId: string },
  now = Date.now(),
): Promise<string[]> {
  return db.transaction('rw', db.taggings, async () => {
    const taggings = await taggingsOf(db, tagId, personIds);
    const living = [...taggings.values()].filter((row) => !row.deletedAt);
    await db.taggings.bulkPut(living.map((row) => changeSharedRow(row, { deletedAt: now }, now)));
    return living.map(({ id }) => id);
  });
}

/** Takes tags off the people who carry them. */
export function removeTaggings(db: NuanqunDatabase, taggingIds: string[], now = Date.now()): Promise<void> {
  return db.transaction('rw', db.taggings, async () => {
    for (const id of taggingIds) await buryRow(db.taggings, id, now);
  });
}

/** Puts tags that were taken off on again. */
export function restoreTaggings(db: NuanqunDatabase, taggingIds: string[], now = Date.now()): Promise<void> {
  return db.transaction('rw', db.taggings, async () => {
    for (const id of taggingIds) await restoreRow(db.taggings, id, now);
  });
}
