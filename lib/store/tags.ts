import type { NuanqunDatabase } from './database';
import { mergeTags } from './merge-tags';
import { buryRow, changeSharedRow, newSharedRow, restoreRow } from './shared-row';
import { type TagColor, type TagRow, tagColors } from './tables';

/** Longer names are cut. */
const longestName = 50;

/**
 * The living tag of a name, made where there is none; inside the caller's transaction.
 * @param color of a tag that has to be made; where left out, the next colour in turn.
 * @throws where the name is empty.
 */
export async function livingTag(
  db: NuanqunDatabase,
  { name, color, tagGroupId = '' }: { name: string; color?: TagColor; tagGroupId?: string },
  now: number,
): Promise<TagRow> {
  const clean = cleanName(name);
  const known = await livingTagNamed(db, clean);
  if (known) return known;
  const next = tagColors[(await db.tags.count()) % tagColors.length] ?? 'grey';
  const tag = newSharedRow({ name: clean, color: color ?? next, tagGroupId }, now);
  await db.tags.add(tag);
  return tag;
}

async function livingTagNamed(db: NuanqunDatabase, name: string): Promise<TagRow | undefined> {
  const tags = await db.tags.where('name').equals(name).toArray();
  return tags.find((tag) => !tag.deletedAt);
}

/** A name of a tag or a group of tags as it is stored. @throws where nothing is left of it. */
export function cleanName(name: string): string {
  const clean = name.trim().replaceAll(/\s+/gu, ' ').slice(0, longestName);
  if (!clean) throw new Error('a name is needed');
  return clean;
}

/** Makes a tag that nobody carries yet. @returns the id of the living tag of this name. @throws where the name is empty. */
export function makeTag(
  db: NuanqunDatabase,
  tag: { name: string; color?: TagColor; tagGroupId?: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.tags, async () => (await livingTag(db, tag, now)).id);
}

/**
 * Changes a tag's name, colour or group.
 * @returns the id of another living tag that has the name already, and then nothing was changed; else empty.
 * @throws where there is no such tag or the name is empty.
 */
export function saveTag(
  db: NuanqunDatabase,
  { id, ...change }: { id: string } & Partial<Pick<TagRow, 'name' | 'color' | 'tagGroupId'>>,
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.tags, async () => {
    const tag = await db.tags.get(id);
    if (!tag) throw new Error(`no tag ${id}`);
    const name = cleanName(change.name ?? tag.name);
    const sameName = await livingTagNamed(db, name);
    if (sameName && sameName.id !== id) return sameName.id;
    await db.tags.put(changeSharedRow(tag, { ...change, name }, now));
    return '';
  });
}

/** Deletes a tag; who carried it carries it again when it is brought back. */
export function deleteTag(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.tags, id, now);
}

/** Brings a deleted tag back. One that was given its name in between becomes one with it. */
export function restoreTag(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.tags, db.taggings, db.tagRules, async () => {
    const tag = await db.tags.get(id);
    const sameName = tag && (await livingTagNamed(db, tag.name));
    await restoreRow(db.tags, id, now);
    if (sameName && sameName.id !== id) await mergeTags(db, { mergedId: sameName.id, keptId: id }, now);
  });
}
