import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NuanqunDatabase } from '../../lib/store/database';
import { version1 } from '../../lib/store/migrations/version-1';
import { version2 } from '../../lib/store/migrations/version-2';

/** Rows as version 2 wrote them. */
const rows2 = {
  snippets: [
    {
      id: 's1',
      kind: 'faq',
      title: '退款',
      body: '七天内',
      key: 'tk',
      useCount: 3,
      lastUsedAt: 9,
      deletedAt: 0,
    },
  ],
  groups: [{ id: 'g1', name: '群', watched: 1, rosterSeenAt: 4 }],
  memberships: [
    { groupId: 'g1', personId: 'p1', joinedAt: 5, joinedHow: 'list', joinedBy: '', welcomedAt: 6 },
  ],
  experts: [{ id: 'e1', personId: 'p1', topics: ['辅食'], lastSpotlightAt: 7, deletedAt: 0 }],
  spotlights: [{ id: 'sp1', expertId: 'e1', groupId: 'g1', at: 7 }],
};

test('what version 2 stored is all there, with room for what is new', async () => {
  const name = `version-2-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores(version1.stores);
  old.version(2).stores(version2.stores);
  for (const [table, rows] of Object.entries(rows2)) await old.table(table).bulkAdd(rows);
  old.close();
  const db = new NuanqunDatabase(name);

  expect(await db.snippets.toArray()).toEqual([
    { ...rows2.snippets[0], questions: [], category: '', owner: '', favourite: false, reviewAt: 0 },
  ]);
  expect(await db.memberships.toArray()).toEqual([
    { ...rows2.memberships[0], joinedAfter: 0, putAsideAt: 0 },
  ]);
  expect(await db.groups.toArray()).toEqual([
    { ...rows2.groups[0], rosterLastSeenAt: 0, importedPeriods: [] },
  ]);
  expect(await db.experts.toArray()).toEqual(rows2.experts);
  expect(await db.spotlights.toArray()).toEqual([
    {
      id: 'sp1',
      personId: 'p1',
      groupId: 'g1',
      at: 7,
      topic: '',
      snippetId: '',
      questionId: '',
      answeredAt: 0,
      joinedIn: [],
    },
  ]);
  expect(await db.topics.count()).toBe(0);
  db.close();
});

test('a list of one snippet is not shared with another', async () => {
  const name = `version-2-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores(version1.stores);
  old.version(2).stores(version2.stores);
  await old.table('snippets').bulkAdd([{ id: 'a' }, { id: 'b' }]);
  old.close();
  const db = new NuanqunDatabase(name);
  await db.snippets.update('a', { questions: ['怎么退钱'] });
  expect((await db.snippets.get('b'))?.questions).toEqual([]);
  db.close();
});
