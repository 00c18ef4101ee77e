import type { NuanqunDatabase } from './database';
import { buryRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
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
 * Makes a snippet (without an id) or changes one: fields that are left out stay as they are.
 * @returns its id.
 * @throws where there is no snippet of that id.
 */
export function saveSnippet(
  db: NuanqunDatabase,
  { id, ...fields }: NewSnippet & { id?: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.snippets, async () => {
    if (!id) return db.snippets.add(newSnippet(fields, now));
    await updateSharedRow(db.snippets, id, fields, now);
    return id;
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
