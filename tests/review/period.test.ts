import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayOfCalendarDate } from '../../lib/activity/calendar-date';
import {
  firstChoice,
  lengthOf,
  type Period,
  periodBefore,
  periodChoices,
  periodOf,
  untilToday,
} from '../../lib/review/period';

const day = dayOfCalendarDate;
const period = (from: string, to: string): Period => ({ fromDay: day(from), toDay: day(to) });
const written = ({ fromDay, toDay }: Period) => `${calendarDate(fromDay)} ${calendarDate(toDay)}`;

describe('a period', () => {
  it.each([
    ['this-week', '2026-03-18', '2026-03-16 2026-03-22'],
    ['last-week', '2026-03-18', '2026-03-09 2026-03-15'],
    ['this-week', '2026-03-22', '2026-03-16 2026-03-22'],
    ['last-week', '2026-03-16', '2026-03-09 2026-03-15'],
    ['this-month', '2026-02-10', '2026-02-01 2026-02-28'],
    ['this-month', '2026-12-31', '2026-12-01 2026-12-31'],
    ['last-month', '2026-01-01', '2025-12-01 2025-12-31'],
    ['last-month', '2028-03-31', '2028-02-01 2028-02-29'],
  ] as const)('%s on %s is %s', (choice, today, expected) => {
    expect(written(periodOf(choice, day(today)))).toBe(expected);
  });

  it.each([
    ['a whole month with a whole one', '2026-03-01', '2026-03-31', '2026-02-01 2026-02-28'],
    ['a month that runs with the same days', '2026-03-01', '2026-03-18', '2026-02-01 2026-02-18'],
    ['the last days of a long month with what there is', '2026-03-01', '2026-03-30', '2026-02-01 2026-02-28'],
    ['a whole week with a whole one', '2026-03-09', '2026-03-15', '2026-03-02 2026-03-08'],
    ['a week that runs with the same weekdays', '2026-03-16', '2026-03-18', '2026-03-09 2026-03-11'],
    ['a week that begins with a month with a week', '2026-06-01', '2026-06-07', '2026-05-25 2026-05-31'],
    ['its first days with the same weekdays', '2026-06-01', '2026-06-03', '2026-05-25 2026-05-27'],
    ['a month of four whole weeks with a month', '2027-02-01', '2027-02-28', '2027-01-01 2027-01-31'],
    ['any days with as many before', '2026-03-10', '2026-03-12', '2026-03-07 2026-03-09'],
    ['two weeks with two weeks', '2026-03-02', '2026-03-15', '2026-02-16 2026-03-01'],
  ])('compares %s', (_, from, to, expected) => {
    expect(written(periodBefore(period(from, to)))).toBe(expected);
  });

  const days = fc.integer({ min: 15_000, max: 30_000 });

  it('contains today where it is this one, and is over where it is the last', () => {
    fc.assert(
      fc.property(days, (today) => {
        for (const choice of periodChoices) {
          const { fromDay, toDay } = periodOf(choice, today);
          if (choice.startsWith('this')) expect(fromDay <= today && today <= toDay).toBe(true);
          else {
            const next = choice === 'last-week' ? 'this-week' : 'this-month';
            expect(toDay).toBe(periodOf(next, today).fromDay - 1);
          }
        }
      }),
    );
  });

  it('is never compared with days of its own, nor with more days than a longer month has', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (fromDay, length) => {
        const one = { fromDay, toDay: fromDay + length - 1 };
        const before = periodBefore(one);
        expect(before.toDay).toBeLessThan(one.fromDay);
        expect(before.fromDay).toBeLessThanOrEqual(before.toDay);
        expect(lengthOf(before)).toBeLessThanOrEqual(length + 3);
      }),
    );
  });

  it('ends today at the latest', () => {
    expect(untilToday(period('2026-03-16', '2026-03-22'), day('2026-03-18'))).toEqual(
      period('2026-03-16', '2026-03-18'),
    );
  });

  it('is first the week that ends, from Friday on, before that the last one', () => {
    expect(firstChoice(day('2026-03-19'))).toBe('last-week');
    expect(firstChoice(day('2026-03-20'))).toBe('this-week');
    expect(firstChoice(day('2026-03-16'))).toBe('last-week');
  });
});
