import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { HandbookIndex } from '../../../lib/search/handbook-index.ts';
import type { Searchable } from '../../../lib/search/searchable.ts';

/** Ids of what is found, best first. */
export type Find = (query: string) => string[];

/** A search that is compared: made of entries, then asked. */
export interface Engine {
  name: string;
  make(entries: readonly Searchable[]): Find;
}

const fields = ['title', 'questions', 'body', 'key'];

export function ownEngine(Index: typeof HandbookIndex): Engine {
  return {
    name: 'own',
    make(entries) {
      const index = new Index(entries);
      return (query) => index.search(query).map(({ id }) => id);
    },
  };
}

/** As they come, and MiniSearch with the options that its introduction gives for searching while somebody types. */
export const rivals: readonly Engine[] = [
  { name: 'MiniSearch', make: (entries) => miniSearch(entries, {}) },
  {
    name: 'MiniSearch, prefix and fuzzy',
    make: (entries) => miniSearch(entries, { prefix: true, fuzzy: 0.2 }),
  },
  {
    name: 'fuse.js',
    make(entries) {
      const fuse = new Fuse(entries, { keys: fields });
      return (query) => fuse.search(query).map(({ item }) => item.id);
    },
  },
];

function miniSearch(
  entries: readonly Searchable[],
  searchOptions: { prefix?: boolean; fuzzy?: number },
): Find {
  const index = new MiniSearch<Searchable>({ fields, searchOptions });
  index.addAll(entries);
  return (query) => index.search(query).map(({ id }) => id as string);
}
