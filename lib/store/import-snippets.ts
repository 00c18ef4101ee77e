import { fromDataAddress, toDataAddress } from '../handbook-files/data-address';
import {
  type EntryField,
  type EntryPicture,
  entryOf,
  type HandbookEntry,
  reviewAtOf,
} from '../handbook-files/handbook-entry';
import type { ImportPlan } from '../handbook-files/plan-import';
import type { NuanqunDatabase } from './database';
import { buried, changeSharedRow } from './shared-row';
import { putPicture } from './snippet-pictures';
import { newSnippet, type SnippetFields } from './snippets';
import type { SnippetRow } from './tables';

/** What takes an import back. */
export interface ImportUndo {
  addedIds: string[];
  changed: { id: string; before: Partial<SnippetFields> }[];
  /** Entries whose picture was changed, with the one that they had. */
  pictures: { id: string; before: EntryPicture | null }[];
}

type ImportedPicture = Pick<SnippetRow, 'id'> & Pick<HandbookEntry, 'picture'>;

/**
 * Writes an import: all of it or nothing.
 * @throws where an entry to be changed is gone; then nothing is written.
 */
export async function importSnippets(
  db: NuanqunDatabase,
  { added, changed, setsPictures }: ImportPlan,
  now = Date.now(),
): Promise<ImportUndo> {
  const rows = added.map((entry) => newSnippet({ kind: 'faq', ...fieldsOf(entry) }, now));
  const fresh = rows.map(({ id }, index) => ({ id, picture: added[index]?.picture ?? null }));
  const known = changed.map(({ id, entry }) => ({ id, picture: entry.picture }));
  const pictures = setsPictures ? await changedPictures(db, [...fresh, ...known]) : [];
  return db.transaction('rw', db.snippets, db.snippetPictures, async () => {
    await db.snippets.bulkAdd(rows);
    const present = await db.snippets.bulkGet(changed.map(({ id }) => id));
    const changes = present.map((row, index) => changeOf(row, changed[index]?.entry));
    await db.snippets.bulkPut(
      changes.map(({ row, change }) => changeSharedRow<SnippetRow>(row, change, now)),
    );
    await putPictures(db, pictures, now);
    return {
      addedIds: rows.map(({ id }) => id),
      changed: changes.map(({ row, change }) => ({ id: row.id, before: valuesIn(row, change) })),
      pictures: pictures.map(({ id, before }) => ({ id, before })),
    };
  });
}

/** Takes an import back: what was new is deleted, what was changed is as it was. */
export function undoImport(
  db: NuanqunDatabase,
  { addedIds, changed, pictures }: ImportUndo,
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.snippets, db.snippetPictures, async () => {
    const added = await db.snippets.bulkGet(addedIds);
    const present = await db.snippets.bulkGet(changed.map(({ id }) => id));
    const restored = present.flatMap((row, index) =>
      row ? [changeSharedRow<SnippetRow>(row, changed[index]?.before ?? {}, now)] : [],
    );
    await db.snippets.bulkPut([...added.flatMap((row) => (row ? [buried(row, now)] : [])), ...restored]);
    await putPictures(
      db,
      pictures.map(({ id, before }) => ({ id, picture: before })),
      now,
    );
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

/** Those that get another picture than they have, or lose it. Before the transaction: it would end while a picture is read. */
async function changedPictures(
  db: NuanqunDatabase,
  wanted: ImportedPicture[],
): Promise<(ImportedPicture & { before: EntryPicture | null })[]> {
  const rows = await db.snippetPictures.bulkGet(wanted.map(({ id }) => id));
  const withBefore = await Promise.all(
    wanted.map(async (one, index) => {
      const row = rows[index];
      return { ...one, before: row ? { name: row.name, data: await toDataAddress(row.picture) } : null };
    }),
  );
  return withBefore.filter(({ picture, before }) => JSON.stringify(picture) !== JSON.stringify(before));
}

async function putPictures(db: NuanqunDatabase, pictures: ImportedPicture[], now: number): Promise<void> {
  for (const { id, picture } of pictures) {
    const sent = picture && { name: picture.name, ...fromDataAddress(picture.data) };
    await putPicture(db, id, sent, now);
  }
}
