import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, minuteOfDay } from '../../lib/activity/day';
import { dueToday, nextTime, weekdayOf } from '../../lib/topics/weekly-rhythm';

/** A Wednesday, 14:30. */
const now = new Date(2026, 10, 25, 14, 30).getTime();
const today = dayOf(now);

describe('what is due today', () => {
  test('is what comes on this weekday and was not done, in the order of the day', () => {
    const row = (id: string, weekday: number, minute: number, doneDay = 0) => ({
      id,
      weekday,
      minute,
      doneDay,
    });
    const rows = [
      row('evening', 3, 20 * 60),
      row('morning', 3, 9 * 60),
      row('thursday', 4, 9 * 60),
      row('done', 3, 10 * 60, today),
      row('done last week', 3, 11 * 60, today - 7),
    ];
    expect(dueToday(rows, now).map(({ id }) => id)).toEqual(['morning', 'done last week', 'evening']);
  });
});

describe('the next time', () => {
  test('is later today, or in a week once it is past', () => {
    expect(nextTime({ weekday: 3, minute: 20 * 60 }, now)).toBe(new Date(2026, 10, 25, 20, 0).getTime());
    expect(nextTime({ weekday: 3, minute: 9 * 60 }, now)).toBe(new Date(2026, 11, 2, 9, 0).getTime());
    expect(nextTime({ weekday: 0, minute: 0 }, now)).toBe(new Date(2026, 10, 29).getTime());
  });

  test('is always after, within a week, on its weekday and minute', () => {
    const weekly = fc.record({
      weekday: fc.integer({ min: 0, max: 6 }),
      minute: fc.integer({ min: 0, max: 1439 }),
    });
    const time = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(weekly, time, (rhythm, after) => {
        const next = nextTime(rhythm, after);
        expect(next).toBeGreaterThan(after);
        expect(dayOf(next) - dayOf(after)).toBeLessThanOrEqual(7);
        expect(weekdayOf(dayOf(next))).toBe(rhythm.weekday);
        expect(new Date(next).getDay()).toBe(rhythm.weekday);
        expect(Math.abs(minuteOfDay(next) - rhythm.minute)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
