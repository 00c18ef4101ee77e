import type { HandbookRow } from '../messages/slash-messages';
import { HandbookIndex } from '../search/handbook-index';
import { bodiesByKey } from '../snippets/bodies-by-key';
import { handbookRow } from '../snippets/handbook-row';
import { sharedValues } from '../snippets/shared-values';
import type { NuanqunDatabase } from '../store/database';
import { onChange } from '../store/on-change';
import type { SnippetRow } from '../store/tables';

/** How many entries the list at the caret has room for. */
const mostRows = 6;

/** Searches the handbook for the list at the caret. What is stored is read once, and again after it has changed. */
export class HandbookSearch {
  private readonly index = new HandbookIndex([]);
  private reading: Promise<SnippetRow[]> | undefined;

  constructor(private readonly db: NuanqunDatabase) {
    onChange(db, ['snippets'], () => (this.reading = undefined));
  }

  /** @param now ms since 1970. */
  async search(query: string, groupName: string, now: number): Promise<HandbookRow[]> {
    this.reading ??= this.read();
    const snippets = await this.reading;
    const values = sharedValues(groupName, now);
    const bodyOf = bodiesByKey(snippets);
    const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
    const found = this.index.search(query, mostRows).flatMap(({ id }) => byId.get(id) ?? []);
    return found.map((snippet) => handbookRow(snippet, values, bodyOf));
  }

  private async read(): Promise<SnippetRow[]> {
    const snippets = await this.db.snippets.filter(({ deletedAt }) => deletedAt === 0).toArray();
    this.index.update(snippets.filter(isEntry));
    void this.index.complete();
    return snippets;
  }
}

/** Welcomes and whatever else is about somebody are for the panel, where that somebody is chosen. */
function isEntry({ kind }: SnippetRow): boolean {
  return kind === 'faq';
}
