import Fuse from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
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
const typing = { prefix: true, fuzzy: 0.2 };

export function ownEngine(Index: typeof HandbookIndex): Engine {
  return {
    name: 'own',
    make(entries) {
      const index = new Index(entries);
      return (query) => index.search(query).map(({ id }) => id);
    },
  };
}

/** As they come; MiniSearch also with the options that its introduction gives for searching while somebody types. */
export const rivals: readonly Engine[] = [
  { name: 'MiniSearch', make: (entries) => miniSearch(entries, {}) },
  {
    name: 'MiniSearch, prefix and fuzzy',
    make: (entries) => miniSearch(entries, { searchOptions: typing }),
  },
  {
    name: 'fuse.js',
    make(entries) {
      const fuse = new Fuse(entries, { keys: fields });
      return (query) => fuse.search(query).map(({ item }) => item.id);
    },
  },
];

/** MiniSearch so that it finds Chinese at all, which as it comes it cuts at punctuation only: the same terms as the own search. */
export const fairRival: Engine = {
  name: 'MiniSearch for Chinese',
  make: (entries) => miniSearch(entries, { tokenize: termsOf, searchOptions: typing }),
};

function miniSearch(entries: readonly Searchable[], options: Partial<Options<Searchable>>): Find {
  const index = new MiniSearch<Searchable>({ fields, ...options });
  index.addAll(entries);
  return (query) => index.search(query).map(({ id }) => id as string);
}

/** Words in letters, characters, and pairs of characters. */
function termsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    (run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((part) =>
      /\p{Script=Han}/u.test(part)
        ? part.split('').flatMap((one, at) => (at === 0 ? [one] : [one, part.slice(at - 1, at + 1)]))
        : [part],
    ),
  );
}
