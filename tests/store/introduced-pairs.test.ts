import { expect, test } from 'vitest';
import { noteUse } from '../../lib/store/note-use';
import { undoUse } from '../../lib/store/undo-use';
import { freshDatabase } from './fresh-database';

test('a pair is introduced once, whoever is named first, and is found by either', async () => {
  const db = await freshDatabase();
  await noteUse(db, { groupId: 'g1', introducedPersonIds: ['b', 'a'] }, 5);
  await noteUse(db, { groupId: '', introducedPersonIds: ['a', 'b'] }, 9);
  const pairs = await db.introducedPairs.where('personIds').equals('b').toArray();
  expect(pairs).toEqual([{ id: 'a/b', personIds: ['a', 'b'], groupId: '', at: 9 }]);
});

test('a draft that was taken back introduced nobody', async () => {
  const db = await freshDatabase();
  const use = { groupId: 'g1', introducedPersonIds: ['a', 'b'] as [string, string] };
  await noteUse(db, use);
  await undoUse(db, use);
  expect(await db.introducedPairs.count()).toBe(0);
});
