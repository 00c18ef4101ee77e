import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from '../../lib/identity/longest-increasing';

/** By the textbook's slow way. */
function longestLength(numbers: number[]): number {
  const lengths: number[] = [];
  numbers.forEach((number, index) => {
    const before = lengths.filter((_, earlier) => (numbers[earlier] ?? 0) < number);
    lengths[index] = Math.max(0, ...before) + 1;
  });
  return Math.max(0, ...lengths);
}

test('who moved is left out', () => {
  expect(longestIncreasing([0, 1, 9, 2, 3])).toEqual([0, 1, 3, 4]);
  expect(longestIncreasing([])).toEqual([]);
  expect(longestIncreasing([5, 5, 5])).toHaveLength(1);
});

test('the rest is in order, and no longer rest would be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (numbers) => {
      const places = longestIncreasing(numbers);
      const rest = places.map((place) => numbers[place] ?? -1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(rest).toEqual([...new Set(rest)].sort((one, other) => one - other));
      expect(rest).toHaveLength(longestLength(numbers));
    }),
  );
});
