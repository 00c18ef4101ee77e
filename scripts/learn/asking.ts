import { randomFrom, shuffled } from './random.ts';

export interface Asking {
  /** What each gram adds to the log odds, before the sum is divided by the root of how many there are. */
  weights: Float32Array;
  /** Log odds of a text without any. */
  without: number;
}

const epochs = 12;
const rate = 0.3;
/** Draws weights towards 0. */
const decay = 1e-4;

/**
 * A logistic regression that tells messages which ask from others, by stochastic gradient descent with a step of its own for each
 * weight (Adagrad). Both sorts count alike, however many there are.
 * @param asked the rows of each message's grams. @param grams how many there are.
 */
export function learnAsking(asked: Int32Array[], others: Int32Array[], grams: number): Asking {
  const random = randomFrom(3);
  const weights = new Float32Array(grams);
  const squares = new Float32Array(grams);
  let without = 0;
  const examples = [
    ...asked.map((rows) => ({ rows, asks: 1, share: 1 })),
    ...others.map((rows) => ({ rows, asks: 0, share: asked.length / others.length })),
  ];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, asks, share } of shuffled(examples, random)) {
      const part = 1 / Math.sqrt(rows.length + 6);
      const odds = without + part * rows.reduce((sum, row) => sum + weights[row]!, 0);
      const slope = share * (1 / (1 + Math.exp(-odds)) - asks);
      without -= 0.02 * slope;
      for (const row of rows) {
        const step = slope * part + decay * weights[row]!;
        squares[row]! += step * step;
        weights[row]! -= (rate * step) / (Math.sqrt(squares[row]!) + 0.1);
      }
    }
  }
  return { weights, without };
}
