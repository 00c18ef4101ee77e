import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestHours } from '../../lib/group-history/best-hours';
import { type HoursOfDay, hourRates } from '../../lib/group-history/hour-rates';
import { weekdayOf } from '../../lib/topics/weekly-rhythm';

/** A Tuesday. */
const tuesday = 20_003 - ((weekdayOf(20_003) + 5) % 7);
const watchedFrom = (from: number, to: number) =>
  Array.from({ length: 24 }, (_, hour) => (from <= hour && hour < to ? 60 : 0));

/** A day watched from 8 to 23 o'clock with these messages by hour. */
function dayWith(day: number, said: Record<number, number>, change: Partial<HoursOfDay> = {}): HoursOfDay {
  const messages = Array.from({ length: 24 }, (_, hour) => said[hour] ?? 0);
  return { day, messages, memberShare: 1, minutes: watchedFrom(8, 23), ...change };
}

const tuesdays = (count: number, said: Record<number, number>) =>
  Array.from({ length: count }, (_, week) => dayWith(tuesday - 7 * week, said));

const cell = (days: HoursOfDay[], hour: number) =>
  hourRates(days).find((one) => one.weekday === 2 && one.hour === hour);

describe('how much is said in an hour of the week', () => {
  test('is told by watched hour', () => {
    expect(weekdayOf(tuesday)).toBe(2);
    expect(cell(tuesdays(4, { 20: 14 }), 20)).toMatchObject({ rate: 14, days: 4, minutes: 240 });
    const half = dayWith(tuesday, { 20: 7 }, { minutes: watchedFrom(20, 21).map((minutes) => minutes / 2) });
    expect(cell([half], 20)?.rate).toBe(14);
  });

  test('is unknown where nobody watched, even where messages are known', () => {
    expect(cell([dayWith(tuesday, { 3: 5 })], 3)).toMatchObject({ rate: null, days: 0 });
    const little = dayWith(
      tuesday,
      { 20: 5 },
      { minutes: watchedFrom(20, 21).map((minutes) => minutes / 3) },
    );
    expect(cell([little], 20)?.rate).toBeNull();
  });

  test('counts the share that members wrote', () => {
    expect(cell([dayWith(tuesday, { 20: 8 }, { memberShare: 0.25 })], 20)?.rate).toBe(2);
  });

  test('is never told for other days, and there are always 168 cells', () => {
    fc.assert(
      fc.property(fc.nat(30_000), (day) => {
        const rates = hourRates([dayWith(day, { 20: 3 })]);
        expect(rates).toHaveLength(168);
        expect(rates.filter(({ rate }) => (rate ?? 0) > 0)).toEqual([
          { weekday: weekdayOf(day), hour: 20, rate: 3, days: 1, minutes: 60 },
        ]);
      }),
    );
  });
});

describe('the best hours', () => {
  test('are told with what they rest on', () => {
    const days = [...tuesdays(8, { 20: 14, 21: 14 }), dayWith(tuesday - 56, {})];
    expect(bestHours(days)).toMatchObject({
      state: 'found',
      times: [{ weekday: 2, fromHour: 20, toHour: 22, usual: 14, watched: 9, talked: 8 }],
    });
  });

  test('begin with talk, where two times are alike', () => {
    expect(bestHours(tuesdays(4, { 12: 6 }))).toMatchObject({
      times: [{ fromHour: 12, toHour: 14, usual: 3 }],
    });
  });

  test('are not made by one lively evening', () => {
    const days = [dayWith(tuesday, { 20: 500 }), ...tuesdays(5, { 9: 2, 10: 2 }).slice(1)];
    expect(bestHours(days)).toMatchObject({ times: [{ fromHour: 9, usual: 2, watched: 5, talked: 4 }] });
  });

  test('need four watched days of the same weekday, and say how far it is', () => {
    expect(bestHours(tuesdays(3, { 20: 14 }))).toEqual({ state: 'too-little', most: 3, needed: 4 });
    expect(bestHours([])).toEqual({ state: 'too-little', most: 0, needed: 4 });
    expect(bestHours(tuesdays(4, {}))).toEqual({ state: 'quiet' });
  });

  test('never overlap, and are at most three', () => {
    const week = fc.array(
      fc.record({
        day: fc.integer({ min: 20_000, max: 20_060 }),
        hours: fc.array(fc.nat(9), { minLength: 24, maxLength: 24 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(week, (rows) => {
        const days = rows.map(({ day, hours }) => dayWith(day, {}, { messages: hours }));
        const found = bestHours(days);
        if (found.state !== 'found') return;
        expect(found.times.length).toBeLessThanOrEqual(3);
        const hours = found.times.flatMap(({ weekday, fromHour }) => [
          weekday * 24 + fromHour,
          weekday * 24 + fromHour + 1,
        ]);
        expect(new Set(hours).size).toBe(hours.length);
        expect(found.times.every(({ watched, talked }) => watched >= 4 && talked * 2 >= watched)).toBe(true);
      }),
    );
  });
});
