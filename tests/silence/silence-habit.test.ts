import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceHabit, type WatchedHour } from '../../lib/silence/silence-habit';

/** Days on which a group of the evening talks at 19, 20, 21 and 22, all watched. */
function evenings(days: number, talks: (day: number, hour: number) => boolean): WatchedHour[] {
  return Array.from({ length: days * 24 }, (_, index) => {
    const [day, hour] = [Math.floor(index / 24), index % 24];
    const messages = hour >= 19 && hour <= 22 && talks(day, hour) ? 5 : 0;
    return { hour, watchedMinutes: 60, messages };
  });
}

const everyOtherHour = (day: number, hour: number) => (day + hour) % 2 === 0;

describe('a group that talks in the evening', () => {
  test('is not cold at noon, when it never talks', () => {
    const hours = [...evenings(20, everyOtherHour), ...evenings(1, everyOtherHour).slice(0, 13)];
    expect(silenceHabit(hours)).toMatchObject({ state: 'usual' });
  });

  test('is cold after an evening without a word', () => {
    const silence = silenceHabit([...evenings(20, everyOtherHour), ...evenings(2, () => false)]);
    expect(silence).toEqual({ state: 'cold', silentHours: 9, usualHours: 2, hoursADay: 4 });
  });

  test('is as usual where silent evenings are its habit', () => {
    const everyThirdDay = (day: number, hour: number) => day % 3 === 0 && hour === 19 + (day % 4);
    const silence = silenceHabit([...evenings(26, everyThirdDay), ...evenings(1, () => false)]);
    expect(silence.state).toBe('usual');
  });

  test('is not cold while nobody watches', () => {
    const unseen = evenings(5, () => false).map((hour) => ({ ...hour, watchedMinutes: 0 }));
    expect(silenceHabit([...evenings(20, everyOtherHour), ...unseen])).toMatchObject({ state: 'usual' });
  });

  test('says that it is too early in the first days', () => {
    expect(silenceHabit(evenings(3, everyOtherHour))).toEqual({ state: 'too-early', missingHours: 36 });
  });
});

test('a group that never talked is cold, and nothing is said of its habit', () => {
  expect(silenceHabit(evenings(28, () => false))).toMatchObject({ state: 'cold', usualHours: null });
});

test('a group that hardly ever stops talking is as usual', () => {
  const always = Array.from({ length: 24 * 10 }, (_, index) => ({
    hour: index % 24,
    watchedMinutes: 60,
    messages: 4,
  }));
  expect(silenceHabit(always)).toMatchObject({ state: 'usual', silentHours: 0, usualHours: null });
});

test('a word ends every silence', () => {
  const hour = fc.record({
    hour: fc.integer({ min: 0, max: 23 }),
    watchedMinutes: fc.integer({ min: 0, max: 60 }),
    messages: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(hour, { maxLength: 400 }), (hours) => {
      const talking = Array.from({ length: 60 }, () => ({ hour: 20, watchedMinutes: 60, messages: 1 }));
      const before = silenceHabit([...hours, ...talking]);
      if (before.state !== 'too-early') expect(before).toMatchObject({ state: 'usual', silentHours: 0 });
    }),
  );
});

test('the longer the silence, the colder', () => {
  const day = evenings(20, everyOtherHour);
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), (one, other) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      const after = (days: number) => silenceHabit([...day, ...evenings(days, () => false)]).state;
      expect(after(short) === 'cold' && after(long) !== 'cold').toBe(false);
    }),
  );
});
