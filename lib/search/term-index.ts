import { type Field, field, fieldOf, placeOf, posting } from './field';
import type { Ranges } from './hit';
import { joinRanges } from './join-ranges';
import { Postings } from './postings';
import { Scores } from './scores';
import { TermNumbers } from './term-numbers';
import { type Wanted, WantedTerms, type Wording } from './wanted';

/** What a term counts in a title, a question and an answer. */
const fieldWeights = [1, 0.9, 0.45] as const;

/** The rarest terms first, until so many occurrences were gone through: what is in most of thousands of entries says little. */
const mostPostings = 12_000;
const none = new Int32Array();

/** How much of what is wanted a text holds, and where. */
export interface Match {
  share: number;
  ranges: Ranges;
}

/** Entries by the terms of their fields, the rarer a term the more it counts. */
export class TermIndex {
  readonly numbers = new TermNumbers();
  readonly #postings = new Postings();
  readonly #wanted = new WantedTerms(this.numbers, (term) => this.#postings.count(term));
  #count = 0;
  readonly #scores = new Scores();
  /** How many postings may still be gone through. */
  #left = 0;

  /** @param text all of the field. */
  add(place: number, of: Field, text: string): void {
    const occurrence = posting(place, of);
    if (of === field.title) this.#count++;
    const { terms, count } = this.numbers.read(text, of !== field.body);
    this.#postings.addAll(terms, occurrence, count);
  }

  remove(place: number, of: Field, text: string): void {
    const { terms, count } = this.numbers.read(text, of !== field.body);
    for (const term of new Set(terms.slice(0, count))) this.#postings.remove(term, posting(place, of));
    if (of === field.title) this.#count--;
  }

  /** What a folded query asks for. */
  wanted(text: string): Wanted[] {
    return this.#wanted.of(text);
  }

  /** How much of what is wanted the entries hold, 0 to about 1. Good until the next search. */
  scores(wanted: readonly Wanted[], places: number): Scores {
    this.#scores.clear(places);
    const weights = wanted.map(({ weight, wordings }) => weight * this.#rarityOf(wordings));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const order = wanted.map((one, index) => ({ ...one, most: weights[index]! }));
    this.#left = mostPostings;
    for (const { wordings, weight } of order.sort((one, other) => other.most - one.most)) {
      for (const wording of wordings) this.#offer(wording, weight / sum);
      this.#scores.settle();
      if (this.#left < 0) break;
    }
    return this.#scores;
  }

  /** Tells of texts how much of what is wanted they hold, comparable among each other, and where. */
  matcher(wanted: readonly Wanted[]): (text: string, of: Field) => Match {
    const offers = new Map<number, { index: number; weight: number }>();
    for (const [index, { wordings, weight }] of wanted.entries()) {
      const most = weight * this.#rarityOf(wordings);
      for (const wording of wordings)
        for (const term of wording.terms) offers.set(term, { index, weight: most * wording.weight });
    }
    return (text, of) => this.#match(text, of, offers);
  }

  #match(text: string, of: Field, offers: ReadonlyMap<number, { index: number; weight: number }>): Match {
    const met = new Map<number, number>();
    const places: [number, number][] = [];
    const { terms, starts, ends, count } = this.numbers.read(text, of !== field.body);
    for (let at = 0; at < count; at++) {
      const offer = offers.get(terms[at]!);
      if (!offer) continue;
      met.set(offer.index, Math.max(met.get(offer.index) ?? 0, offer.weight));
      places.push([starts[at]!, ends[at]!]);
    }
    let share = 0;
    for (const weight of met.values()) share += weight;
    return { share, ranges: withoutSingles(places) };
  }

  #offer({ terms, weight }: Wording, share: number): void {
    const perTerm = (share * weight) / terms.length;
    const sums = terms.length > 1 ? new Map<number, number>() : null;
    for (const term of terms) {
      const list = this.#postings.of(term) ?? none;
      this.#left -= list.length;
      const score = this.#rarity(list.length) * perTerm;
      for (let at = 0; at < list.length; at++) {
        const place = placeOf(list[at]!);
        const one = score * fieldWeights[fieldOf(list[at]!)];
        if (sums) sums.set(place, (sums.get(place) ?? 0) + one);
        else this.#scores.offer(place, one);
      }
    }
    for (const [place, score] of sums ?? []) this.#scores.offer(place, score);
  }

  /** Of the wording as typed; what nobody wrote is as rare as can be. */
  #rarityOf([typed]: readonly Wording[]): number {
    if (!typed) return this.#rarity(0);
    const rarities = typed.terms.map((term) => this.#rarity(this.#postings.count(term)));
    return rarities.reduce((total, one) => total + one, 0) / rarities.length;
  }

  #rarity(count: number): number {
    return Math.log(1 + (this.#count + 0.5) / (count + 0.5));
  }
}

/** Single characters say little where more than one stands together. */
function withoutSingles(places: readonly [number, number][]): Ranges {
  const longer = places.filter(([start, end]) => end - start > 1);
  const kept = longer.length > 0 ? longer : places;
  return joinRanges(kept.toSorted(([one], [other]) => one - other));
}
