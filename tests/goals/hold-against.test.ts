import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../../lib/dials/figure';
import { participationOf } from '../../lib/dials/participation';
import { goalFigureKeys, isAtMost } from '../../lib/goals/goal-figure';
import type { GoalTarget } from '../../lib/goals/group-goals';
import { holdAgainst } from '../../lib/goals/hold-against';
import type { HealthGrade } from '../../lib/health/grade';
import { graded, lastDays, spokenOn } from '../health/graded';
import { dials as dialsOf, week } from '../review/reviews';

const tooEarly: HealthGrade = { state: 'too-early', missingDays: 3, watchedDays: 4 };
const grade = { ...graded(lastDays(28), spokenOn(lastDays(28), 'one')), score: 62 };

/** A period in which 12 % spoke, the first reply took 30 minutes, and nobody joined. */
const dials = dialsOf(week, {
  participation: participationOf(6, 50),
  replies: { firstReply: known(30), unanswered: known(0), asked: 1, answered: 1, knownFromDay: 0 },
});

const hold = (figure: GoalTarget['figure'], value: number, of: HealthGrade = grade) =>
  holdAgainst([{ figure, value }], { grade: of, dials })[0];

describe('a target', () => {
  test('is reached from its value on, or up to it where less is better', () => {
    expect(hold('score', 62)).toMatchObject({ state: 'reached', missing: 0, way: 1 });
    expect(hold('firstReply', 30)).toMatchObject({ state: 'reached' });
    expect(hold('unanswered', 0)).toMatchObject({ state: 'reached' });
  });

  test('that is not reached tells how far it is', () => {
    expect(hold('score', 70)).toMatchObject({ state: 'not-yet', missing: 8, way: 62 / 70 });
    expect(hold('participation', 0.24)).toMatchObject({ state: 'not-yet', way: 0.5 });
    expect(hold('firstReply', 10)).toMatchObject({ state: 'not-yet', missing: 20, way: 1 / 3 });
  });

  test('without a figure is not measured, and says why', () => {
    expect(hold('newcomersSpoke', 0.5)).toMatchObject({
      state: 'not-measured',
      figure: { value: null, lacks: 'nobody-joined' },
    });
    expect(hold('score', 50, tooEarly)).toMatchObject({
      state: 'not-measured',
      figure: { lacks: 'no-score' },
    });
  });

  test('on any figure and value is one of the three, and its way never leaves 0 to 1', () => {
    const value = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...goalFigureKeys), value, (figure, wanted) => {
        const held = hold(figure, wanted);
        expect(held?.way).toBeGreaterThanOrEqual(0);
        expect(held?.way).toBeLessThanOrEqual(1);
        const told = held?.figure.value ?? null;
        const isReached = told !== null && (isAtMost(figure) ? told <= wanted : told >= wanted);
        expect(held?.state).toBe(told === null ? 'not-measured' : isReached ? 'reached' : 'not-yet');
      }),
    );
  });
});

test('several targets keep their order', () => {
  const targets: GoalTarget[] = [
    { figure: 'participation', value: 0.1 },
    { figure: 'score', value: 80 },
  ];
  expect(holdAgainst(targets, { grade, dials }).map(({ target }) => target)).toEqual(targets);
});
