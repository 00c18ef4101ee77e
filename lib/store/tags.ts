import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, newSharedRow, restoreRow } from './shared-row';
import { type TagColor, type TagRow, tagColors } from './tables';

/** Longer names are cut. */
const longestName = 50;

/**
 * Adds a tag to a person, making the tag where no living one has this name. A tag taken off before is put on again.
 * @param color of a tag that has to be made; where left out, the next colour in turn.
 * @returns the tagging's id.
 * @throws where the name is empty or nobody has this id.
 */
export function tagPerson(
  db: NuanqunDatabase,
  { personId, name, color }: { personId: string; name: string; color?: TagColor },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.people, db.tags, db.taggings, async () => {
    if (!(await db.people.get(personId))) throw new Error(`no person ${personId}`);
    const tag = await livingTag(db, cleanName(name), color, now);
    const taggings = await db.taggings.where('personId').equals(personId).toArray();
    const known = taggings.find((tagging) => tagging.tagId === tag.id);
    if (known && !known.deletedAt) return known.id;
    const fields = {
      personId,
      tagId: tag.id,
      source: 'person' as const,
      ruleId: '',
      messageId: '',
      at: now,
    };
    const row = known ? changeSharedRow(known, { deletedAt: 0, at: now }, now) : newSharedRow(fields, now);
    return db.taggings.put(row);
  });
}

async function livingTag(
  db: NuanqunDatabase,
  name: string,
  color: TagColor | undefined,
  now: number,
): Promise<TagRow> {
  const known = await livingTagNamed(db, name);
  if (known) return known;
  const next = tagColors[(await db.tags.count()) % tagColors.length] ?? 'grey';
  const tag = newSharedRow({ name, color: color ?? next, tagGroupId: '' }, now);
  await db.tags.add(tag);
  return tag;
}

async function livingTagNamed(db: NuanqunDatabase, name: string): Promise<TagRow | undefined> {
  const tags = await db.tags.where('name').equals(name).toArray();
  return tags.find((tag) => !tag.deletedAt);
}

function cleanName(name: string): string {
  const clean = name.trim().slice(0, longestName);
  if (!clean) throw new Error('a tag needs a name');
  return clean;
}

/** Takes a tag off a person. */
export function untagPerson(db: NuanqunDatabase, taggingId: string, now = Date.now()): Promise<void> {
  return buryRow(db.taggings, taggingId, now);
}

/** Puts a tag that was taken off on again. */
export function restoreTagging(db: NuanqunDatabase, taggingId: string, now = Date.now()): Promise<void> {
  return restoreRow(db.taggings, taggingId, now);
}

/**
 * Changes a tag's name and colour.
 * @throws where there is no such tag, the name is empty, or another living tag has it.
 */
export function saveTag(
  db: NuanqunDatabase,
  { id, name, color }: Pick<TagRow, 'id' | 'name' | 'color'>,
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.tags, async () => {
    const clean = cleanName(name);
    const [tag, sameName] = await Promise.all([db.tags.get(id), livingTagNamed(db, clean)]);
    if (!tag) throw new Error(`no tag ${id}`);
    if (sameName && sameName.id !== id) throw new Error('another tag has this name');
    await db.tags.put(changeSharedRow(tag, { name: clean, color }, now));
  });
}
