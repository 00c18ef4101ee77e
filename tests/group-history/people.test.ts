import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLanes } from '../../lib/group-history/event-lanes';
import { newcomerCohorts } from '../../lib/group-history/newcomer-cohorts';
import { seenSince } from '../../lib/group-history/seen-days';
import { speakersByWeek } from '../../lib/group-history/week-speakers';
import { weekSpan } from '../../lib/group-history/weeks';
import { lastDays, on, today, year } from './years';

const span = weekSpan(today - 83, today);
const watched = lastDays(84);

describe('speakers of a week', () => {
  test('are different people, and come back where they spoke in the 28 days before', () => {
    const spoken = { ...on([today - 20], 'ann'), ...on([today - 1, today], 'ann', 'bo', 'you') };
    const weeks = speakersByWeek(year(watched, spoken), span);
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toEqual({ firstDay: today - 6, speakers: 2, returning: 1, watchedDays: 7 });
  });

  test('come back only after 28 days at most', () => {
    const spoken = { ...on([today - 6 - 29], 'ann'), ...on([today], 'ann') };
    expect(speakersByWeek(year(watched, spoken), span).at(-1)?.returning).toBe(0);
  });

  test('are not known where nobody watched', () => {
    expect(speakersByWeek(year([]), span).every(({ watchedDays }) => watchedDays === 0)).toBe(true);
  });
});

describe('newcomers by the week they came in', () => {
  const joined = (personId: string, ago: number, hasLeft = false) => ({
    personId,
    joinedDay: today - ago,
    hasLeft,
  });

  test('are told by their own weeks: the day of coming and six more are the first', () => {
    const spoken = { ...on([today - 50, today - 44], 'ann'), ...on([today - 43], 'bo') };
    const [cohort] = newcomerCohorts(
      year(watched, spoken),
      [joined('ann', 50), joined('bo', 50, true), joined('you', 50)],
      span,
    );
    expect(cohort).toMatchObject({ joined: 2, left: 1 });
    expect(cohort?.weeks.map(({ spoke, of }) => [spoke, of])).toEqual([
      [1, 2],
      [1, 2],
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  test('are counted in a week once it is over', () => {
    const week = (ago: number) => newcomerCohorts(year(watched), [joined('ann', ago)], span)[0]?.weeks[0]?.of;
    expect(week(6)).toBe(0);
    expect(week(7)).toBe(1);
  });

  test('are told with how much of their weeks was watched', () => {
    // Of the first week four days, of the second three.
    const half = lastDays(84).filter((day) => day % 2 === 0);
    const [cohort] = newcomerCohorts(year(half), [joined('ann', 40)], span);
    expect(cohort?.weeks[0]?.watched).toBe(4 / 7);
    expect(cohort?.weeks[1]?.watched).toBe(3 / 7);
  });

  test('are each in one week, and nobody speaks who was not there', () => {
    const people = fc.uniqueArray(fc.nat(83), { maxLength: 30 });
    fc.assert(
      fc.property(people, (agos) => {
        const cohorts = newcomerCohorts(
          year(watched),
          agos.map((ago) => joined(`p${ago}`, ago)),
          span,
        );
        expect(cohorts.reduce((sum, one) => sum + one.joined, 0)).toBe(agos.length);
        for (const { joined: came, weeks } of cohorts) {
          expect(weeks.every(({ spoke, of }) => spoke <= of && of <= came)).toBe(true);
        }
      }),
    );
  });
});

describe('what happened beside the talk', () => {
  test('is counted by kind and week; kinds without anything are left out', () => {
    const event = (kind: 'joined' | 'topic', ago: number) => ({ kind, day: today - ago, count: 1 });
    const lanes = eventLanes(
      [event('joined', 0), event('joined', 6), event('joined', 7), event('topic', 500)],
      span,
    );
    expect(lanes.map(({ kind, total }) => [kind, total])).toEqual([['joined', 3]]);
    expect(lanes[0]?.weeks.slice(-2).map(({ count }) => count)).toEqual([1, 2]);
  });
});

describe('how much was watched', () => {
  test('is told of the days since watching began', () => {
    const seen = (firstDay: number | null, watchedDays: number[], ago: number) =>
      seenSince({ firstDay, watchedDays, today }, today - ago);
    expect(seen(today - 9, lastDays(10), 83)).toEqual({ days: 10, seenDays: 10 });
    expect(seen(today - 9, lastDays(5), 83)).toEqual({ days: 10, seenDays: 5 });
    expect(seen(today - 40, [today - 40, today - 1], 27)).toEqual({ days: 28, seenDays: 1 });
    expect(seen(null, [], 27)).toEqual({ days: 0, seenDays: 0 });
  });
});
