import { type Field, placeOf, posting } from './field';
import { Postings } from './postings';
import { Scores } from './scores';
import { visitSoundGrams } from './sound-grams';

/** Enough to tell the entries apart: the rest is in so many of them that it says little. */
const mostPostings = 20_000;

/** Entries by the sound of their titles and questions. */
export class SoundIndex {
  readonly #postings = new Postings();
  readonly #scores = new Scores();

  /** @param text folded. */
  add(place: number, of: Field, text: string): void {
    const occurrence = posting(place, of);
    visitSoundGrams(text, (gram) => this.#postings.add(gram, occurrence));
  }

  remove(place: number, of: Field, text: string): void {
    for (const gram of gramsOf(text)) this.#postings.remove(gram, posting(place, of));
  }

  /** How much of a folded query's sound the entries have. Good until the next search. */
  scores(text: string, places: number): Scores {
    this.#scores.clear(places);
    let left = mostPostings;
    for (const list of this.#listsOf(text)) {
      const rarity = Math.log(1 + places / list.length);
      for (const occurrence of list) this.#scores.offer(placeOf(occurrence), rarity);
      this.#scores.settle();
      left -= list.length;
      if (left < 0) break;
    }
    return this.#scores;
  }

  /** The rarest first. */
  #listsOf(text: string): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const gram of gramsOf(text)) {
      const list = this.#postings.of(gram);
      if (list) lists.push(list);
    }
    return lists.sort((one, other) => one.length - other.length);
  }
}

function gramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  visitSoundGrams(text, (gram) => grams.add(gram));
  return grams;
}
