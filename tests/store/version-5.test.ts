import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NuanqunDatabase } from '../../lib/store/database';
import { version1 } from '../../lib/store/migrations/version-1';
import { version2 } from '../../lib/store/migrations/version-2';
import { version3 } from '../../lib/store/migrations/version-3';
import { version4 } from '../../lib/store/migrations/version-4';

test('standings of version 4, which do not tell how much was watched, are worked out again; all else stays', async () => {
  const name = `version-4-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  for (const { version, stores } of [version1, version2, version3, version4])
    old.version(version).stores(stores);
  const group = { id: 'g1', name: '群', watched: 1, watchPeriods: [{ from: 4, to: 0 }], importedPeriods: [] };
  await old.table('groups').add(group);
  await old.table('standings').add({ groupId: 'g1', standing: { unanswered: 1 }, basis: '', staleAt: 0 });
  old.close();

  const db = new NuanqunDatabase(name);
  expect(await db.standings.count()).toBe(0);
  expect(await db.groups.toArray()).toEqual([group]);
  db.close();
});
