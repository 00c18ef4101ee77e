import { fromDataAddress } from '../handbook-files/data-address';
import { type EntryField, entryOf, type HandbookEntry, reviewAtOf } from '../handbook-files/handbook-entry';
import type { ImportPlan } from '../handbook-files/plan-import';
import type { NuanqunDatabase } from './database';
import { buried, changeSharedRow } from './shared-row';
import { newSnippet, type SnippetFields } from './snippets';
import type { SnippetPictureRow, SnippetRow } from './tables';

/** What takes an import back. */
export interface ImportUndo {
  addedIds: string[];
  changed: { id: string; before: Partial<SnippetFields> }[];
  /** Entries that got their first picture. */
  picturedIds: string[];
}

/**
 * Writes an import: all of it or nothing.
 * @throws where an entry to be changed is gone; then nothing is written.
 */
export function importSnippets(
  db: NuanqunDatabase,
  { added, changed }: ImportPlan,
  now = Date.now(),
): Promise<ImportUndo> {
  return db.transaction('rw', db.snippets, db.snippetPictures, async () => {
    const rows = added.map((entry) => newSnippet({ kind: 'faq', ...fieldsOf(entry) }, now));
    await db.snippets.bulkAdd(rows);
    const present = await db.snippets.bulkGet(changed.map(({ id }) => id));
    const changes = present.map((row, index) => changeOf(row, changed[index]?.entry));
    await db.snippets.bulkPut(
      changes.map(({ row, change }) => changeSharedRow<SnippetRow>(row, change, now)),
    );
    const pictured = [...rows.map(({ id }, index) => ({ id, entry: added[index] })), ...changed];
    return {
      addedIds: rows.map(({ id }) => id),
      changed: changes.map(({ row, change }) => ({ id: row.id, before: valuesIn(row, change) })),
      picturedIds: await addPictures(db, pictured, now),
    };
  });
}

/** Takes an import back: what was new is deleted, what was changed is as it was. */
export function undoImport(
  db: NuanqunDatabase,
  { addedIds, changed, picturedIds }: ImportUndo,
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.snippets, db.snippetPictures, async () => {
    const added = await db.snippets.bulkGet(addedIds);
    const present = await db.snippets.bulkGet(changed.map(({ id }) => id));
    const restored = present.flatMap((row, index) =>
      row ? [changeSharedRow<SnippetRow>(row, changed[index]?.before ?? {}, now)] : [],
    );
    await db.snippets.bulkPut([...added.flatMap((row) => (row ? [buried(row, now)] : [])), ...restored]);
    await db.snippetPictures.bulkDelete(picturedIds);
  });
}

function fieldsOf(entry: HandbookEntry): Omit<SnippetFields, 'kind'> {
  const { title, questions, body, key, category, owner, favourite } = entry;
  return { title, questions, body, key, category, owner, favourite, reviewAt: reviewAtOf(entry) };
}

/** What differs from what is stored; what files hold alike stays as it was written. */
function changeOf(row: SnippetRow | undefined, entry: HandbookEntry | undefined) {
  if (!row || row.deletedAt || !entry) throw new Error('an entry to be changed is gone');
  const before = entryOf(row);
  const differs = (field: EntryField) => JSON.stringify(before[field]) !== JSON.stringify(entry[field]);
  const change = Object.fromEntries(
    Object.entries(fieldsOf(entry)).filter(([field]) =>
      differs(field === 'reviewAt' ? 'reviewOn' : (field as EntryField)),
    ),
  ) as Partial<SnippetFields>;
  return { row, change };
}

function valuesIn(row: SnippetRow, change: Partial<SnippetFields>): Partial<SnippetFields> {
  return Object.fromEntries(Object.keys(change).map((field) => [field, row[field as keyof SnippetFields]]));
}

/** Gives pictures to those that have none yet; one that somebody put in by hand is never replaced. */
async function addPictures(
  db: NuanqunDatabase,
  entries: { id: string; entry: HandbookEntry | undefined }[],
  now: number,
): Promise<string[]> {
  const rows = entries.flatMap(({ id, entry }): SnippetPictureRow[] => {
    const [picture] = entry?.pictures ?? [];
    if (!picture) return [];
    return [{ snippetId: id, name: picture.name, picture: fromDataAddress(picture.data), addedAt: now }];
  });
  const present = await db.snippetPictures.bulkGet(rows.map(({ snippetId }) => snippetId));
  const missing = rows.filter((_, index) => !present[index]);
  await db.snippetPictures.bulkAdd(missing);
  return missing.map(({ snippetId }) => snippetId);
}
