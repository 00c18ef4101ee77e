import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, dayOfCalendarDate } from '../../lib/activity/calendar-date';
import { dayOf } from '../../lib/activity/day';

test('a day is written as a date field writes it', () => {
  expect(calendarDate(dayOf(new Date(2026, 2, 2, 23, 59).getTime()))).toBe('2026-03-02');
});

test('and read back as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 100_000 }), (day) => {
      expect(dayOfCalendarDate(calendarDate(day))).toBe(day);
    }),
  );
});

test.each(['', '2026-13-01', '2026-3-2', 'today', '12026-03-02'])('%j is no day', (text) => {
  expect(dayOfCalendarDate(text)).toBeNaN();
});
