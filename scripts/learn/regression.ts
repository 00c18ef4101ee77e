/** One of several things to choose from, or a thing judged alone. */
export interface Example {
  signs: readonly number[];
  isRight: boolean;
}

const rounds = 1000;
const rate = 0.1;
/** Draws weights towards 0. */
const decay = 0.002;

/**
 * Weights of signs for telling right examples from wrong ones (logistic regression), by Adam with all examples at once.
 * @returns one a sign; give a sign that is always 1 for what is always added.
 */
export function fitAlone(examples: readonly Example[]): number[] {
  return descend(examples[0]!.signs.length, (weights, slopes) => {
    for (const { signs, isRight } of examples) {
      const excess = 1 / (1 + Math.exp(-weigh(weights, signs))) - Number(isRight);
      addScaled(slopes, signs, excess / examples.length);
    }
  });
}

/** Weights of signs for choosing a right one from each list (conditional logistic regression). */
export function fitAmong(lists: readonly (readonly Example[])[]): number[] {
  return descend(lists[0]![0]!.signs.length, (weights, slopes) => {
    for (const list of lists) {
      const odds = list.map(({ signs }) => Math.exp(weigh(weights, signs)));
      const sum = odds.reduce((total, one) => total + one, 0);
      const right = list.filter(({ isRight }) => isRight).length;
      for (const [at, { signs, isRight }] of list.entries())
        addScaled(slopes, signs, (odds[at]! / sum - (isRight ? 1 / right : 0)) / lists.length);
    }
  });
}

function weigh(weights: readonly number[], signs: readonly number[]): number {
  return signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0);
}

function addScaled(sums: number[], signs: readonly number[], scale: number): void {
  for (const [at, sign] of signs.entries()) sums[at]! += scale * sign;
}

function descend(count: number, addSlopes: (weights: number[], slopes: number[]) => void): number[] {
  const zeros = () => Array.from({ length: count }, () => 0);
  const [weights, means, squares] = [zeros(), zeros(), zeros()];
  for (let round = 0; round < rounds; round++) {
    const slopes = zeros();
    addSlopes(weights, slopes);
    for (const [at, slope] of slopes.entries()) {
      const drawn = slope + decay * weights[at]!;
      means[at] = 0.9 * means[at]! + 0.1 * drawn;
      squares[at] = 0.99 * squares[at]! + 0.01 * drawn * drawn;
      weights[at]! -= (rate * (1 - round / rounds) * means[at]) / (Math.sqrt(squares[at]) + 1e-6);
    }
  }
  return weights;
}
