import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NuanqunDatabase } from '../../lib/store/database';
import { version1 } from '../../lib/store/migrations/version-1';
import { version2 } from '../../lib/store/migrations/version-2';
import { version3 } from '../../lib/store/migrations/version-3';

/** Rows as version 3 wrote them. */
const rows3 = {
  groups: [
    { id: 'g1', name: '群', watched: 1, watchPeriods: [{ from: 4, to: 0 }] },
    { id: 'g2', name: '别的群', watched: 0, watchPeriods: [] },
  ],
  memberships: [
    { groupId: 'g1', personId: 'here', joinedAt: 5, leftAt: 0 },
    { groupId: 'g1', personId: 'gone', joinedAt: 0, leftAt: 9 },
  ],
};

async function upgraded(): Promise<NuanqunDatabase> {
  const name = `version-3-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores(version1.stores);
  old.version(2).stores(version2.stores);
  old.version(3).stores(version3.stores);
  for (const [table, rows] of Object.entries(rows3)) await old.table(table).bulkAdd(rows);
  old.close();
  return new NuanqunDatabase(name);
}

test('memberships of version 3 are found by when somebody left', async () => {
  const db = await upgraded();
  expect(await db.memberships.count()).toBe(2);
  const left = await db.memberships.where('[groupId+leftAt]').between(['g1', 1], ['g1', 10]).toArray();
  expect(left).toEqual([rows3.memberships[1]]);
  db.close();
});

test('no past of a group of version 3 was imported, no two share a list, and none was worked out yet', async () => {
  const db = await upgraded();
  expect(await db.groups.toArray()).toEqual(rows3.groups.map((group) => ({ ...group, importedPeriods: [] })));
  await db.groups.update('g1', { importedPeriods: [{ importId: 'i', fromDay: 1, toDay: 2 }] });
  expect((await db.groups.get('g2'))?.importedPeriods).toEqual([]);
  expect(await db.imports.count()).toBe(0);
  expect(await db.standings.count()).toBe(0);
  db.close();
});

test('nothing was offered yet', async () => {
  const db = await upgraded();
  expect(await db.occasions.where('[groupId+time]').between(['g1', 0], ['g1', Infinity]).count()).toBe(0);
  db.close();
});

test('there are no remarks on a period yet', async () => {
  const db = await upgraded();
  expect(await db.reviewNotes.get(['g1', 1, 7])).toBeUndefined();
  db.close();
});

test('no group has goals yet', async () => {
  const db = await upgraded();
  expect(await db.goals.get('g1')).toBeUndefined();
  db.close();
});
