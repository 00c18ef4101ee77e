import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAnswer, joinedAfter, spotlightPatience } from '../../lib/spotlight/what-came-of-it';

const at = 1_700_000_000_500;
const spotlight = { personId: 'expert', at, answeredAt: 0 };
const said = (personId: string, time: number) => ({ personId, time });

describe('whether somebody who was asked answered', () => {
  test('when they spoke first within 24 hours', () => {
    const messages = [said('expert', at + 9000), said('other', at + 10), said('expert', at + 5000)];
    expect(firstAnswer(spotlight, messages)).toBe(at + 5000);
  });

  test('not where they spoke before, or more than a day later', () => {
    const messages = [said('expert', at - 1000), said('expert', at + spotlightPatience + 1)];
    expect(firstAnswer(spotlight, messages)).toBe(0);
  });

  test('the page tells whole seconds, so the second of the asking itself counts', () => {
    expect(firstAnswer(spotlight, [said('expert', at - 500)])).toBe(at - 500);
  });

  test('in whatever portions and order messages come, it is the first one', () => {
    const times = fc.array(fc.integer({ min: -2000, max: spotlightPatience + 2000 }));
    fc.assert(
      fc.property(times, times, (some, others) => {
        const heard = (list: number[]) => list.map((time) => said('expert', at + time));
        const after = { ...spotlight, answeredAt: firstAnswer(spotlight, heard(some)) };
        expect(firstAnswer(after, heard(others))).toBe(firstAnswer(spotlight, heard([...others, ...some])));
      }),
    );
  });
});

describe('who joined in', () => {
  test('who else spoke in the 24 hours after the answer, each once', () => {
    const messages = [
      said('a', at - 1),
      said('a', at + 1),
      said('expert', at + 2),
      said('b', at + 3),
      said('a', at + 4),
      said('c', at + spotlightPatience + 1),
    ];
    expect(joinedAfter(at, 'expert', messages)).toEqual(['a', 'b']);
  });
});
