import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeGroup } from '../../lib/health/grade';
import { partFigures } from '../../lib/health/part-figures';
import { graded, lastDays, spokenOn, today } from './graded';

const month = today - 28;

/** What is counted now and was a month before, by part. */
function counted(watched: number[], days: ReturnType<typeof spokenOn>) {
  const before = gradeGroup({ days, counts: () => true, watchedDays: watched, today: month });
  const figures = partFigures(graded(watched, days), before);
  return Object.fromEntries(figures.map((figure) => [figure.part, [figure.now, figure.before]]));
}

describe('the four parts', () => {
  test('tell what was counted now and a month before', () => {
    const days = [
      ...spokenOn([today - 4, today - 5, today - 12], 'ann'),
      ...spokenOn(lastDays(11, month - 1), 'ann', 'bo'),
    ];
    expect(counted(lastDays(140), days)).toEqual({
      weeks: [4, 2],
      days: [3, 11],
      recency: [4, 1],
      core: [1, 2],
    });
  });

  test('say nothing of a month before that was hardly watched, or watched far less', () => {
    const days = spokenOn(lastDays(40), 'ann');
    const nothing = { weeks: [4, null], days: [28, null], recency: [0, null], core: [1, null] };
    expect(counted(lastDays(30), days)).toEqual(nothing);
    expect(counted(lastDays(40), days)).toMatchObject({ days: [28, null], core: [1, null] });
  });

  test('compare days as soon as both months were watched, weeks only over as many weeks', () => {
    expect(counted(lastDays(56), spokenOn(lastDays(56), 'ann'))).toEqual({
      weeks: [8, null],
      days: [28, 28],
      recency: [0, 0],
      core: [1, 1],
    });
  });

  test('say nothing of before where it is not known', () => {
    const figures = partFigures(graded(lastDays(90), spokenOn([today], 'ann')), null);
    expect(figures.map(({ before }) => before)).toEqual([null, null, null, null]);
  });

  test('have points that make up the score, each within what it can bring', () => {
    const day = fc.integer({ min: today - 100, max: today });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (spoken) => {
        const grade = graded(lastDays(100), spokenOn(spoken, 'ann', 'bo'));
        const figures = partFigures(grade, null);
        const sum = figures.reduce((total, { points }) => total + points, 0);
        expect(Math.round(sum)).toBe(grade.score);
        for (const { points, most } of figures) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(most);
        }
        expect(figures.map(({ most }) => most)).toEqual([35, 30, 20, 15]);
      }),
    );
  });
});
