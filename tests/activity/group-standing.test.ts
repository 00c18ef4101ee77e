import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupStanding } from '../../lib/activity/group-standing';
import { demands, earnedLevels, keptAt, levels } from '../../lib/activity/level';
import type { GroupPast } from '../../lib/activity/speaking-windows';
import { daily, groupPast, type Talk, today, together, watchedEveryDay } from './group-samples';

const levelOf = (past: GroupPast, person: string) => groupStanding(past).speakers.get(person)?.level;

/** So many others who each spoke once. */
const passersBy = (count: number): Talk => ({
  3: Object.fromEntries(Array.from({ length: count }, (_, index) => [`other${index}`, 1])),
});

describe('by rule', () => {
  test.each([
    ['bubbling', 1, 1],
    ['bubbling', 2, 9],
    ['bubbling', 4, 1],
    ['chatting', 3, 2],
    ['active', 6, 3],
    ['talkative', 10, 4],
    ['talkative', 28, 2],
    ['legend', 15, 6],
  ])('somebody is %s who spoke on %i days, %i messages each', (level, days, messages) => {
    const past = groupPast(together(passersBy(40), daily('a', days, messages)));
    expect(levelOf(past, 'a')).toBe(level);
  });

  test('the best speaker of a quiet group is no legend: it has fewer levels', () => {
    const past = groupPast(together(daily('a', 3, 1), daily('b', 1, 1)));
    expect([levelOf(past, 'a'), levelOf(past, 'b')]).toEqual(['bubbling', 'bubbling']);
  });

  test('whose messages do not count has no level, and no place before others', () => {
    const talk = together(daily('own', 28, 20), daily('a', 15, 6));
    const past = groupPast(talk, { counts: (personId) => personId !== 'own' });
    expect(levelOf(past, 'own')).toBeUndefined();
    expect(levelOf(past, 'a')).toBe('legend');
  });
});

describe('by rank', () => {
  const everybody = (count: number) =>
    together(...Array.from({ length: count }, (_, index) => daily(`p${index}`, 28 - index, 20)));

  test('of twenty who all speak a lot, the words still tell them apart', () => {
    const { speakers } = groupStanding(groupPast(everybody(20)));
    const found = Array.from({ length: 20 }, (_, index) => speakers.get(`p${index}`)?.level);
    const count = (level: string) => found.filter((one) => one === level).length;
    expect(levels.map(count)).toEqual([0, 5, 6, 5, 2, 2]);
    expect(found).toEqual(found.toSorted((a, b) => levels.indexOf(b!) - levels.indexOf(a!)));
  });

  test('who said as much has the same word', () => {
    const talk = together(...Array.from({ length: 9 }, (_, index) => daily(`p${index}`, 20, 10)));
    const { speakers } = groupStanding(groupPast(talk));
    expect(new Set([...speakers.values()].map(({ level }) => level))).toEqual(new Set(['legend']));
  });
});

describe('over what was watched', () => {
  const watchedOften = (days: number) => new Set(Array.from({ length: days }, (_, ago) => today - ago));

  test('half the days watched ask half as much', () => {
    const talk = together(passersBy(40), daily('a', 8, 5));
    expect(levelOf(groupPast(talk), 'a')).toBe('active');
    expect(levelOf(groupPast(talk, { watchedDays: watchedOften(14) }), 'a')).toBe('legend');
  });

  test('with fewer than seven days watched nobody is more than bubbling', () => {
    const talk = daily('a', 6, 30);
    const past = groupPast(talk, { watchedDays: watchedOften(6) });
    expect(groupStanding(past)).toMatchObject({ enough: false, watchedDays: 6, bars: null });
    expect(levelOf(past, 'a')).toBe('bubbling');
    expect(groupStanding(groupPast(talk, { watchedDays: watchedOften(7) })).enough).toBe(true);
  });

  test('a group watched on seven days and then on six of the last 28 keeps its words', () => {
    const watchedDays = new Set(Array.from({ length: 7 }, (_, index) => today - 27 - 1 + index));
    const standing = groupStanding(groupPast({ 20: { a: 1 } }, { watchedDays }));
    expect(standing).toMatchObject({ enough: true, watchedDays: 6 });
  });
});

describe('the margin', () => {
  /** The standing as it was so many days ago. */
  const standingBefore = (past: GroupPast, daysAgo: number, person = 'a') => {
    const asOf = today - daysAgo;
    const days = past.days.filter(({ day }) => day <= asOf);
    return groupStanding({ ...past, days, today: asOf }).speakers.get(person);
  };

  test('once reached a figure may fall by two, or a quarter, but never to nothing', () => {
    expect([1, 3, 5, 6, 10, 15, 40, 80].map(keptAt)).toEqual([1, 1, 3, 4, 7, 11, 30, 60]);
  });

  test('keeps a level until the figures are clearly below, and tells when it was reached in full', () => {
    const talk: Talk = Object.fromEntries([37, 36, 35, 12, 11, 10].map((ago) => [ago, { a: 3 }]));
    const past = groupPast(talk);
    const words = [11, 10, 9, 8, 7].map((ago) => standingBefore(past, ago)?.level);
    expect(words).toEqual(['chatting', 'active', 'active', 'active', 'chatting']);
    expect(standingBefore(past, 8)).toEqual({
      level: 'active',
      days: 4,
      messages: 12,
      reachedOn: today - 10,
    });
  });

  test('keeps it for 28 days at most after it was reached in full last', () => {
    const steady = [0, 5, 10, 15, 20].flatMap((ago) => [ago, ago + 28, ago + 56]);
    const talk: Talk = Object.fromEntries([...steady, 57].map((ago) => [ago, { a: 4 }]));
    const past = groupPast(talk, { watchedDays: watchedEveryDay(120) });
    const reachedLast = 57 - 27;
    expect(standingBefore(past, reachedLast)).toMatchObject({ days: 6, level: 'active' });
    expect(standingBefore(past, reachedLast - 27)).toMatchObject({ days: 5, level: 'active' });
    expect(standingBefore(past, reachedLast - 28)).toMatchObject({ days: 5, level: 'chatting' });
  });

  /**
   * 56 days in which the count of every 28 days stays within 1 of that of the first 28.
   * @param first what is counted on each of the first 28 days. @param changes what each later day has more than the one 28 days before, as far as that is possible. @param most on a day.
   */
  function wavering(first: number[], changes: number[], most = Infinity): number[] {
    const series = [...first];
    let off = 0;
    for (const [index, wanted] of changes.entries()) {
      const before = series[index] ?? 0;
      const possible = before + wanted >= 0 && before + wanted <= most && Math.abs(off + wanted) <= 1;
      const change = possible ? wanted : 0;
      off += change;
      series.push(before + change);
    }
    return series;
  }

  const changes = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 28, maxLength: 28 });
  const place = fc.shuffledSubarray(
    Array.from({ length: 28 }, (_, index) => index),
    { minLength: 28 },
  );

  /** What somebody said on 56 days up to today. @param each messages that one in the series stands for. */
  const talkOf = (person: string, series: number[], each = 1): Talk =>
    Object.fromEntries(
      series.map((count, index) => [55 - index, count > 0 ? { [person]: count * each } : {}]),
    );

  /** The words from the day on which the first 28 days were complete, for 28 days. */
  const wordsOf = (talk: Talk, person: string) =>
    Array.from(
      { length: 28 },
      (_, index) =>
        standingBefore(groupPast(talk, { watchedDays: watchedEveryDay(120) }), 28 - index, person)?.level,
    );

  test('whoever wavers by one day around what a level asks keeps the word, day after day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...earnedLevels), place, changes, (level, places, wanted) => {
        const { days, messages } = demands[level];
        const first = places.map((one) => Number(one < days));
        const each = Math.ceil((messages * 1.5) / days);
        const words = wordsOf(talkOf('a', wavering(first, wanted, 1), each), 'a');
        expect(new Set(words)).toEqual(new Set([level]));
      }),
      { numRuns: 50 },
    );
  });

  test('whoever wavers by one message around what a level asks keeps the word, day after day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...earnedLevels), changes, (level, wanted) => {
        const { messages } = demands[level];
        const first = Array.from(
          { length: 28 },
          (_, index) => Math.floor(((index + 1) * messages) / 28) - Math.floor((index * messages) / 28),
        );
        const words = wordsOf(talkOf('a', wavering(first, wanted)), 'a');
        expect(new Set(words)).toEqual(new Set([level]));
      }),
      { numRuns: 50 },
    );
  });

  test('where many waver around the same place, nobody loses a word that they got', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, changes), { minLength: 4, maxLength: 12 }), (people) => {
        const talks = people.map(([places, wanted], index) => {
          const first = places.map((one) => Number(one < 16));
          return talkOf(`p${index}`, wavering(first, wanted, 1), 7);
        });
        const talk = together(...talks);
        for (const index of people.keys()) {
          const ranks = wordsOf(talk, `p${index}`).map((word) => levels.indexOf(word!));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 20 },
    );
  });
});
