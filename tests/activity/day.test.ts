import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOf, hourOf, minuteOfDay, startOfDay } from '../../lib/activity/day';

const HOUR = 3_600_000;
/** 1975 to 2100: before that, places changed their clocks in ways that no rule covers. */
const times = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2100, 0, 1) });
const days = fc.integer({ min: 5 * 366, max: 130 * 365 });

const homeZone = process.env.TZ;

afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe.each([
  'Asia/Shanghai',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
])('in %s', (zone) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  test('a day begins with its first moment and not before', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(startOfDay(day) - 1)).toBe(day - 1);
      }),
    );
  });

  test('every moment lies within its day', () => {
    fc.assert(
      fc.property(times, (time) => {
        const day = dayOf(time);
        expect(startOfDay(day)).toBeLessThanOrEqual(time);
        expect(startOfDay(day + 1)).toBeGreaterThan(time);
      }),
    );
  });

  test('days are whole, never go back, and last between 23 and 25 hours', () => {
    fc.assert(
      fc.property(times, fc.nat(), (time, later) => {
        expect(Number.isInteger(dayOf(time))).toBe(true);
        expect(dayOf(time + later)).toBeGreaterThanOrEqual(dayOf(time));
        const length = startOfDay(dayOf(time) + 1) - startOfDay(dayOf(time));
        expect(length).toBeGreaterThanOrEqual(23 * HOUR);
        expect(length).toBeLessThanOrEqual(25 * HOUR);
      }),
    );
  });

  test('hour and minute are those of the clock on the wall', () => {
    fc.assert(
      fc.property(times, (time) => {
        expect(hourOf(time)).toBe(Math.floor(minuteOfDay(time) / 60));
        expect(minuteOfDay(time)).toBeGreaterThanOrEqual(0);
        expect(minuteOfDay(time)).toBeLessThan(1_440);
      }),
    );
  });
});

describe('a day is counted from 1970-01-01 in the local calendar', () => {
  test('in Shanghai the day changes at 16:00 UTC', () => {
    process.env.TZ = 'Asia/Shanghai';
    const lastMinute = Date.UTC(2026, 10, 21, 15, 59);
    expect(dayOf(lastMinute)).toBe(Date.UTC(2026, 10, 21) / (24 * HOUR));
    expect(dayOf(lastMinute + 60_000)).toBe(dayOf(lastMinute) + 1);
    expect(minuteOfDay(lastMinute)).toBe(1_439);
    expect(startOfDay(dayOf(lastMinute) + 1)).toBe(lastMinute + 60_000);
  });
});

describe('when clocks change', () => {
  test('the day on which they go forward has 23 hours, the one on which they go back 25', () => {
    process.env.TZ = 'Europe/Berlin';
    const forward = dayOf(Date.UTC(2026, 2, 29, 12));
    const back = dayOf(Date.UTC(2026, 9, 25, 12));
    expect(startOfDay(forward + 1) - startOfDay(forward)).toBe(23 * HOUR);
    expect(startOfDay(back + 1) - startOfDay(back)).toBe(25 * HOUR);
  });

  test('a day whose midnight does not exist begins at one o’clock', () => {
    process.env.TZ = 'America/Sao_Paulo';
    const day = dayOf(Date.UTC(2018, 10, 4, 12));
    expect(hourOf(startOfDay(day))).toBe(1);
    expect(dayOf(startOfDay(day))).toBe(day);
  });

  test('a day that comes to midnight twice begins with the first', () => {
    process.env.TZ = 'America/Havana';
    const day = dayOf(Date.UTC(2025, 10, 2, 12));
    expect(startOfDay(day + 1) - startOfDay(day)).toBe(25 * HOUR);
  });

  test('a day that a place left out begins when the next one does', () => {
    process.env.TZ = 'Pacific/Apia';
    const left = Date.UTC(2011, 11, 30) / (24 * HOUR);
    expect(startOfDay(left)).toBe(startOfDay(left + 1));
  });
});

test('what is no time is no day', () => {
  expect(dayOf(Number.NaN)).toBeNaN();
  expect(hourOf(Infinity)).toBeNaN();
});
