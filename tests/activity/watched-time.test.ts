import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestGap, watchedShare } from '../../lib/activity/watched-time';

const today = 20_000;
const allDay = 1440;

describe('the share that was watched', () => {
  const at = { firstDay: today - 200, today, minutesToday: 720 };

  test('is of the last 28 days, up to this minute', () => {
    const days = Array.from({ length: 40 }, (_, ago) => ({
      day: today - ago,
      minutes: ago === 0 ? 720 : allDay,
    }));
    expect(watchedShare(days, at)).toBe(1);
    expect(watchedShare(days.slice(0, 1), at)).toBeCloseTo(720 / (27 * allDay + 720));
    expect(watchedShare([], at)).toBe(0);
  });

  test('is of the days since watching began where these are fewer', () => {
    const days = [{ day: today - 1, minutes: 360 }];
    expect(watchedShare(days, { ...at, firstDay: today - 1 })).toBeCloseTo(360 / (allDay + 720));
  });

  test('is 0 at the first minute of all', () => {
    expect(watchedShare([], { firstDay: today, today, minutesToday: 0 })).toBe(0);
  });

  test('never leaves 0 to 1, also where an import fills today up', () => {
    const days = fc.array(
      fc.record({ ago: fc.integer({ min: 0, max: 40 }), minutes: fc.integer({ min: 0, max: allDay }) }),
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: allDay }), (some, minutesToday) => {
        const byDay = new Map(some.map(({ ago, minutes }) => [today - ago, { day: today - ago, minutes }]));
        const share = watchedShare([...byDay.values()], { ...at, minutesToday });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the longest time that was not watched', () => {
  /** A day a letter: w was watched, - was not; the last is today. */
  const gapOf = (days: string) =>
    longestGap(Array.from(days, (letter, day) => ({ day, counts: letter === 'w' })));

  test('is the longest, and of two alike the later', () => {
    expect(gapOf('w--w---ww')).toEqual({ fromDay: 4, toDay: 6 });
    expect(gapOf('w--w--ww')).toEqual({ fromDay: 4, toDay: 5 });
  });

  test('is none where every day was watched, and today may still be', () => {
    expect(gapOf('wwww')).toBeNull();
    expect(gapOf('www-')).toBeNull();
    expect(gapOf('')).toBeNull();
  });
});
