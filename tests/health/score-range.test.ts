import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreRange } from '../../lib/health/score-range';

test('a score that rests on everything has no range', () => {
  expect(scoreRange(62, 1)).toBeNull();
  expect(scoreRange(62, 0.95)).toBeNull();
});

test('the less was watched, the further up the range lies', () => {
  expect(scoreRange(50, 0.8)).toEqual({ low: 48, high: 61 });
  expect(scoreRange(50, 0.4)).toEqual({ low: 52, high: 82 });
  expect(scoreRange(50, 0.1)).toEqual({ low: 64, high: 98 });
});

test('a range never leaves 0 to 100, nor runs backwards', () => {
  const share = fc.double({ min: 0, max: 0.949, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), share, (score, watched) => {
      const range = scoreRange(score, watched);
      expect(range?.low).toBeGreaterThanOrEqual(0);
      expect(range?.high).toBeLessThanOrEqual(100);
      expect(range?.low).toBeLessThanOrEqual(range?.high ?? -1);
    }),
  );
});
