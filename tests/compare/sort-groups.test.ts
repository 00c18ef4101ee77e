import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedDials } from '../../lib/compare/compared-dials';
import { type ComparedGroup, comparedFigures, figureOf } from '../../lib/compare/figure-of';
import { sortGroups } from '../../lib/compare/sort-groups';
import { known } from '../../lib/dials/figure';
import { dials, gradeOf, week } from '../review/reviews';

function group(change: Partial<ComparedGroup> = {}): ComparedGroup {
  return {
    groupId: 'g',
    name: '群',
    memberCount: 50,
    grade: gradeOf(5),
    newcomersWaiting: 0,
    unanswered: 0,
    lastMessageAt: 1,
    weeks: Array.from({ length: 12 }, () => 5),
    coverage: { seenDays: 20, days: 28 },
    watchedShare: 0.7,
    dials: null,
    ...change,
  };
}

const names = (groups: ComparedGroup[]) => groups.map(({ name }) => name);

describe('groups side by side', () => {
  it('are sorted by a figure; what is not known comes last either way', () => {
    const groups = [
      group({ name: '活', grade: gradeOf(9) }),
      group({ name: '新', grade: gradeOf(9, 1, 3) }),
      group({ name: '静', grade: gradeOf(0) }),
    ];
    expect(names(sortGroups(groups, { by: 'score', ascending: true }))).toEqual(['静', '活', '新']);
    expect(names(sortGroups(groups, { by: 'score', ascending: false }))).toEqual(['活', '静', '新']);
  });

  it('are sorted by name as numbers count: 2 before 10', () => {
    const groups = [group({ name: '10 群' }), group({ name: '2 群' })];
    expect(names(sortGroups(groups, { by: 'name', ascending: true }))).toEqual(['2 群', '10 群']);
  });

  it('have no dials until these are read', () => {
    const response = { reacted: 5, members: 50 };
    const read = group({ dials: comparedDials(dials(week), response) });
    expect(figureOf(group(), 'participation')).toBeNull();
    expect(figureOf(read, 'participation')).toBe(0.1);
    expect(figureOf(read, 'perDay')).toBeCloseTo(15 / 7);
    expect(figureOf(read, 'response')).toBe(0.1);
  });

  it('tell nothing that was counted where no day was watched, and no response without an occasion', () => {
    const replies = { ...dials(week).replies, firstReply: known(5) };
    const unseen = dials(week, { coverage: { watchedDays: 0, days: 28 }, replies });
    const none = { participation: null, topThree: null, perDay: null, joined: null, newcomersSpoke: null };
    expect(comparedDials(unseen, undefined)).toEqual({ ...none, firstReply: null, response: null });
  });

  it('tell whether the last four weeks had more days with talk than the four before', () => {
    const weeks = [0, 0, 0, 0, 3, 3, 3, 3, 1, 1, 1, 1];
    expect(figureOf(group({ weeks }), 'trend')).toBe(-8);
    expect(figureOf(group({ weeks, grade: gradeOf(5, 1, 40) }), 'trend')).toBeNull();
  });

  it('are all there after sorting by anything, with the known ones in order', () => {
    const anyGroup = fc
      .record({
        name: fc.string(),
        memberCount: fc.nat(500),
        unanswered: fc.nat(9),
        newcomersWaiting: fc.nat(9),
        lastMessageAt: fc.nat(),
        watched: fc.integer({ min: 0, max: 90 }),
        speakers: fc.nat(20),
      })
      .map(({ watched, speakers, ...change }) => group({ ...change, grade: gradeOf(speakers, 1, watched) }));
    fc.assert(
      fc.property(
        fc.array(anyGroup, { maxLength: 12 }),
        fc.constantFrom(...comparedFigures),
        fc.boolean(),
        (groups, by, ascending) => {
          const sorted = sortGroups(groups, { by, ascending });
          expect(new Set(sorted)).toEqual(new Set(groups));
          const told = sorted.map((one) => figureOf(one, by));
          const figures = told.filter((value) => value !== null);
          expect(told.slice(0, figures.length)).toEqual(figures);
          expect(figures).toEqual(figures.toSorted((one, other) => (ascending ? one - other : other - one)));
        },
      ),
    );
  });
});
