import { type Field, field, placeOf, posting } from './field';
import { Postings } from './postings';
import { Scores } from './scores';
import { soundGramsOf } from './sound-grams';

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
    const grams = soundGramsOf(text);
    for (let at = 0; at < grams.length; at++) this.#postings.add(grams[at]!, occurrence);
  }

  remove(place: number, of: Field, text: string): void {
    if (of === field.title) this.#count--;
    for (const gram of new Set(soundGramsOf(text))) this.#postings.remove(gram, posting(place, of));
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
  #listsOf(text: string): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const gram of new Set(soundGramsOf(text))) {
      const list = this.#postings.of(gram);
      if (list) lists.push(list);
    }
    lists.sort((one, other) => one.length - other.length);
    let left = mostPostings;
    return lists.filter(({ length }) => {
      const isIn = left > 0;
      left -= length;
      return isIn;
    });
  }
}
