import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeGroup, type HealthGrade } from '../../lib/health/grade';

const today = 20_000;
const counts = (personId: string) => personId !== 'you';

/** The last so many days, today included. */
function lastDays(length: number): number[] {
  return Array.from({ length }, (_, daysAgo) => today - daysAgo);
}

function spokenOn(days: number[], ...people: string[]) {
  return days.map((day) => ({ day, speakers: Object.fromEntries(people.map((person) => [person, 1])) }));
}

function grade(watchedDays: number[], days: ReturnType<typeof spokenOn>): HealthGrade {
  return gradeGroup({ days, counts, watchedDays, today });
}

function scoreOf(graded: HealthGrade): number {
  return graded.state === 'too-early' ? Number.NaN : graded.score;
}

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('before seven days were watched', () => {
  test('nothing is said but how many are missing', () => {
    expect(grade([], [])).toEqual({ state: 'too-early', missingDays: 7, watchedDays: 0 });
    expect(grade(lastDays(6), spokenOn(lastDays(6), 'ann'))).toEqual({
      state: 'too-early',
      missingDays: 1,
      watchedDays: 6,
    });
  });

  test('also after a long absence: nobody saw what happened', () => {
    const longAgo = Array.from({ length: 200 }, (_, daysAgo) => today - 28 - daysAgo);
    expect(grade(longAgo, spokenOn(longAgo, 'ann'))).toEqual({
      state: 'too-early',
      missingDays: 7,
      watchedDays: 200,
    });
  });
});

describe('with 7 to 83 watched days', () => {
  test('the grade is preliminary', () => {
    expect(grade(lastDays(7), spokenOn(lastDays(7), 'ann'))).toMatchObject({
      state: 'graded',
      preliminary: true,
    });
    expect(grade(lastDays(83), spokenOn(lastDays(83), 'ann'))).toMatchObject({
      preliminary: true,
      watchedDays: 83,
    });
  });

  test('a group that was lively on every day seen scores as much as one seen for long', () => {
    for (const length of [7, 10, 14, 28, 50, 83, 84, 200]) {
      expect(scoreOf(grade(lastDays(length), spokenOn(lastDays(length), ...eight)))).toBe(100);
    }
  });

  test('active days are scaled to 28 and active weeks to 12', () => {
    const graded = grade(lastDays(14), spokenOn([today - 1, today - 2, today - 3], 'ann'));
    expect(graded).toMatchObject({ watchedWeeks12: 2, activeWeeks12: 1, watchedDays28: 14 });
    if (graded.state === 'too-early') throw new Error('graded');
    expect(graded.parts.days).toBeCloseTo((30 * Math.log(1 + 6)) / Math.log(21), 10);
    expect(graded.parts.weeks).toBeCloseTo(35 / 2, 10);
    expect(graded.signals.activeDays28).toBe(3);
  });

  test('a week that was seen in part only is not held against the group', () => {
    expect(grade(lastDays(8), spokenOn([today], 'ann'))).toMatchObject({
      watchedWeeks12: 1,
      activeWeeks12: 1,
    });
  });
});

describe('from 84 watched days on', () => {
  test('the grade is final and follows the formula', () => {
    const graded = grade(lastDays(84), spokenOn([today - 3, today - 10, today - 17], 'ann'));
    expect(graded).toMatchObject({ preliminary: false, watchedWeeks12: 12, activeWeeks12: 3 });
    if (graded.state === 'too-early') throw new Error('graded');
    expect(graded.parts.days).toBeCloseTo((30 * Math.log(4)) / Math.log(21), 10);
    expect(graded.parts.weeks).toBeCloseTo((35 * 3) / 12, 10);
    expect(graded.score).toBe(
      Math.round(graded.parts.days + graded.parts.weeks + graded.parts.recency + graded.parts.core),
    );
  });

  test('weeks in which nobody watched are not held against the group', () => {
    const watched = lastDays(200).filter((day) => today - day < 21 || today - day >= 42);
    const graded = grade(watched, spokenOn(watched, ...eight));
    expect(graded).toMatchObject({ preliminary: false, watchedWeeks12: 9, activeWeeks12: 9, score: 100 });
  });
});

describe('where no member spoke', () => {
  test('but the operator’s side did, the group is the operator alone', () => {
    expect(grade(lastDays(30), spokenOn(lastDays(30), 'you'))).toMatchObject({ state: 'only-you', score: 0 });
  });

  test('and nobody else did, the group is silent', () => {
    expect(grade(lastDays(30), [])).toMatchObject({ state: 'silent', score: 0, preliminary: true });
  });

  test('for twelve weeks, it does not help that somebody did before', () => {
    const longAgo = [today - 90, today - 91, today - 92];
    expect(grade(lastDays(200), spokenOn(longAgo, ...eight))).toMatchObject({ state: 'silent', score: 0 });
  });
});

describe('whatever was watched and said', () => {
  const days = fc.uniqueArray(fc.integer({ min: today - 120, max: today }), { maxLength: 120 });

  test('a score is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(days, days, (watched, spoken) => {
        const graded = grade(watched, spokenOn(spoken, ...eight));
        if (graded.state === 'too-early') return;
        expect(graded.score).toBeGreaterThanOrEqual(0);
        expect(graded.score).toBeLessThanOrEqual(100);
        expect(Number.isInteger(graded.score)).toBe(true);
        expect(graded.activeWeeks12).toBeLessThanOrEqual(graded.watchedWeeks12);
      }),
    );
  });

  test('what the operator posts changes no score', () => {
    fc.assert(
      fc.property(days, days, (watched, spoken) => {
        const alone = scoreOf(grade(watched, spokenOn(spoken, 'ann')));
        expect(scoreOf(grade(watched, spokenOn(spoken, 'ann', 'you')))).toEqual(alone);
      }),
    );
  });

  test('order and repetition of watched days do not matter', () => {
    fc.assert(
      fc.property(days, days, (watched, spoken) => {
        const rows = spokenOn(spoken, 'ann');
        expect(grade([...watched.toReversed(), ...watched], rows)).toEqual(grade(watched, rows));
      }),
    );
  });
});
