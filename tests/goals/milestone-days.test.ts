import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfCalendarDate } from '../../lib/activity/calendar-date';
import { milestoneMonths } from '../../lib/goals/group-goals';
import { milestoneDays, monthsAfter } from '../../lib/goals/milestone-days';

const on = dayOfCalendarDate;

describe('so many months after a day', () => {
  test.each([
    ['2026-03-15', 1, '2026-04-15'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(monthsAfter(on(day), months)).toBe(on(later));
  });
});

describe('milestones', () => {
  const start = on('2026-03-02');

  test('stand on the way of twelve months, with where today is', () => {
    const { days, todayPlace } = milestoneDays(start, on('2026-07-01'));
    expect(days.map(({ months, state }) => [months, state])).toEqual([
      [1, 'past'],
      [3, 'past'],
      [6, 'next'],
      [12, 'later'],
    ]);
    expect(days.at(-1)?.place).toBe(1);
    expect(todayPlace).toBeCloseTo(121 / 365);
  });

  test('are still to come on their very day', () => {
    expect(milestoneDays(start, on('2026-04-02')).days[0]?.state).toBe('next');
    expect(milestoneDays(start, on('2026-04-03')).days[0]?.state).toBe('past');
  });

  test('are all past a year later, and all to come before the start', () => {
    expect(milestoneDays(start, start + 400)).toMatchObject({ todayPlace: 1 });
    expect(milestoneDays(start, start + 400).days.every(({ state }) => state === 'past')).toBe(true);
    expect(milestoneDays(start, start - 10).todayPlace).toBe(0);
  });

  test('rise, on any start and any day', () => {
    const day = fc.integer({ min: 15_000, max: 30_000 });
    fc.assert(
      fc.property(day, day, (from, today) => {
        const { days, todayPlace } = milestoneDays(from, today);
        expect(days.map(({ months }) => months)).toEqual([...milestoneMonths]);
        const places = days.map(({ place }) => place);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(todayPlace).toBeGreaterThanOrEqual(0);
        expect(todayPlace).toBeLessThanOrEqual(1);
        expect(days.filter(({ state }) => state === 'next').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
