import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsALook } from '../../lib/health/needs-a-look';
import { filterCounts, groupFilters, passesFilter } from '../../lib/popup/group-filter';
import { groupSections } from '../../lib/popup/group-sections';
import { graded, lastDays, spokenOn, today } from '../health/graded';
import { overview } from './overview';

const lively = graded(lastDays(100), spokenOn(lastDays(100), 'ann', 'bo', 'cy'));
const asleep = graded(lastDays(200), spokenOn(lastDays(100, today - 60), 'ann', 'bo', 'cy'));
const anyGroups = fc
  .array(
    fc.record({
      grade: fc.oneof(
        fc.integer({ min: 0, max: 100 }).map((score) => ({ ...lively, score })),
        fc.constant(asleep),
        fc.constant({ state: 'too-early', missingDays: 2, watchedDays: 5 } as const),
      ),
      newcomersWaiting: fc.nat(3),
      unanswered: fc.nat(3),
      isPinned: fc.boolean(),
    }),
  )
  .map((all) =>
    all.map(({ isPinned, ...change }, place) => ({
      isPinned,
      group: overview({ groupId: `g${place}`, ...change }),
    })),
  );

function pinnedOf(all: { isPinned: boolean; group: { groupId: string } }[]): Set<string> {
  return new Set(all.filter(({ isPinned }) => isPinned).map(({ group }) => group.groupId));
}

describe('sections', () => {
  test('are what is pinned, what needs a look today, and the rest', () => {
    const [pinned, low, waiting, fine] = ['pinned', 'low', 'waiting', 'fine'].map((groupId) =>
      overview({ groupId, grade: lively }),
    );
    const groups = [
      { ...low!, grade: { ...lively, score: 20 } },
      { ...waiting!, newcomersWaiting: 1 },
      pinned!,
      fine!,
    ];
    const sections = groupSections(groups, new Set(['pinned']));
    const ids = Object.values(sections).map((some: typeof groups) => some.map(({ groupId }) => groupId));
    expect(ids).toEqual([['pinned'], ['low', 'waiting'], ['fine']]);
  });

  test('hold every group once, in the order given', () => {
    const check = fc.property(anyGroups, (all) => {
      const groups = all.map(({ group }) => group);
      const { pinned, today: first, rest } = groupSections(groups, pinnedOf(all));
      for (const section of [pinned, first, rest]) {
        expect(section).toEqual(groups.filter((group) => section.includes(group)));
      }
      expect(new Set([...pinned, ...first, ...rest])).toEqual(new Set(groups));
      expect(first.every(needsALook)).toBe(true);
      expect(rest.some(needsALook)).toBe(false);
    });
    fc.assert(check);
  });
});

describe('filters', () => {
  test.each([
    ['today', overview({ grade: { ...lively, score: 20 } })],
    ['newcomers', overview({ newcomersWaiting: 1 })],
    ['unanswered', overview({ unanswered: 1 })],
    ['pinned', overview({ groupId: 'pinned' })],
    ['asleep', overview({ grade: asleep })],
  ] as const)('%s finds a group of its kind and leaves out one that does well', (filter, group) => {
    expect(passesFilter(group, filter, new Set(['pinned']))).toBe(true);
    expect(passesFilter(overview({ grade: lively }), filter, new Set(['pinned']))).toBe(false);
  });

  test('count what they find', () => {
    const check = fc.property(anyGroups, (all) => {
      const groups = all.map(({ group }) => group);
      const counts = filterCounts(groups, pinnedOf(all));
      expect(counts.all).toBe(groups.length);
      for (const filter of groupFilters) {
        expect(counts[filter]).toBe(groups.filter((one) => passesFilter(one, filter, pinnedOf(all))).length);
      }
    });
    fc.assert(check);
  });
});
