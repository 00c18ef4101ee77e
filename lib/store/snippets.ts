import type { SentPicture } from '../snippets/picture';
import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import { putPicture } from './snippet-pictures';
import type { SnippetRow } from './tables';

/** What a person writes of a snippet. */
export type SnippetFields = Pick<
  SnippetRow,
  'kind' | 'title' | 'questions' | 'body' | 'key' | 'category' | 'owner' | 'favourite' | 'reviewAt'
>;

/** Of a new snippet, only what it is, its title and its body must be there. */
export type NewSnippet = Pick<SnippetFields, 'kind' | 'title' | 'body'> & Partial<SnippetFields>;

const nothing = { questions: [], key: '', category: '', owner: '', favourite: false, reviewAt: 0 };

/** A snippet as it begins. */
export function newSnippet(fields: NewSnippet, now: number): SnippetRow {
  return newSharedRow({ ...nothing, ...fields, useCount: 0, lastUsedAt: 0 }, now);
}

/**
 * Makes a snippet (without an id) or changes one: fields that are left out stay as they are, and so does its picture.
 * @returns its id.
 * @throws where there is no snippet of that id, or the picture is not taken.
 */
export function saveSnippet(
  db: NuanqunDatabase,
  { id, picture, ...fields }: NewSnippet & { id?: string; picture?: SentPicture | null },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.snippets, db.snippetPictures, async () => {
    const saved = id ?? (await db.snippets.add(newSnippet(fields, now)));
    if (id) await updateSharedRow(db.snippets, id, fields, now);
    if (picture !== undefined) await putPicture(db, saved, picture, now);
    return saved;
  });
}

/** Makes a snippet a favourite, or takes that back. @throws where there is no snippet of that id. */
export function markFavourite(
  db: NuanqunDatabase,
  id: string,
  favourite: boolean,
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.snippets, () => updateSharedRow(db.snippets, id, { favourite }, now));
}

/** Puts each snippet into a folder; empty: into none. Ids that are not known are passed over. */
export function fileSnippets(
  db: NuanqunDatabase,
  folders: readonly { id: string; category: string }[],
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.snippets, async () => {
    const rows = await db.snippets.bulkGet(folders.map(({ id }) => id));
    const filed = rows.flatMap((row, index) => {
      const category = folders[index]?.category ?? '';
      return row ? [changeSharedRow(row, { category }, now)] : [];
    });
    await db.snippets.bulkPut(filed);
  });
}

/** Deletes a snippet; it can be brought back. */
export function deleteSnippet(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.snippets, id, now);
}

/** Brings a deleted snippet back. */
export function restoreSnippet(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.snippets, id, now);
}
