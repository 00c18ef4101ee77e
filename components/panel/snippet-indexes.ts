import { usesAtFirst } from '@/components/panel/uses-at-first';
import { HandbookIndex } from '@/lib/search/handbook-index';
import type { SnippetRow as Snippet, SnippetKind } from '@/lib/store/tables';

/** An index for each kind of snippet. */
export type SnippetIndexes = Readonly<Record<SnippetKind, HandbookIndex>>;

/** Made once for as long as the page is open. */
const known: SnippetIndexes = {
  faq: new HandbookIndex([]),
  welcome: new HandbookIndex([]),
  spotlight: new HandbookIndex([]),
  introduction: new HandbookIndex([]),
};

/** The indexes, brought up to date with these snippets. */
export function indexesOf(snippets: Record<SnippetKind, Snippet[]>): SnippetIndexes {
  for (const kind of Object.keys(known) as SnippetKind[]) {
    known[kind].update(snippets[kind].map((snippet) => ({ ...snippet, ...usesAtFirst(snippet) })));
    void known[kind].complete();
  }
  // A new object, so that what is shown is looked for again.
  return { ...known };
}
