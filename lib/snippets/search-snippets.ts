import pinyin from 'pinyin-match';
import type { SnippetRow } from '../store/tables';

type Searchable = Pick<SnippetRow, 'title' | 'key' | 'body' | 'useCount' | 'lastUsedAt'>;

/** How a snippet can fit a query, the best way first. */
const fits: readonly ((snippet: Folded, query: string) => boolean)[] = [
  ({ key }, query) => key === query,
  ({ title, key }, query) => title.startsWith(query) || key.startsWith(query),
  ({ title }, query) => title.includes(query),
  ({ title }, query) => pinyin.match(title, query) !== false,
  ({ body }, query) => body.includes(query),
];

interface Folded {
  title: string;
  key: string;
  body: string;
}

/**
 * The snippets that fit a query, the best first: the whole key; the beginning of the title or key; any part of the title;
 * the title's pinyin or its initials; any part of the body. Equally good ones by how often, then by when they were last used.
 * Full and half width, upper and lower case and white space around are alike; a slash before a key is left out.
 * @param query as typed; empty: all snippets.
 */
export function searchSnippets<S extends Searchable>(snippets: readonly S[], query: string): S[] {
  const wanted = folded(query).replace(/^\//u, '');
  return snippets
    .map((snippet) => ({ snippet, rank: rankOf(snippet, wanted) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank || byUse(a.snippet, b.snippet))
    .map(({ snippet }) => snippet);
}

/** 0 is best; -1 where the snippet does not fit. */
function rankOf({ title, key, body }: Searchable, wanted: string): number {
  if (wanted === '') return 0;
  const snippet = { title: folded(title), key: folded(key), body: folded(body) };
  return fits.findIndex((fit) => fit(snippet, wanted));
}

function byUse(a: Searchable, b: Searchable): number {
  return b.useCount - a.useCount || b.lastUsedAt - a.lastUsedAt;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
