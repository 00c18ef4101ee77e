import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presenceShare } from '../../lib/spotlight/presence-share';

const said = (...counts: [string, number][]) => new Map(counts);

describe('how the microphone and the talk are shared out', () => {
  test('in shares of all, who was asked most often first', () => {
    const shared = presenceShare(['a', 'b', 'a', 'a'], said(['b', 30], ['c', 10]));
    expect(shared.people).toEqual([
      { personId: 'a', spotlights: 3, spotlightShare: 0.75, messages: 0, messageShare: 0 },
      { personId: 'b', spotlights: 1, spotlightShare: 0.25, messages: 30, messageShare: 0.75 },
      { personId: 'c', spotlights: 0, spotlightShare: 0, messages: 10, messageShare: 0.25 },
    ]);
    expect(shared).toMatchObject({ spotlights: 4, messages: 40, asked: 2 });
  });

  test.each([
    ['none', []],
    ['too-few', ['a', 'a', 'b']],
    ['narrow', ['a', 'a', 'a', 'b', 'b', 'c', 'd']],
    ['spread', ['a', 'b', 'c', 'd', 'e', 'a']],
  ] as const)('is told as %s', (verdict, spotlights) => {
    const talk = said(['a', 1], ['b', 1], ['c', 1], ['d', 1], ['e', 1]);
    expect(presenceShare(spotlights, talk).verdict).toBe(verdict);
  });

  test('nobody else could have been asked where only three ever spoke', () => {
    expect(presenceShare(['a', 'a', 'a', 'b', 'c'], said(['a', 9])).verdict).toBe('too-few');
  });

  test('the shares are parts of one, whoever spoke', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
    fc.assert(
      fc.property(
        fc.array(person),
        fc.array(fc.tuple(person, fc.integer({ min: 1, max: 99 }))),
        (asked, talk) => {
          const shared = presenceShare(asked, new Map(talk));
          const sum = (of: (one: (typeof shared.people)[number]) => number) =>
            shared.people.reduce((total, one) => total + of(one), 0);
          expect(sum(({ spotlightShare }) => spotlightShare)).toBeCloseTo(asked.length > 0 ? 1 : 0);
          expect(sum(({ messageShare }) => messageShare)).toBeCloseTo(talk.length > 0 ? 1 : 0);
          expect(sum(({ spotlights }) => spotlights)).toBe(asked.length);
          expect(shared.topThreeSpotlights).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
