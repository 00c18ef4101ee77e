import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NuanqunDatabase } from '../../lib/store/database';
import { version1 } from '../../lib/store/migrations/version-1';

/** Rows as version 1 wrote them. */
const rows1 = {
  people: [
    {
      id: 'p1',
      nickname: '新名',
      remark: '钱总',
      formerNames: ['最早', '旧名'],
      role: 'member',
      lastSeenAt: 9,
    },
    { id: 'p2', nickname: '', remark: '', formerNames: [], role: 'staff', lastSeenAt: 8 },
  ],
  memberships: [
    { groupId: 'g1', personId: 'p1', groupNickname: '甲', joinedAt: 5, leftAt: 0, welcomedAt: 6 },
    { groupId: 'g1', personId: 'p2', groupNickname: '', joinedAt: 0, leftAt: 7, welcomedAt: 0 },
  ],
  tags: [{ id: 't1', name: '老客户', color: 'green', updated: { name: 1 }, deletedAt: 0 }],
  taggings: [{ id: 'tg1', personId: 'p1', tagId: 't1', source: 'person', at: 3, updated: {}, deletedAt: 0 }],
  notices: [{ id: 'n1', groupId: 'g1', time: 5, kind: 'join', names: ['新名'], by: '群主' }],
  days: [{ groupId: 'g1', day: 20_000, speakers: { p1: 4 }, messages: 4, hours: [], lastMessageAt: 2 }],
};

async function databaseOfVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(version1.stores);
  for (const [table, rows] of Object.entries(rows1)) await old.table(table).bulkAdd(rows);
  old.close();
}

test('what version 1 stored is all there, in the new shape', async () => {
  const name = `version-1-${crypto.randomUUID()}`;
  await databaseOfVersion1(name);
  const db = new NuanqunDatabase(name);

  const [renamed, nameless] = await db.people.orderBy('id').toArray();
  expect(renamed).toMatchObject({ nickname: '新名', remark: '钱总', role: 'member' });
  expect(renamed).not.toHaveProperty('formerNames');
  expect(renamed?.names.map((seen) => [seen.kind, seen.name, seen.lastSeenAt])).toEqual([
    ['nickname', '最早', 0],
    ['nickname', '旧名', 0],
    ['nickname', '新名', 9],
    ['remark', '钱总', 9],
  ]);
  expect(nameless).toMatchObject({ names: [], role: 'staff' });

  expect(await db.memberships.toArray()).toEqual([
    { ...rows1.memberships[0], position: -1, joinedHow: 'list', joinedBy: '', joinedAfter: 0, putAsideAt: 0 },
    { ...rows1.memberships[1], position: -1, joinedHow: '', joinedBy: '', joinedAfter: 0, putAsideAt: 0 },
  ]);
  expect(await db.tags.toArray()).toEqual([{ ...rows1.tags[0], tagGroupId: '' }]);
  expect(await db.taggings.toArray()).toEqual([{ ...rows1.taggings[0], ruleId: '', messageId: '' }]);
  expect(await db.notices.toArray()).toEqual([{ ...rows1.notices[0], how: '' }]);
  expect(await db.days.toArray()).toEqual(rows1.days);
  db.close();
});
