import { EntryPlaces } from './entry-places';
import { field } from './field';
import { findHits } from './find-hits';
import { fold } from './fold';
import type { Hit } from './hit';
import type { Searchable } from './searchable';
import { SoundIndex } from './sound-index';
import { TermIndex } from './term-index';

export type { Hit } from './hit';

/** With more entries than these, only titles and keys are ready at once. */
const mostAtOnce = 1000;
/** ms; longer work in one go is felt. */
const slice = 12;
/** More hits than fit on a screen help nobody. */
const usualLimit = 20;

/**
 * Finds the entries of a handbook by their keys, titles, questions and answers: in Chinese, in pinyin, by initials, and in spite
 * of slips of fingers and of wrong characters of the same sound.
 */
export class HandbookIndex {
  readonly #entries = new EntryPlaces();
  readonly #terms = new TermIndex();
  readonly #sounds = new SoundIndex();
  /** Places of which only the title is in yet. */
  #waiting: number[] = [];

  /** See `update`. */
  constructor(entries: readonly Searchable[]) {
    this.update(entries);
  }

  /**
   * Brings it up to date: afterwards it holds these entries and no others. Only what differs costs time. Of more than 1,000 new
   * ones titles and keys are in at once, and the rest after `complete()`.
   */
  update(entries: readonly Searchable[]): void {
    const left = new Set(entries.map(({ id }) => id));
    for (const id of this.#entries.ids()) if (!left.has(id)) this.remove(id);
    const changed = entries.filter((entry) => {
      const place = this.#entries.placeOf(entry.id);
      return place === undefined || !isSame(this.#entries.at(place)!.entry, entry);
    });
    if (changed.length <= mostAtOnce) for (const entry of changed) this.put(entry);
    else this.#waiting = [...changed.map((entry) => this.#begin(entry)).toReversed(), ...this.#waiting];
  }

  /**
   * Takes in what is still missing, in slices between which other work gets its turn.
   * @returns whether anything was.
   */
  async complete(): Promise<boolean> {
    const isIncomplete = this.#waiting.length > 0;
    while (this.#waiting.length > 0) {
      const end = performance.now() + slice;
      while (this.#waiting.length > 0 && performance.now() < end) this.#finish(this.#waiting.pop()!);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return isIncomplete;
  }

  /** Adds an entry, in place of that with the same id where there is one. */
  put(entry: Searchable): void {
    this.#finish(this.#begin(entry));
  }

  /** Removes an entry; nothing happens where there is none of this id. */
  remove(id: string): void {
    const place = this.#entries.placeOf(id);
    if (place === undefined) return;
    const { entry, headings } = this.#entries.at(place)!;
    this.#entries.remove(place);
    for (const [index, heading] of headings.entries()) {
      const of = index === 0 ? field.title : field.question;
      this.#terms.remove(place, of, heading);
      this.#sounds.remove(place, of, heading);
    }
    this.#terms.remove(place, field.body, entry.body);
  }

  /**
   * The entries that answer a query, best first; among nearly equal ones those used more, then later. A leading slash is left
   * out; width, case and white space do not matter. For an empty query all, by use.
   */
  search(query: string, limit: number = usualLimit): Hit[] {
    return findHits(query, limit, this.#entries, this.#terms, this.#sounds);
  }

  #begin(entry: Searchable): number {
    this.remove(entry.id);
    const place = this.#entries.add(entry);
    const [title] = this.#entries.at(place)!.headings;
    this.#terms.add(place, field.title, title!);
    this.#sounds.add(place, field.title, title!);
    return place;
  }

  #finish(place: number): void {
    const record = this.#entries.at(place);
    if (!record) return;
    for (const one of record.entry.questions) {
      const question = fold(one);
      record.headings.push(question);
      this.#terms.add(place, field.question, question);
      this.#sounds.add(place, field.question, question);
    }
    this.#terms.add(place, field.body, record.entry.body);
  }
}

function isSame(one: Searchable, other: Searchable): boolean {
  return (
    one.title === other.title &&
    one.body === other.body &&
    one.key === other.key &&
    one.useCount === other.useCount &&
    one.lastUsedAt === other.lastUsedAt &&
    one.questions.length === other.questions.length &&
    one.questions.every((question, at) => question === other.questions[at])
  );
}
