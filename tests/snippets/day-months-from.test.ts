import { expect, test } from 'vitest';
import { calendarDate } from '../../lib/activity/calendar-date';
import { dayMonthsFrom } from '../../lib/snippets/day-months-from';

test.each([
  [new Date(2026, 0, 31, 23, 59), 1, '2026-02-28'],
  [new Date(2026, 7, 31), 6, '2027-02-28'],
  [new Date(2026, 10, 22, 12), 3, '2027-02-22'],
])('%s and %s months on is %s', (now, months, date) => {
  expect(calendarDate(dayMonthsFrom(now.getTime(), months))).toBe(date);
});
