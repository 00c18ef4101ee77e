import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { biggestLift } from '../../lib/health/biggest-lift';
import { graded, lastDays, spokenOn, today } from './graded';

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const always = lastDays(100);

describe('what lifts a score most', () => {
  test('is a word today where a lively group paused, by just the points that the word brings', () => {
    const untilLately = spokenOn(lastDays(80, today - 6), ...eight);
    const grade = graded(always, untilLately);
    const withWord = graded(always, [...untilLately, ...spokenOn([today], 'a')]);
    expect(biggestLift(grade)).toEqual({ kind: 'word-today', points: withWord.score - grade.score });
  });

  test('is a word each week where whole weeks are silent', () => {
    const untilAMonthAgo = spokenOn(lastDays(50, today - 29), ...eight);
    const grade = graded(always, untilAMonthAgo);
    const weekly = spokenOn([today - 6, today - 13, today - 20, today - 27], 'a');
    const asIf = graded(always, [...untilAMonthAgo, ...weekly]);
    const lift = biggestLift(grade);
    expect(lift?.kind).toBe('word-each-week');
    // One person who speaks on four days is a regular, too; the lift does not count on it.
    expect(lift?.points).toBe(Math.round(asIf.score - asIf.parts.core) - grade.score);
  });

  test('is one more day a week where a group speaks weekly', () => {
    const weekly = spokenOn(
      [0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77].map((ago) => today - ago),
      ...eight,
    );
    expect(biggestLift(graded(always, weekly))).toMatchObject({ kind: 'day-each-week' });
  });

  test('is two more regulars where one person carries the talk', () => {
    expect(biggestLift(graded(always, spokenOn(always, 'ann')))).toEqual({ kind: 'two-regulars', points: 4 });
  });

  test('is nothing where all is there', () => {
    expect(biggestLift(graded(always, spokenOn(always, ...eight)))).toBeNull();
  });

  test('counts a word today as much as it will bring where little was watched', () => {
    const days = spokenOn([today - 3], 'a');
    const grade = graded(lastDays(7), days);
    const withWord = graded(lastDays(7), [...days, ...spokenOn([today], 'b')]);
    expect(biggestLift(grade)).toEqual({ kind: 'word-today', points: withWord.score - grade.score });
  });

  test('never leads beyond 100 and always brings a whole point', () => {
    const day = fc.integer({ min: today - 100, max: today });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), fc.integer({ min: 7, max: 100 }), (spoken, watched) => {
        const grade = graded(lastDays(watched), spokenOn(spoken, 'ann', 'bo'));
        const lift = biggestLift(grade);
        if (lift === null) return;
        expect(lift.points).toBeGreaterThanOrEqual(1);
        expect(grade.score + lift.points).toBeLessThanOrEqual(100);
      }),
    );
  });
});
