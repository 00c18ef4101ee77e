import { expect, test } from 'vitest';
import { silenceStage } from '../../lib/health/silence-stage';

test.each([
  [0, 'awake'],
  [27, 'awake'],
  [28, 'quiet'],
  [55, 'quiet'],
  [56, 'asleep'],
  [400, 'asleep'],
] as const)('after %i silent days a group is %s', (days, stage) => {
  expect(silenceStage(days)).toBe(stage);
});
