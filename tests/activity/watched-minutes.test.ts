import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../lib/activity/day';
import { countMinutes, markMinutes, watchedDays } from '../../lib/activity/watched-minutes';

const minutes = fc.array(fc.integer({ min: 0, max: 1_439 }));

describe('the minutes of a day', () => {
  test('are each counted once, however often they are marked', () => {
    fc.assert(
      fc.property(minutes, minutes, (first, second) => {
        const bitmap = new Uint8Array(180);
        expect(markMinutes(bitmap, first)).toBe(new Set(first).size);
        expect(markMinutes(bitmap, second)).toBe(new Set([...first, ...second]).size);
        expect(countMinutes(bitmap)).toBe(markMinutes(bitmap, first));
      }),
    );
  });

  test('can all be marked', () => {
    const bitmap = new Uint8Array(180);
    expect(markMinutes(bitmap, [...Array(1_440).keys()])).toBe(1_440);
    expect(bitmap.every((byte) => byte === 255)).toBe(true);
  });

  test('have each their own bit, the lowest of a byte first', () => {
    const bitmap = new Uint8Array(180);
    markMinutes(bitmap, [0, 9]);
    expect(bitmap.slice(0, 2)).toEqual(Uint8Array.of(1, 2));
  });

  test('are whole numbers from 0 to 1439; others are left out', () => {
    expect(markMinutes(new Uint8Array(180), [-1, 1_440, 1.5, Number.NaN, Infinity])).toBe(0);
  });
});

describe('the watched days of a group', () => {
  const always = [{ from: 1, to: 0 }];

  test('have 60 watched minutes or more', () => {
    const rows = [
      { day: 20_001, count: 60 },
      { day: 20_000, count: 59 },
      { day: 19_999, count: 1_440 },
    ];
    expect(watchedDays(rows, always)).toEqual([19_999, 20_001]);
    expect(watchedDays(rows, always, 59)).toEqual([19_999, 20_000, 20_001]);
  });

  test('lie in a period in which the group was watched, the first and last day included', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((day) => ({ day: 20_000 + day, count: 100 }));
    const periods = [
      { from: startOfDay(20_002) + 3_600_000, to: startOfDay(20_003) + 3_600_000 },
      { from: startOfDay(20_006), to: 0 },
    ];
    expect(watchedDays(rows, periods)).toEqual([20_002, 20_003, 20_006]);
  });

  test('are none where the group was never watched', () => {
    expect(watchedDays([{ day: 20_000, count: 1_440 }], [])).toEqual([]);
  });

  test('are each given once, rising, whatever the order and repetition of rows', () => {
    const row = fc.record({ day: fc.integer({ min: 19_990, max: 20_010 }), count: fc.nat(1_440) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const days = watchedDays(rows, always);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(watchedDays(rows.toReversed(), always)).toEqual(days);
      }),
    );
  });
});
