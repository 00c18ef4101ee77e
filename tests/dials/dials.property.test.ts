import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf } from '../../lib/dials/concentration';
import { median } from '../../lib/dials/median';
import { participationOf } from '../../lib/dials/participation';

const spoken = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 })
  .map((numbers) => numbers.sort((one, other) => other - one));

test('those who make half do so, and one fewer would not', () => {
  fc.assert(
    fc.property(spoken, (messages) => {
      const { absenceFactor, messages: all } = concentrationOf(messages);
      const people = absenceFactor.value ?? 0;
      const said = (count: number) => messages.slice(0, count).reduce((sum, one) => sum + one, 0);
      expect(said(people) * 2).toBeGreaterThanOrEqual(all);
      expect(said(people - 1) * 2).toBeLessThan(all);
    }),
  );
});

test('no share is more than all', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (speakers, members) => {
      const { value } = participationOf(speakers, members).share;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});

test('at most half lie on either side of the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const middle = median(numbers);
      expect(numbers.filter((one) => one < middle).length).toBeLessThanOrEqual(numbers.length / 2);
      expect(numbers.filter((one) => one > middle).length).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
});
