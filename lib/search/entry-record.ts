import { fold } from './fold';
import type { Searchable } from './searchable';

/** An entry at its place in the index. */
export interface EntryRecord {
  entry: Searchable;
  /** The title and, once they are in, the questions; folded. */
  headings: string[];
  /** As a whole; may be empty. */
  key: string;
  /** The title as a whole. */
  title: string;
}

export function recordOf(entry: Searchable): EntryRecord {
  return {
    entry,
    headings: [fold(entry.title)],
    key: wholeOf(entry.key),
    title: wholeOf(entry.title),
  };
}

/** A title, key or query as it is compared as a whole, its signs too. */
export function wholeOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
