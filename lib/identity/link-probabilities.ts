/** Two people who may be one; `weight` is the natural logarithm of the odds that they are, against neither having a counterpart. */
export interface WeightedPair {
  /** Each person of a side has a number of their own, from 0. */
  known: { number: number };
  present: { number: number };
  weight: number;
}

/** Beyond this, about one in 10⁹, more evidence makes no difference. */
const mostWeight = 20;
const mostRounds = 40;
const precision = 1e-3;

/**
 * How likely each pair is when everybody has one counterpart or none: the share, among all ways to pair people up or leave
 * them alone, each weighing the product of its pairs' odds, of those that hold the pair. Belief propagation on the sparse
 * graph of pairs: exact where the pairs form no circles, and it converges (Bayati, Gamarnik, Katz, Nair, Tetali: Simple
 * deterministic approximation algorithms for counting matchings, 2007). Each step goes half the way by the logarithm,
 * which ends the swinging that large odds bring.
 * @returns a probability a pair, 0 to 1, in the order of the pairs.
 */
export function linkProbabilities(pairs: readonly WeightedPair[]): Float64Array {
  const odds = Float64Array.from(pairs, ({ weight }) => Math.exp(Math.min(weight, mostWeight)));
  const ofKnown = contested(pairs, 'known');
  const ofPresent = contested(pairs, 'present');
  // How likely either side of a pair has no other counterpart.
  const knownFree = new Float64Array(pairs.length).fill(1);
  const presentFree = new Float64Array(pairs.length).fill(1);
  const contestedPairs = [...new Set([...ofKnown, ...ofPresent].flat())];
  const probabilities = odds.map((ofPair) => ofPair / (1 + ofPair));
  for (let round = 0; round < mostRounds; round++) {
    settle(ofKnown, odds, presentFree, knownFree);
    settle(ofPresent, odds, knownFree, presentFree);
    let moved = 0;
    for (const pair of contestedPairs) {
      const before = probabilities[pair] ?? 0;
      const now = (odds[pair] ?? 0) * (knownFree[pair] ?? 1) * (presentFree[pair] ?? 1);
      moved = Math.max(moved, Math.abs(1 - before / (1 - before) / now));
      probabilities[pair] = now / (1 + now);
    }
    if (moved < precision) break;
  }
  for (const ofOne of [...ofKnown, ...ofPresent]) capAtOne(probabilities, ofOne);
  return probabilities;
}

/** The pairs of each person of one side who has more than one. */
function contested(pairs: readonly WeightedPair[], side: 'known' | 'present'): number[][] {
  const counts: number[] = [];
  for (const pair of pairs) counts[pair[side].number] = (counts[pair[side].number] ?? 0) + 1;
  const byPerson = new Map<number, number[]>();
  pairs.forEach((pair, index) => {
    const { number } = pair[side];
    if (counts[number] === 1) return;
    const ofPerson = byPerson.get(number);
    if (ofPerson) ofPerson.push(index);
    else byPerson.set(number, [index]);
  });
  return [...byPerson.values()];
}

function settle(
  people: readonly (readonly number[])[],
  odds: Float64Array,
  otherFree: Float64Array,
  free: Float64Array,
): void {
  for (const pairs of people) {
    let total = 1;
    for (const pair of pairs) total += (odds[pair] ?? 0) * (otherFree[pair] ?? 1);
    for (const pair of pairs) {
      const others = Math.max(1, total - (odds[pair] ?? 0) * (otherFree[pair] ?? 1));
      free[pair] = Math.sqrt((free[pair] ?? 1) / others);
    }
  }
}

/** Where large odds in circles have not settled, all pairs of a person may come to more than one. */
function capAtOne(probabilities: Float64Array, pairs: readonly number[]): void {
  let total = 0;
  for (const pair of pairs) total += probabilities[pair] ?? 0;
  if (total > 1) for (const pair of pairs) probabilities[pair] = (probabilities[pair] ?? 0) / total;
}
