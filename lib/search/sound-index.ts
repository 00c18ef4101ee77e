import { type Field, field, placeOf, posting } from './field';
import { Postings } from './postings';
import { Scores } from './scores';
import { readSoundGrams } from './sound-grams';

/** Enough to tell the entries apart: the rest is in so many of them that it says little. */
const mostPostings = 8000;

/** Entries by the sound of their titles and questions. */
export class SoundIndex {
  readonly #postings = new Postings();
  readonly #scores = new Scores();
  #count = 0;

  /** @param text folded. */
  add(place: number, of: Field, text: string): void {
    if (of === field.title) this.#count++;
    const occurrence = posting(place, of);
    const { grams, count } = readSoundGrams(text);
    this.#postings.addAll(grams, occurrence, count);
  }

  remove(place: number, of: Field, text: string): void {
    if (of === field.title) this.#count--;
    for (const gram of soundGramsOf(text)) this.#postings.remove(gram, posting(place, of));
  }

  /** How much of a folded query's sound the entries have, 0 to 1. Good until the next search. */
  scores(text: string, places: number): Scores {
    this.#scores.clear(places);
    const lists = this.#listsOf(text);
    const rarities = lists.map((list) => Math.log(1 + this.#count / list.length));
    const sum = rarities.reduce((total, rarity) => total + rarity, 0);
    for (const [index, list] of lists.entries()) {
      const share = rarities[index]! / sum;
      for (let at = 0; at < list.length; at++) this.#scores.offer(placeOf(list[at]!), share);
      this.#scores.settle();
    }
    return this.#scores;
  }

  /** The rarest first, as many as are gone through. */
  #listsOf(text: string): Int32Array[] {
    const grams = [...soundGramsOf(text)].map((gram) => ({ gram, count: this.#postings.count(gram) }));
    grams.sort((one, other) => one.count - other.count);
    let left = mostPostings;
    return grams.flatMap(({ gram, count }) => {
      const list = left > 0 ? this.#postings.of(gram) : undefined;
      left -= count;
      return list ? [list] : [];
    });
  }
}

/** In the order in which they first occur. */
function soundGramsOf(text: string): Set<number> {
  const { grams, count } = readSoundGrams(text);
  return new Set(grams.slice(0, count));
}
