import { gramsOf } from './grams';
import { learntTable } from './table';

/**
 * Where a text stands among all that are asked: texts that ask for the same stand near each other, though they share no word.
 * Learnt from made-up ways of asking for thousands of things (scripts/learn).
 * @param words as `ownWords` gives them. @returns a vector of length 1, or of zeros where nothing of the text is known.
 */
export function vectorOf(words: string): Float32Array {
  const { rowOf, values, scales, dimensions } = learntTable();
  const vector = new Float32Array(dimensions);
  for (const gram of gramsOf(words)) {
    const row = rowOf.get(gram);
    if (row === undefined) continue;
    const scale = scales[row]!;
    for (let at = 0, of = row * dimensions; at < dimensions; at++, of++) vector[at]! += scale * values[of]!;
  }
  const length = Math.sqrt(nearness(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** How near two vectors are: 1 for the same, about 0 for texts that have nothing to do with each other. */
export function nearness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

/**
 * Log odds that a message wants an answer which a handbook could hold, by its wording; learnt as `vectorOf` is.
 * @param words as `ownWords` gives them.
 */
export function askingOdds(words: string): number {
  const { rowOf, asking, askingWithout } = learntTable();
  let sum = 0;
  let known = 0;
  for (const gram of gramsOf(words)) {
    const row = rowOf.get(gram);
    if (row === undefined) continue;
    sum += asking[row]!;
    known++;
  }
  return askingWithout + sum / Math.sqrt(known + 6);
}
