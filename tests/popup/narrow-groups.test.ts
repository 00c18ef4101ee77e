import { expect, test } from 'vitest';
import { type ListedSection, narrowGroups } from '../../lib/popup/narrow-groups';
import { overview } from './overview';

const groups = [
  overview({ groupId: 'waits', newcomersWaiting: 1 }),
  overview({ groupId: 'fine' }),
  overview({ groupId: 'pinned' }),
  overview({ groupId: 'unwatched', watched: false }),
];
const pinned = new Set(['pinned']);

function listed(sections: ListedSection[]): string[] {
  return sections.flatMap(({ kind, groups: some }) => some.map(({ groupId }) => `${kind}: ${groupId}`));
}

test('without a wish all are there: pinned, today’s, the rest, and those that are not watched', () => {
  const { sections, unwatched } = narrowGroups(groups, { filter: 'all', pinned });
  expect(listed(sections)).toEqual(['pinned: pinned', 'today: waits', 'rest: fine']);
  expect(unwatched.map(({ groupId }) => groupId)).toEqual(['unwatched']);
});

test('a filter leaves out what is not watched', () => {
  const { sections, unwatched } = narrowGroups(groups, { filter: 'newcomers', pinned });
  expect(listed(sections)).toEqual(['today: waits']);
  expect(unwatched).toEqual([]);
});

test('a search puts what it finds into one section, in its own order, within the filter', () => {
  const find = <Group>(some: Group[]) => some.toReversed();
  const all = narrowGroups(groups, { filter: 'all', pinned, find });
  expect(listed(all.sections)).toEqual(['found: pinned', 'found: fine', 'found: waits']);
  expect(all.unwatched).toHaveLength(1);
  expect(listed(narrowGroups(groups, { filter: 'pinned', pinned, find }).sections)).toEqual([
    'found: pinned',
  ]);
});
