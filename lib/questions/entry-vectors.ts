import { Scores } from '../search/scores';
import { nearness, vectorOf } from './learnt/sentence';

/** How near a message stands to the texts of an entry, as `nearness` gives it; −1 to 1. */
export interface Nearness {
  /** The nearest of its title and questions. */
  nearWording: number;
  /** All of these on average. */
  nearOnAverage: number;
  nearTitle: number;
  nearAnswer: number;
}

interface Vectors {
  /** Of the title, then of the questions. */
  wordings: Float32Array[];
  answer: Float32Array;
  /** Between the wordings. */
  centre: Float32Array;
}

/** Where the entries of a handbook stand among all that is asked, by their numbers. */
export class EntryVectors {
  readonly #entries: (Vectors | null)[] = [];
  readonly #scores = new Scores();

  /** @param wordings title and questions; these and the answer as `ownWords` gives them. */
  put(number: number, wordings: readonly string[], answer: string): void {
    const vectors = wordings.map(vectorOf);
    this.#entries[number] = { wordings: vectors, answer: vectorOf(answer), centre: centreOf(vectors) };
  }

  remove(number: number): void {
    this.#entries[number] = null;
  }

  /** The numbers of the entries that stand nearest to a message, at most so many, in no order. */
  nearest(message: Float32Array, most: number): number[] {
    this.#scores.clear(this.#entries.length);
    for (const [number, vectors] of this.#entries.entries())
      if (vectors) this.#scores.offer(number, nearness(message, vectors.centre));
    this.#scores.settle();
    return this.#scores.highest(most);
  }

  /** @throws where no entry has the number. */
  compare(message: Float32Array, number: number): Nearness {
    const vectors = this.#entries[number];
    if (!vectors) throw new Error(`There is no entry ${number}.`);
    const near = vectors.wordings.map((wording) => nearness(message, wording));
    return {
      nearWording: Math.max(...near),
      nearOnAverage: near.reduce((sum, one) => sum + one, 0) / near.length,
      nearTitle: near[0]!,
      nearAnswer: nearness(message, vectors.answer),
    };
  }
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]!.length);
  for (const vector of vectors)
    for (let at = 0; at < centre.length; at++) centre[at]! += vector[at]! / vectors.length;
  return centre;
}
