import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownShare } from '../../lib/health/own-share';
import { pastGrades } from '../../lib/health/past-grades';
import { graded, lastDays, spokenOn, today } from './graded';

const counts = (personId: string) => personId !== 'you';
const watchedDays = lastDays(112);
const firstDay = today - 111;
const snapshot = firstDay + 27;

/** What became of a group watched on 112 days (so of 1 to 2 grades), with members speaking on these days. */
function past(days: ReturnType<typeof spokenOn>, watched = watchedDays) {
  return pastGrades({ days, counts, watchedDays: watched, today });
}

const before = spokenOn([snapshot, snapshot - 1, snapshot - 2], 'ann', 'bo');

describe('a group’s past grades', () => {
  test('are taken every 28 days, from the 28th on, while the 56 days after are over', () => {
    const always = spokenOn(lastDays(140), 'ann', 'bo');
    expect(past(always).grades).toHaveLength(1);
    expect(pastGrades({ days: always, counts, watchedDays: lastDays(140), today }).grades).toHaveLength(2);
    expect(pastGrades({ days: always, counts, watchedDays: lastDays(84), today }).grades).toHaveLength(0);
    expect(pastGrades({ days: always, counts, watchedDays: lastDays(85), today }).grades).toHaveLength(1);
    expect(pastGrades({ days: always, counts, watchedDays: [], today })).toEqual({ grades: [], untold: 0 });
  });

  test('are what was told on that day, whatever came later', () => {
    const told = graded(lastDays(28, snapshot), before, snapshot).score;
    const later = spokenOn([snapshot + 1, snapshot + 20], 'ann', 'bo', 'cy');
    expect(past([...before, ...later]).grades).toEqual([{ score: told, silent: false }]);
  });

  test('say that a group fell silent after at most two messages of members in 56 days', () => {
    const said = (...days: number[]) => past([...before, ...spokenOn(days, 'ann')]).grades[0]?.silent;
    expect(said()).toBe(true);
    expect(said(snapshot + 1, snapshot + 56)).toBe(true);
    expect(said(snapshot + 1, snapshot + 30, snapshot + 56)).toBe(false);
    expect(said(snapshot + 1, snapshot + 30, snapshot + 57)).toBe(true);
  });

  test('hear neither staff nor the operator', () => {
    const you = spokenOn(lastDays(56, snapshot + 56), 'you');
    expect(past([...before, ...you]).grades).toMatchObject([{ silent: true }]);
    expect(past(spokenOn(lastDays(100), 'you', 'ann')).grades).toEqual([]);
  });

  test('need five messages by two members in the 28 days before', () => {
    expect(past(spokenOn([snapshot, snapshot - 1], 'ann', 'bo')).grades).toEqual([]);
    expect(past(spokenOn(lastDays(5, snapshot), 'ann')).grades).toEqual([]);
  });

  test('are left out and counted where too little was watched after, be there talk or not', () => {
    const watchedBefore = lastDays(28, snapshot);
    const after = lastDays(56, snapshot + 56).toReversed();
    const talk = spokenOn(after, 'ann', 'bo');
    const left = { grades: [], untold: 1 };
    expect(past(before, [...watchedBefore, ...after.slice(0, 39)])).toEqual(left);
    expect(past([...before, ...talk], [...watchedBefore, ...after.slice(0, 39)])).toEqual(left);
    expect(past(before, [...watchedBefore, ...after.slice(0, 40)])).toMatchObject({ untold: 0 });
  });
});

describe('the operator’s own share', () => {
  test('counts how many grades below 40 were followed by silence', () => {
    const group = {
      grades: [
        { score: 39, silent: true },
        { score: 12, silent: false },
        { score: 40, silent: true },
      ],
      untold: 2,
    };
    expect(ownShare([group, group])).toEqual({ graded: 6, missing: 14, below: 4, silent: 2, untold: 4 });
  });

  test('is told from twenty grades on, and no part of it is more than the whole', () => {
    const grade = fc.record({ score: fc.integer({ min: 0, max: 100 }), silent: fc.boolean() });
    const group = fc.record({ grades: fc.array(grade, { maxLength: 12 }), untold: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        const { graded: all, missing, below, silent } = ownShare(groups);
        expect(missing === 0).toBe(all >= 20);
        expect(silent).toBeLessThanOrEqual(below);
        expect(below).toBeLessThanOrEqual(all);
      }),
    );
  });
});
