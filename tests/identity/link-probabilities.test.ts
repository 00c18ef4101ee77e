import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkProbabilities } from '../../lib/identity/link-probabilities';

interface Pair {
  known: number;
  present: number;
  weight: number;
}

/** By looking at every way to pair people up. */
function exactly(pairs: Pair[]): number[] {
  const holding = pairs.map(() => 0);
  let total = 0;
  for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
    const held = pairs.filter((_, index) => chosen & (1 << index));
    const isPossible =
      new Set(held.map(({ known }) => known)).size === held.length &&
      new Set(held.map(({ present }) => present)).size === held.length;
    if (!isPossible) continue;
    const weight = Math.exp(held.reduce((sum, pair) => sum + pair.weight, 0));
    total += weight;
    pairs.forEach((_, index) => {
      if (chosen & (1 << index)) holding[index] = (holding[index] ?? 0) + weight;
    });
  }
  return holding.map((weight) => weight / total);
}

function asGiven(pairs: Pair[]): number[] {
  const numbered = pairs.map(({ known, present, weight }) => ({
    known: { number: known },
    present: { number: present },
    weight,
  }));
  return [...linkProbabilities(numbered)];
}

function expectClose(found: number[], exact: number[], digits: number): void {
  expect(found).toHaveLength(exact.length);
  found.forEach((probability, index) => expect(probability).toBeCloseTo(exact[index] ?? Number.NaN, digits));
}

/** Each person hangs on one who came before, as the twigs of a tree; sides alternate. */
const tree = fc
  .array(fc.record({ parent: fc.nat(), weight: fc.integer({ min: -6, max: 12 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((twigs) => {
    const depth = [0];
    return twigs.map(({ parent, weight }, index) => {
      const above = parent % (index + 1);
      depth.push((depth[above] ?? 0) + 1);
      const isKnownBelow = (depth[index + 1] ?? 0) % 2 === 0;
      return isKnownBelow
        ? { known: index + 1, present: above, weight }
        : { known: above, present: index + 1, weight };
    });
  });

describe('how likely pairs are', () => {
  test('follows from the odds where nobody else is in question', () => {
    expectClose(asGiven([{ known: 1, present: 1, weight: Math.log(9) }]), [0.9], 10);
  });

  test('is shared by those who are alike', () => {
    const twins = [1, 2].flatMap((known) => [1, 2].map((present) => ({ known, present, weight: 12 })));
    for (const probability of asGiven(twins)) expect(probability).toBeCloseTo(0.5, 2);
  });

  test('falls for who is wanted elsewhere', () => {
    const [wanted = 1, rival = 0] = asGiven([
      { known: 1, present: 1, weight: 3 },
      { known: 1, present: 2, weight: 9 },
    ]);
    expect(wanted).toBeLessThan(0.01);
    expect(rival).toBeGreaterThan(0.99);
  });

  test('is exact where pairs form no circles', () => {
    fc.assert(fc.property(tree, (pairs) => expectClose(asGiven(pairs), exactly(pairs), 2)));
  });

  test('never comes to more than one for anybody, however large the odds', () => {
    const pair = fc.record({
      known: fc.nat(3),
      present: fc.nat(3),
      weight: fc.integer({ min: -40, max: 400 }),
    });
    const pairs = fc.uniqueArray(pair, { selector: ({ known, present }) => `${known} ${present}` });
    fc.assert(
      fc.property(pairs, (given) => {
        const found = asGiven(given);
        for (const side of ['known', 'present'] as const)
          for (const one of [0, 1, 2, 3]) {
            const ofOne = found.filter((_, index) => given[index]?.[side] === one);
            expect(ofOne.reduce((sum, probability) => sum + probability, 0)).toBeLessThan(1.000001);
          }
      }),
    );
  });
});
