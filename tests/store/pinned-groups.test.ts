import { expect, test } from 'vitest';
import { pinGroup, pinnedGroups } from '../../lib/store/pinned-groups';
import { freshDatabase } from './fresh-database';

test('groups are pinned and taken down one by one, each once', async () => {
  const db = await freshDatabase();
  expect(await pinnedGroups(db)).toEqual(new Set());
  await pinGroup(db, { groupId: 'g1', pinned: true });
  await pinGroup(db, { groupId: 'g2', pinned: true });
  await pinGroup(db, { groupId: 'g2', pinned: true });
  expect(await pinnedGroups(db)).toEqual(new Set(['g1', 'g2']));
  await pinGroup(db, { groupId: 'g1', pinned: false });
  expect(await pinnedGroups(db)).toEqual(new Set(['g2']));
});

test('none of two that are pinned at once is lost', async () => {
  const db = await freshDatabase();
  await Promise.all(['g1', 'g2'].map((groupId) => pinGroup(db, { groupId, pinned: true })));
  expect(await pinnedGroups(db)).toEqual(new Set(['g1', 'g2']));
});
