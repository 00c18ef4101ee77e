import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeCleanOut, deleteCleanOut, reopenCleanOut, startCleanOut } from '../../lib/store/clean-outs';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

const now = 1_790_000_000_000;

beforeEach(() => fakeBrowser.reset());

async function group() {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(now);
  const { groupId, people } = await login.watches('g', '群', { a: '阿紫', b: '小白' }, now);
  return { db, groupId, personIds: Object.values(people) };
}

test('a warning is noted with whom it named and until when', async () => {
  const { db, groupId, personIds } = await group();
  const named = [...personIds, ...personIds];
  const id = await startCleanOut(db, { groupId, personIds: named, deadline: now + 5 }, now);
  expect(await db.cleanOuts.toArray()).toEqual([
    { id, groupId, personIds, warnedAt: now, deadline: now + 5, closedAt: 0 },
  ]);
});

test('several can run in one group', async () => {
  const { db, groupId, personIds } = await group();
  for (const personId of personIds)
    await startCleanOut(db, { groupId, personIds: [personId], deadline: now });
  expect(await db.cleanOuts.where({ groupId }).count()).toBe(2);
});

test('a warning needs somebody and a group', async () => {
  const { db, groupId, personIds } = await group();
  await expect(startCleanOut(db, { groupId, personIds: [], deadline: now })).rejects.toThrow('somebody');
  await expect(startCleanOut(db, { groupId: 'none', personIds, deadline: now })).rejects.toThrow('no group');
  expect(await db.cleanOuts.count()).toBe(0);
});

test('it is closed once, runs again after an undo, and can be as if it had never been', async () => {
  const { db, groupId, personIds } = await group();
  const id = await startCleanOut(db, { groupId, personIds, deadline: now });
  await closeCleanOut(db, id, now + 1);
  await closeCleanOut(db, id, now + 2);
  expect(await db.cleanOuts.get(id)).toMatchObject({ closedAt: now + 1 });
  await reopenCleanOut(db, id);
  expect(await db.cleanOuts.get(id)).toMatchObject({ closedAt: 0 });
  await deleteCleanOut(db, id);
  expect(await db.cleanOuts.count()).toBe(0);
});
