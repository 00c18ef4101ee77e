import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointRanges } from '../../lib/group-history/point-ranges';
import { scoreChange } from '../../lib/group-history/score-change';
import { scorePoints } from '../../lib/group-history/score-points';
import { scoreRuns } from '../../lib/group-history/score-runs';
import { daysByWeek, weekSpan } from '../../lib/group-history/weeks';
import { graded } from '../health/graded';
import { lastDays, on, today, year } from './years';

const spanOf = (watched: number[]) => weekSpan(watched[0], today);

describe('scores over time', () => {
  test('are told day by day in a short span, week by week in a long one, the last one of today', () => {
    const few = lastDays(60);
    expect(scorePoints(year(few), spanOf(few))).toHaveLength(63);
    const many = lastDays(364);
    const points = scorePoints(year(many), spanOf(many));
    expect(points).toHaveLength(52);
    expect(points.at(-1)?.day).toBe(today);
    expect(points[0]?.day).toBe(today - 51 * 7);
  });

  test('are what was told on that day, whatever came later', () => {
    const watched = lastDays(120);
    const day = today - 42;
    const early = on(lastDays(30, day), 'ann', 'bo');
    const later = on(lastDays(20), 'ann', 'bo', 'cy');
    const points = scorePoints(year(watched, { ...early, ...later }), spanOf(watched));
    const rows = Object.entries(early).map(([one]) => ({ day: Number(one), speakers: { ann: 1, bo: 1 } }));
    const then = graded(lastDays(120 - 42, day), rows, day);
    expect(points.find((point) => point.day === day)?.score).toBe(then.score);
  });

  test('are missing before the seventh watched day and where the last seven days were not watched', () => {
    const watched = lastDays(40, today - 20);
    const points = scorePoints(year(watched, on(watched, 'ann', 'bo')), spanOf(watched));
    const known = points.filter(({ score }) => score !== null).map(({ day }) => day);
    expect(known[0]).toBe(watched[6]);
    expect(known.at(-1)).toBe(today - 20 + 6);
  });

  test('are cut where they begin and end, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(100))), (scores) => {
        const points = scores.map((score, day) => ({ day, score, preliminary: false, watchedDays28: 28 }));
        const runs = scoreRuns(points);
        expect(runs.flatMap((run) => run.points)).toEqual(points);
        expect(runs.every((run, at) => run.known !== runs[at + 1]?.known)).toBe(true);
        expect(runs.every((run) => run.points.every(({ score }) => (score !== null) === run.known))).toBe(
          true,
        );
      }),
    );
  });

  test('tell the change over 28 days only where both were known, and not early', () => {
    const point = (day: number, score: number | null, preliminary = false) => ({
      day,
      score,
      preliminary,
      watchedDays28: 28,
    });
    expect(scoreChange([point(72, 40), point(100, 47)])).toEqual({ points: 7, days: 28 });
    expect(scoreChange([point(72, null), point(100, 47)])).toBeNull();
    expect(scoreChange([point(72, 40, true), point(100, 47)])).toBeNull();
    expect(scoreChange([point(80, 40), point(100, 47)])).toBeNull();
    expect(scoreChange([])).toBeNull();
  });
});

describe('where a past score would lie had everything been watched', () => {
  const point = (day: number, score: number | null) => ({
    day,
    score,
    preliminary: false,
    watchedDays28: 28,
  });
  const days = (minutes: number) => lastDays(60).map((day) => ({ day, minutes }));
  const at = (minutes: number, ...points: ReturnType<typeof point>[]) =>
    pointRanges(points, { firstDay: today - 59, covered: days(minutes), today, minutesToday: 720 });

  test('is the score itself where everything was', () => {
    expect(at(1440, point(today - 20, 50), point(today, 60))).toEqual([
      { day: today - 20, low: 50, high: 50 },
      { day: today, low: 60, high: 60 },
    ]);
  });

  test('is wider the less was watched, and nowhere without a score', () => {
    const width = (minutes: number) =>
      at(minutes, point(today - 5, 50)).map(({ low, high }) => high - low)[0];
    expect(width(1200)).toBeGreaterThan(0);
    expect(width(200)).toBeGreaterThan(width(1200) ?? 0);
    expect(at(200, point(today, null))).toEqual([]);
  });

  test('counts the time from the start of watching on, also where nothing was watched at first', () => {
    const covered = lastDays(5).map((day) => ({ day, minutes: 1440 }));
    const from = (firstDay: number) =>
      pointRanges([{ day: today, score: 50 }], { firstDay, covered, today, minutesToday: 1440 });
    expect(from(today - 4)).toEqual([{ day: today, low: 50, high: 50 }]);
    expect(from(today - 19)[0]?.high).toBeGreaterThan(50);
  });
});

describe('a span of weeks', () => {
  test('reaches back to the first watched day, over at least 4 and at most 52 weeks', () => {
    expect(weekSpan(today - 9, today)).toEqual({ weeks: 4, firstDay: today - 27, today });
    expect(weekSpan(today - 35, today).weeks).toBe(6);
    expect(weekSpan(today - 900, today).weeks).toBe(52);
    expect(weekSpan(undefined, today).weeks).toBe(4);
  });

  test('knows how many of some days lie in each of its weeks', () => {
    const days = [...lastDays(9), today - 27, today - 28, today + 1];
    expect(daysByWeek(days, weekSpan(undefined, today))).toEqual([1, 0, 2, 7]);
  });
});
