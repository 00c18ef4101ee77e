import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import { cleanName } from './tags';

/**
 * Makes a group of tags (without an id), below the others, or renames one.
 * @returns its id.
 * @throws where the name is empty or there is no group of that id.
 */
export function saveTagGroup(
  db: NuanqunDatabase,
  { id, name }: { id?: string; name: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.tagGroups, async () => {
    const clean = cleanName(name);
    if (!id)
      return db.tagGroups.add(newSharedRow({ name: clean, position: await db.tagGroups.count() }, now));
    await updateSharedRow(db.tagGroups, id, { name: clean }, now);
    return id;
  });
}

/** Puts the groups into this order. Groups that are not named keep their place number. */
export function orderTagGroups(db: NuanqunDatabase, ids: string[], now = Date.now()): Promise<void> {
  return db.transaction('rw', db.tagGroups, async () => {
    const rows = await db.tagGroups.bulkGet(ids);
    const placed = rows.flatMap((row, position) => (row ? [changeSharedRow(row, { position }, now)] : []));
    await db.tagGroups.bulkPut(placed);
  });
}

/** Deletes a group; its tags stay and are in none, until it is brought back. */
export function deleteTagGroup(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.tagGroups, id, now);
}

/** Brings a deleted group back, with its tags. */
export function restoreTagGroup(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.tagGroups, id, now);
}
