import { misspeltAs } from './misspelt-as';
import { syllables } from './readings';

/** A way in which letters of the query can stand for a syllable. */
export interface Spelt {
  /** How many letters. */
  letters: number;
  /** About 1 for each slip of a finger. */
  cost: number;
}

/** A full syllable costs a little, so that characters typed as such are preferred. */
const fullCost = 0.02;
const partCost = 0.3;
const initialCost = 0.2;
/** The longest syllable, with a letter too much. */
const mostLetters = 7;

/** Where which syllables may stand in a query's letters: in full, with a slip, by the initial, or as far as typed at its end. */
export class Spelling {
  /** For each place and reading where to find the ways; 0: nowhere. */
  readonly #where: Uint16Array;
  readonly #spelt: Spelt[][] = [[]];

  /** @param text folded. */
  constructor(text: string) {
    this.#where = new Uint16Array(text.length * syllables.length);
    for (const run of text.matchAll(/[a-z]+/gu)) {
      const end = run.index + run[0].length;
      for (let at = run.index; at < end; at++) this.#spell(text.slice(at, end), at, end === text.length);
    }
  }

  at(place: number, reading: number): readonly Spelt[] {
    return this.#spelt[this.#where[place * syllables.length + reading]!]!;
  }

  #spell(letters: string, place: number, isLast: boolean): void {
    for (let length = 1; length <= Math.min(mostLetters, letters.length); length++)
      for (const [reading, cost] of misspeltAs(letters.slice(0, length)))
        this.#add(place, reading, { letters: length, cost: cost + fullCost });
    for (const [reading, syllable] of syllables.entries()) {
      if (syllable[0] !== letters[0]) continue;
      this.#add(place, reading, { letters: 1, cost: initialCost });
      if (/^[zcs]h/u.test(syllable) && letters[1] === 'h')
        this.#add(place, reading, { letters: 2, cost: initialCost });
      const isCut =
        isLast && letters.length > 1 && letters.length < syllable.length && syllable.startsWith(letters);
      if (isCut) this.#add(place, reading, { letters: letters.length, cost: partCost });
    }
  }

  #add(place: number, reading: number, spelt: Spelt): void {
    const key = place * syllables.length + reading;
    if (this.#where[key] === 0) this.#where[key] = this.#spelt.push([]) - 1;
    this.#spelt[this.#where[key]!]!.push(spelt);
  }
}
