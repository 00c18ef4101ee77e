import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeTurns } from '../../lib/snippets/choose-alternatives';

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

function chosen(turn: number, of: number[]): string {
  const choose = takeTurns(turn);
  return of.map((count) => choose(count)).join(' ');
}

test('the first turn takes what stands first, the next turns what follows', () => {
  expect([0, 1, 2, 3].map((turn) => chosen(turn, [3]))).toEqual(['0', '1', '2', '0']);
});

test('two choices do not go in step: all combinations come round', () => {
  expect([0, 1, 2, 3].map((turn) => chosen(turn, [2, 2]))).toEqual(['0 0', '1 1', '0 1', '1 0']);
  fc.assert(
    fc.property(counts, (of) => {
      const combinations = of.reduce((product, count) => product * count, 1);
      const turns = Array.from({ length: combinations }, (_, turn) => chosen(turn, of));
      expect(new Set(turns).size).toBe(combinations);
    }),
  );
});

test('the same turn takes the same, and never what is not there', () => {
  fc.assert(
    fc.property(counts, fc.nat(), (of, turn) => {
      expect(chosen(turn, of)).toBe(chosen(turn, of));
      const choose = takeTurns(turn);
      for (const count of of) expect(choose(count)).toBeLessThan(count);
    }),
  );
});
