import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOfPeople } from '../../lib/across/groups-of-people';
import { overlapOf } from '../../lib/across/overlap';
import { commonArea, overlappingCircles } from '../../lib/across/overlapping-circles';
import { rankPairs } from '../../lib/across/rank-pairs';

const people = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String));

describe('the overlap of two groups', () => {
  test('tells who is in both, and what share of each that is', () => {
    expect(overlapOf(['甲', '乙', '丙', '丁'], ['丙', '乙', '戊'])).toEqual({
      both: ['乙', '丙'],
      onlyOne: ['甲', '丁'],
      onlyOther: ['戊'],
      shareOfOne: 0.5,
      shareOfOther: 2 / 3,
    });
  });

  test('of an empty group is nothing', () => {
    expect(overlapOf([], ['甲'])).toMatchObject({ both: [], shareOfOne: 0, shareOfOther: 0 });
  });

  test('puts everybody into exactly one list of a group', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const { both, onlyOne, onlyOther } = overlapOf(one, other);
        expect([...both, ...onlyOne].sort()).toEqual([...one].sort());
        expect([...both, ...onlyOther].sort()).toEqual([...other].sort());
      }),
    );
  });
});

describe('the ranking of pairs', () => {
  const ranked = (members: Record<string, string[]>) => {
    const groups = new Map(Object.entries(members));
    const sizes = new Map([...groups].map(([id, ids]) => [id, ids.length]));
    return rankPairs(groupsOfPeople(groups), sizes);
  };

  test('puts the pair first whose smaller group is most in the larger one', () => {
    const pairs = ranked({
      large: ['a', 'b', 'c', 'd', 'e', 'f'],
      small: ['a', 'b'],
      other: ['b', 'x', 'y'],
    });
    expect(pairs.map(({ oneId, otherId, shared }) => [oneId, otherId, shared])).toEqual([
      ['large', 'small', 2],
      ['small', 'other', 1],
      ['large', 'other', 1],
    ]);
    expect(pairs[0]?.share).toBe(1);
  });

  test('has no pair that shares nobody', () => {
    expect(ranked({ one: ['a'], other: ['b'] })).toEqual([]);
  });

  test('counts as many as comparing the lists does', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 6 }), (lists) => {
        const members = Object.fromEntries(lists.map((list, index) => [`g${index}`, list]));
        for (const { oneId, otherId, shared } of ranked(members)) {
          expect(shared).toBe(overlapOf(members[oneId] ?? [], members[otherId] ?? []).both.length);
        }
      }),
    );
  });
});

describe('two circles', () => {
  test('touch where nothing is shared, and lie in each other where all is', () => {
    const apart = overlappingCircles(9, 4, 0);
    expect(apart.distance).toBeCloseTo(apart.radiusOne + apart.radiusOther, 6);
    const inside = overlappingCircles(9, 4, 4);
    expect(inside.distance).toBeLessThanOrEqual(inside.radiusOne - inside.radiusOther + 1e-4);
  });

  test('have areas as the numbers are, the common one too', () => {
    const size = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, part) => {
        const both = Math.floor(Math.min(one, other) * part);
        const { radiusOne, radiusOther, distance } = overlappingCircles(one, other, both);
        expect(Math.PI * radiusOne ** 2).toBeCloseTo(one, 6);
        expect(Math.PI * radiusOther ** 2).toBeCloseTo(other, 6);
        expect(Math.abs(commonArea(radiusOne, radiusOther, distance) - both)).toBeLessThan(0.01);
      }),
    );
  });
});
