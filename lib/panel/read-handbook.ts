import { foldedKey, type StoredEntry } from '@/lib/handbook-files/compare-entries';
import { toDataAddress } from '@/lib/handbook-files/data-address';
import { type EntryPicture, entryOf } from '@/lib/handbook-files/handbook-entry';
import type { NuanqunDatabase } from '@/lib/store/database';

/** The handbook as files hold it. */
export interface Handbook {
  /** Living entries, by folder and then by title. */
  entries: StoredEntry[];
  /** Whose each key is: folded → id of the snippet, of whatever kind. */
  keys: Map<string, string>;
}

/** Reads the whole handbook: for its files, not for lists. @param withPictures pictures make it slow and large. */
export async function readHandbook(db: NuanqunDatabase, withPictures = false): Promise<Handbook> {
  const snippets = await db.snippets.filter(({ deletedAt }) => !deletedAt).toArray();
  const pictures = withPictures ? await readPictures(db) : undefined;
  const entries = snippets
    .filter(({ kind }) => kind === 'faq')
    .map((row) => ({ id: row.id, entry: entryOf(row, pictures?.get(row.id)) }))
    .sort((a, b) => inOrder.compare(sortText(a), sortText(b)));
  const keys = new Map(snippets.map(({ id, key }) => [foldedKey(key), id]));
  keys.delete('');
  return { entries, keys };
}

const inOrder = new Intl.Collator('zh-CN', { numeric: true });

function sortText({ entry: { category, title } }: StoredEntry): string {
  return `${category}\n${title}`;
}

/** Id of the entry → its picture. */
async function readPictures(db: NuanqunDatabase): Promise<Map<string, EntryPicture>> {
  const rows = await db.snippetPictures.toArray();
  const pictures = await Promise.all(
    rows.map(
      async ({ snippetId, name, picture }) =>
        [snippetId, { name, data: await toDataAddress(picture) }] as const,
    ),
  );
  return new Map(pictures);
}
