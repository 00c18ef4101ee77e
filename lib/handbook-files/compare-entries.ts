import type { EntryField, HandbookEntry } from './handbook-entry';
import type { ReadEntries, ReadRow } from './read-entries';

/** An entry of the handbook, as it is stored now. */
export interface StoredEntry {
  id: string;
  entry: HandbookEntry;
}

/** A row of a file beside the handbook. */
export interface ComparedRow extends ReadRow {
  /** `same`: stored just so, or further up in the file. `conflict`: an entry has this title or key, and is not the same. */
  state: 'new' | 'same' | 'conflict' | 'faulty';
  /** The entry that has the title or the key, and the fields of it in which the file differs. */
  conflict?: { stored: StoredEntry; differing: EntryField[] };
  /** The line of a row above that has the same title; 0 where none has. */
  sameTitleAs: number;
}

/** Looks up each row in the handbook: first what is the same in all that the file tells, then who has its title, then its key. */
export function compareEntries(read: ReadEntries, stored: readonly StoredEntry[]): ComparedRow[] {
  const { fields } = read;
  const ids = new Map(stored.map((one) => [signature(one.entry, fields), one.id]));
  const byTitle = new Map(stored.map((one) => [foldedTitle(one.entry.title), one]));
  const byKey = new Map(stored.map((one) => [foldedKey(one.entry.key), one]));
  byKey.delete('');
  const titleLines = new Map<string, number>();
  return read.rows.map((row): ComparedRow => {
    const title = foldedTitle(row.entry.title);
    const sameTitleAs = titleLines.get(title) ?? 0;
    if (row.fault !== '') return { ...row, state: 'faulty', sameTitleAs: 0 };
    const sign = signature(row.entry, fields);
    if (ids.has(sign)) return { ...row, state: 'same', sameTitleAs };
    ids.set(sign, '');
    if (sameTitleAs === 0) titleLines.set(title, row.line);
    const found = byTitle.get(title) ?? byKey.get(foldedKey(row.entry.key));
    if (!found) return { ...row, state: 'new', sameTitleAs };
    const differing = [...fields].filter((field) => !isSame(row.entry[field], found.entry[field]));
    return { ...row, state: 'conflict', conflict: { stored: found, differing }, sameTitleAs };
  });
}

/** Two titles that are read alike are one. */
export function foldedTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

export function foldedKey(key: string): string {
  return key.toLowerCase();
}

function signature(entry: HandbookEntry, fields: ReadonlySet<EntryField>): string {
  return JSON.stringify([...fields].map((field) => entry[field]));
}

function isSame(one: HandbookEntry[EntryField], other: HandbookEntry[EntryField]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
