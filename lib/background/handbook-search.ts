import type { HandbookRow } from '../messages/slash-messages';
import { HandbookIndex, type Hit } from '../search/handbook-index';
import { bodiesByKey } from '../snippets/bodies-by-key';
import { handbookRow } from '../snippets/handbook-row';
import type { BodyOfKey } from '../snippets/include-entries';
import { sharedValues } from '../snippets/shared-values';
import type { NuanqunDatabase } from '../store/database';
import { onChange } from '../store/on-change';
import type { SnippetRow } from '../store/tables';

/** How many entries the list at the caret has room for. */
const mostRows = 6;

/** What is stored, as far as the list shows it. */
interface Handbook {
  entries: Map<string, SnippetRow>;
  /** Ids of entries that have a picture. */
  pictured: Set<string>;
  bodyOf: BodyOfKey;
}

/** Searches the handbook for the list at the caret. What is stored is read at first need, and again after it has changed. */
export class HandbookSearch {
  private readonly index = new HandbookIndex([]);
  private reading: Promise<Handbook> | undefined;

  constructor(private readonly db: NuanqunDatabase) {
    onChange(db, ['snippets', 'snippetPictures'], () => (this.reading = undefined));
  }

  /** @param groupName null in a private chat. @param now ms since 1970. */
  async search(query: string, groupName: string | null, now: number): Promise<HandbookRow[]> {
    const { entries, pictured, bodyOf } = await this.current();
    const values = sharedValues(groupName ?? '', now);
    const canAsk = groupName !== null;
    return this.find(query, entries).flatMap((hit) => {
      const entry = entries.get(hit.id);
      return entry
        ? [handbookRow(entry, { values, bodyOf, canAsk, hasPicture: pictured.has(hit.id), hit })]
        : [];
    });
  }

  /** For nothing typed favourites come first. */
  private find(query: string, entries: Handbook['entries']): Hit[] {
    if (query.trim() !== '') return this.index.search(query, mostRows);
    const byUse = this.index.search('', entries.size);
    const isFavourite = ({ id }: Hit) => entries.get(id)?.favourite === true;
    return [...byUse.filter(isFavourite), ...byUse.filter((hit) => !isFavourite(hit))].slice(0, mostRows);
  }

  private current(): Promise<Handbook> {
    if (this.reading) return this.reading;
    const reading = this.read();
    this.reading = reading;
    reading.catch(() => (this.reading = undefined));
    return reading;
  }

  private async read(): Promise<Handbook> {
    const { db } = this;
    const [snippets, pictured] = await db.transaction('r', db.snippets, db.snippetPictures, () =>
      Promise.all([
        db.snippets.filter(({ deletedAt }) => deletedAt === 0).toArray(),
        db.snippetPictures.toCollection().primaryKeys(),
      ]),
    );
    const entries = snippets.filter(isEntry);
    this.index.update(entries);
    void this.index.complete();
    return {
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      pictured: new Set(pictured),
      bodyOf: bodiesByKey(snippets),
    };
  }
}

/** Welcomes and whatever else is about somebody are for the panel, where that somebody is chosen. */
function isEntry({ kind }: SnippetRow): boolean {
  return kind === 'faq';
}
