import { expect, test } from 'vitest';
import { pairId } from '../../lib/store/introduced-pairs';
import { mergePeople } from '../../lib/store/merge-people';
import { noteUse } from '../../lib/store/note-use';
import { undoMerge } from '../../lib/store/undo-merge';
import { undoUse } from '../../lib/store/undo-use';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

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

test('when two records turn out to be one person, whoever was introduced to one was introduced to both', async () => {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const { people } = await login.watches('g', '群', { a: '小雨', b: '小雨点', c: '阿远' });
  const [keptId, absorbedId, other] = ['a', 'b', 'c'].map((key) => people[login.id(key)] ?? '') as [
    string,
    string,
    string,
  ];
  await noteUse(db, { groupId: 'g', introducedPersonIds: [absorbedId, other] });
  await noteUse(db, { groupId: 'g', introducedPersonIds: [absorbedId, keptId] });
  const { id } = await mergePeople(db, { keptId, absorbedId, by: 'person', evidence: [] });
  expect(await db.introducedPairs.get(pairId(keptId, other))).toBeDefined();
  await undoMerge(db, id);
  expect(await db.introducedPairs.get(pairId(absorbedId, other))).toBeDefined();
});
