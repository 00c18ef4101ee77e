import { asksSomething } from './asks-something';
import type { Entry } from './entry';
import { termsOf } from './terms';

export interface FittingEntry {
  id: string;
  /** How surely it answers the message; 0–1. */
  score: number;
}

/** More would not be read. */
const most = 3;
/** Below it nothing is offered. */
const sureEnough = 0.35;

/** Finds the entries of a handbook that answer a message. */
export class EntryIndex {
  readonly #terms = new Map<string, ReadonlySet<string>[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.add(entry);
  }

  /** Adds an entry, in place of that with the same id where there is one. */
  add({ id, title, questions }: Entry): void {
    this.#terms.set(
      id,
      [title, ...questions].map((words) => new Set(termsOf(words).keys())),
    );
  }

  /** Removes an entry; nothing happens where there is none of this id. */
  remove(id: string): void {
    this.#terms.delete(id);
  }

  /**
   * The entries that answer a message, best first, at most three. None where it asks nothing or none fits surely enough to
   * bother anybody.
   */
  fitting(text: string): FittingEntry[] {
    if (!asksSomething(text)) return [];
    const asked = termsOf(text);
    const scored = [...this.#terms].map(([id, wordings]) => ({
      id,
      score: Math.max(...wordings.map((terms) => shared(asked, terms))),
    }));
    return scored
      .filter(({ score }) => score >= sureEnough)
      .sort((one, other) => other.score - one.score)
      .slice(0, most);
  }
}

function shared(asked: ReadonlyMap<string, number>, terms: ReadonlySet<string>): number {
  const both = [...asked.keys()].filter((term) => terms.has(term)).length;
  return both === 0 ? 0 : both / Math.sqrt(asked.size * terms.size);
}
