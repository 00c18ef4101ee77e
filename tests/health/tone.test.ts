import { expect, test } from 'vitest';
import { toneOf } from '../../lib/health/tone';

test.each([
  [100, 'good'],
  [60, 'good'],
  [59, 'fair'],
  [40, 'fair'],
  [39, 'poor'],
  [0, 'poor'],
] as const)('a score of %i is %s', (score, tone) => {
  expect(toneOf(score)).toBe(tone);
});
