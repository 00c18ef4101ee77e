import { Postings } from '@/lib/search/postings';
import type { Entry } from './entry';
import { likeness, type Signs } from './likeness';
import { ownWords } from './own-words';
import { type Terms, termsOf } from './terms';

export interface NearEntry {
  id: string;
  signs: Signs;
  /** Log odds that it answers the message, if it stood alone. */
  likeness: number;
}

/** One way in which an entry is asked for: its title or one of its questions. */
interface Wording {
  terms: readonly number[];
  weights: readonly number[];
}

interface IndexedEntry {
  id: string;
  wordings: Wording[];
  answer: string;
}

/** What a message and an entry share: what the title and questions have, and what only the answer has. */
interface Shared {
  inWordings: number;
  inAnswer: number;
}

/** So many are looked at closely: those that share most with the message. */
const candidates = 24;
/** A term counts as if the handbook had so many entries more that lack it, so that in a small one nothing is too common. */
const unseenEntries = 30;
/** Something in an answer counts less than in a title or question when candidates are chosen. */
const answerShare = 0.5;

/** Inverted index over the titles, questions and answers of a handbook. */
export class NearestEntries {
  readonly #entries: (IndexedEntry | null)[] = [];
  /** Numbers of entries that were removed. */
  readonly #free: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #asked = new Postings();
  readonly #answered = new Postings();

  /** Adds an entry, in place of that with the same id where there is one. */
  add({ id, title, questions, answer }: Entry): void {
    this.remove(id);
    const wordings = [title, ...questions].map((text) => wordingOf(termsOf(ownWords(text))));
    const entry = { id, wordings, answer };
    const number = this.#free.pop() ?? this.#entries.length;
    this.#entries[number] = entry;
    this.#numbers.set(id, number);
    const { asked, answered } = termsOfEntry(entry);
    for (const term of asked) this.#asked.add(term, number);
    for (const term of answered) this.#answered.add(term, number);
  }

  /** Removes an entry; nothing happens where there is none of this id. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const entry = number === undefined ? null : this.#entries[number];
    if (number === undefined || !entry) return;
    this.#entries[number] = null;
    this.#free.push(number);
    this.#numbers.delete(id);
    const { asked, answered } = termsOfEntry(entry);
    for (const term of asked) this.#asked.remove(term, number);
    for (const term of answered) this.#answered.remove(term, number);
  }

  /** The entries that share something with a message, the likeliest first. @param words as `ownWords` gives them. */
  find(words: string): NearEntry[] {
    const message = new Map<number, number>();
    for (const [term, weight] of termsOf(words)) message.set(term, weight * this.#rarity(term));
    let total = 0;
    for (const value of message.values()) total += value;
    return this.#candidates(message)
      .map(([number, shared]) => this.#compare(message, total, number, shared))
      .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  }

  /** 1 for a term that no entry has; less the more have it. */
  #rarity(term: number): number {
    const entries = this.#numbers.size + unseenEntries;
    return Math.log(entries / ((this.#asked.of(term)?.length ?? 0) + 0.5)) / Math.log(entries / 0.5);
  }

  #candidates(message: Terms): [number, Shared][] {
    const found = new Map<number, Shared>();
    const sharedWith = (number: number): Shared => {
      const before = found.get(number);
      if (before) return before;
      const shared = { inWordings: 0, inAnswer: 0 };
      found.set(number, shared);
      return shared;
    };
    for (const [term, value] of message) {
      for (const number of this.#asked.of(term) ?? []) sharedWith(number).inWordings += value;
      for (const number of this.#answered.of(term) ?? []) sharedWith(number).inAnswer += value;
    }
    const rank = ({ inWordings, inAnswer }: Shared) => inWordings + answerShare * inAnswer;
    return [...found].sort(([, one], [, other]) => rank(other) - rank(one)).slice(0, candidates);
  }

  #compare(message: Terms, total: number, number: number, { inWordings, inAnswer }: Shared): NearEntry {
    const entry = this.#entries[number];
    let nearest = { both: 0, ofMessage: 0, ofWording: 0 };
    for (const wording of entry?.wordings ?? []) {
      const found = this.#compareWording(message, total, wording);
      if (found.both > nearest.both) nearest = found;
    }
    const signs = {
      ...nearest,
      inWordings: inWordings / total,
      inAnswer: inAnswer / total,
      evidence: Math.min(inWordings / 2.5, 1),
      muchEvidence: Math.min((inWordings + 0.5 * inAnswer) / 4, 1),
    };
    return { id: entry?.id ?? '', signs, likeness: likeness(signs) };
  }

  #compareWording(message: Terms, total: number, { terms, weights }: Wording) {
    let own = 0;
    let both = 0;
    let ofMessage = 0;
    for (const [at, term] of terms.entries()) {
      const value = (weights[at] ?? 0) * this.#rarity(term);
      own += value;
      const other = message.get(term);
      if (other === undefined) continue;
      both += Math.min(value, other);
      ofMessage += other;
    }
    if (both === 0) return { both, ofMessage, ofWording: 0 };
    return { both: both / Math.sqrt(own * total), ofMessage: ofMessage / total, ofWording: both / own };
  }
}

function wordingOf(terms: Terms): Wording {
  return { terms: [...terms.keys()], weights: [...terms.values()] };
}

/** The terms of its title and questions, and those that only its answer has. */
function termsOfEntry({ wordings, answer }: IndexedEntry): { asked: Set<number>; answered: number[] } {
  const asked = new Set<number>();
  for (const { terms } of wordings) for (const term of terms) asked.add(term);
  const answered = [...termsOf(ownWords(answer)).keys()].filter((term) => !asked.has(term));
  return { asked, answered };
}
