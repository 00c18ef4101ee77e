import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { belowForty, survivalBand, survivalBands } from '../../lib/health/survival-band';

test.each([
  [0, 0.44],
  [19.9, 0.44],
  [20, 0.2],
  [45, 0.11],
  [60, 0.018],
  [80, 0.004],
  [100, 0.004],
  [-1, 0.44],
])('of groups that score %d, a share of %d fell silent', (score, share) => {
  expect(survivalBand(score).silentShare).toBe(share);
});

test('every score lies in its band, and the better band is the safer one', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
      const { from, to } = survivalBand(score);
      expect(score).toBeGreaterThanOrEqual(from);
      expect(score).toBeLessThanOrEqual(to);
    }),
  );
  const shares = survivalBands.map(({ silentShare }) => silentShare);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test('every share lies in its interval, and the intervals fall with the score', () => {
  for (const { silentShare, interval } of [...survivalBands, belowForty]) {
    const [low, high] = interval;
    expect(low).toBeLessThanOrEqual(silentShare);
    expect(silentShare).toBeLessThanOrEqual(high);
  }
  const highs = survivalBands.map(({ interval }) => interval[1]);
  expect(highs).toEqual(highs.toSorted((one, other) => other - one));
});

test('the share below 40 lies between those of its two bands', () => {
  const [lowest, next] = survivalBands;
  expect(belowForty.silentShare).toBeLessThan(lowest?.silentShare ?? 0);
  expect(belowForty.silentShare).toBeGreaterThan(next?.silentShare ?? 1);
});
