import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NuanqunDatabase } from '../../lib/store/database';
import { version1 } from '../../lib/store/migrations/version-1';
import { version2 } from '../../lib/store/migrations/version-2';
import { version3 } from '../../lib/store/migrations/version-3';

/** Rows as version 3 wrote them. */
const rows3 = {
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
