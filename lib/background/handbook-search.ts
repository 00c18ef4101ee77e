import type { HandbookRow } from '../messages/slash-messages';
import { bodiesByKey } from '../snippets/bodies-by-key';
import { handbookRow } from '../snippets/handbook-row';
import { searchSnippets } from '../snippets/search-snippets';
import { sharedValues } from '../snippets/shared-values';
import type { NuanqunDatabase } from '../store/database';
import { onChange } from '../store/on-change';
import type { SnippetRow } from '../store/tables';

/** How many entries the list at the caret has room for. */
const mostRows = 6;

/** Searches the handbook for the list at the caret. What is stored is read once, and again after it has changed. */
export class HandbookSearch {
  private reading: Promise<SnippetRow[]> | undefined;

  constructor(private readonly db: NuanqunDatabase) {
    onChange(db, ['snippets'], () => (this.reading = undefined));
  }

  /** @param now ms since 1970. */
  async search(query: string, groupName: string, now: number): Promise<HandbookRow[]> {
    this.reading ??= this.db.snippets.filter(({ deletedAt }) => deletedAt === 0).toArray();
    const snippets = await this.reading;
    const values = sharedValues(groupName, now);
    const bodyOf = bodiesByKey(snippets);
    const found = searchSnippets(snippets.filter(isEntry), query).slice(0, mostRows);
    return found.map((snippet) => handbookRow(snippet, values, bodyOf));
  }
}

/** Welcomes and whatever else is about somebody are for the panel, where that somebody is chosen. */
function isEntry({ kind }: SnippetRow): boolean {
  return kind === 'faq';
}
