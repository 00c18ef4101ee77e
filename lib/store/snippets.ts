import type { NuanqunDatabase } from './database';
import { buryRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import type { SnippetRow } from './tables';

type SnippetFields = Pick<SnippetRow, 'kind' | 'title' | 'body' | 'key'>;

/** A snippet as it begins. */
export function newSnippet({ kind, title, body, key }: SnippetFields, now: number): SnippetRow {
  return newSharedRow({ kind, title, body, key, useCount: 0, lastUsedAt: 0 }, now);
}

/**
 * Makes a snippet (without an id) or changes one.
 * @returns its id.
 * @throws where there is no snippet of that id.
 */
export function saveSnippet(
  db: NuanqunDatabase,
  { id, kind, title, body, key }: SnippetFields & { id?: string },
  now = Date.now(),
): Promise<string> {
  return db.transaction('rw', db.snippets, async () => {
    if (!id) return db.snippets.add(newSnippet({ kind, title, body, key }, now));
    await updateSharedRow(db.snippets, id, { kind, title, body, key }, now);
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
