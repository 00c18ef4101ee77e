import { asksSomething } from './asks-something';
import { confidence } from './confidence';
import type { Entry } from './entry';
import { askingOdds } from './learnt/sentence';
import { NearestEntries } from './nearest-entries';
import { ownWords } from './own-words';

export interface FittingEntry {
  id: string;
  /** How surely it answers the message; 0–1. */
  score: number;
}

/** More would not be read. */
const most = 3;
/** Below it nobody is bothered; chosen on labelled messages so that it happens to few that no entry answers. */
const sureEnough = 0.42;
/** An entry less alike than this is none that fits, however clearly somebody asks; log odds as `likeness` gives them. */
const leastLikeness = 5;
/** Further entries are offered beside the first down to this share of its odds. */
const leastShare = 0.02;

/** Finds the entries of a handbook that answer a message. */
export class EntryIndex {
  readonly #entries = new NearestEntries();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds an entry, in place of that with the same id where there is one. */
  add(entry: Entry): void {
    this.#entries.add(entry);
  }

  /** Removes an entry; nothing happens where there is none of this id. */
  remove(id: string): void {
    this.#entries.remove(id);
  }

  /**
   * The entries that answer a message, best first, at most three. None where it asks nothing or none fits surely enough to
   * bother anybody.
   */
  fitting(text: string): FittingEntry[] {
    if (!asksSomething(text)) return [];
    const words = ownWords(text);
    const [first, ...others] = this.#entries.find(words);
    if (!first || first.likeness < leastLikeness) return [];
    const sure = confidence({
      asks: askingOdds(words),
      likeness: first.likeness,
      nearness: first.signs.nearWording,
      length: words.length,
    });
    if (sure < sureEnough) return [];
    return [first, ...others.slice(0, most - 1)]
      .map(({ id, likeness }) => ({ id, share: Math.exp(likeness - first.likeness) }))
      .filter(({ share }) => share >= leastShare)
      .map(({ id, share }) => ({ id, score: sure * share }));
  }
}
