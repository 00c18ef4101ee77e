import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NuanqunDatabase } from '../../lib/store/database';
import { linkAccount } from '../../lib/store/link-account';
import { formerNames } from '../../lib/store/names-seen';
import { afterWorkerRestart, emptyDatabase, freshDatabase } from './fresh-database';
import { crowd, member, TestLogin } from './rosters';

const hour = 60 * 60 * 1000;
const start = new Date(2026, 10, 2, 9).getTime();

beforeEach(() => fakeBrowser.reset());

async function membership(db: NuanqunDatabase, groupId: string, personId: string | undefined) {
  return db.memberships.get([groupId, personId ?? '']);
}

describe('accounts', () => {
  test('the same number is the same account in every login, another number another', async () => {
    const db = await freshDatabase();
    const one = await linkAccount(db, { sessionId: '@a', uin: '42', name: '我' });
    const again = await linkAccount(db, { sessionId: '@b', uin: '42', name: '改名' });
    const other = await linkAccount(db, { sessionId: '@c', uin: '43', name: '我' });
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(await db.accounts.count()).toBe(2);
    expect((await db.accounts.get(one.accountId))?.name).toBe('改名');
  });

  test('the number itself is nowhere in the database', async () => {
    const db = await freshDatabase();
    await linkAccount(db, { sessionId: '@a', uin: '9876543210', name: '我' });
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain('9876543210');
  });

  test('two installations give the same number different ids', async () => {
    const account = { sessionId: '@a', uin: '42', name: '我' };
    const one = await linkAccount(await freshDatabase(), account);
    const other = await linkAccount(await freshDatabase(), account);
    expect(one).not.toEqual(other);
  });

  test('without a number the name stands in for it and is not taken for a number', async () => {
    const db = await freshDatabase();
    const nameless = await linkAccount(db, { sessionId: '@a', uin: '', name: '42' });
    const numbered = await linkAccount(db, { sessionId: '@b', uin: '42', name: '42' });
    expect(nameless).not.toEqual(numbered);
    expect(await linkAccount(db, { sessionId: '@c', uin: '', name: '42' })).toEqual(nameless);
  });
});

describe('a new login', () => {
  test('keeps groups and people of a unique name, and makes new records for namesakes', async () => {
    const db = await freshDatabase();
    const first = await new TestLogin(db, 'one').begin();
    const people = { a: '阿紫', x1: '小雨', x2: '小雨' };
    const before = await first.watches('g', '产品交流一群', people);
    const second = await new TestLogin(db, 'two').begin();
    const after = await second.sees('g', '产品交流一群', people);
    expect(after.groupId).toBe(before.groupId);
    expect(after.watched).toBe(true);
    expect(after.people[second.id('a')]).toBe(before.people[first.id('a')]);
    const namesakes = [before.people[first.id('x1')], before.people[first.id('x2')]];
    expect(namesakes).not.toContain(after.people[second.id('x1')]);
    expect(namesakes).not.toContain(after.people[second.id('x2')]);
    expect(after.people[second.id('x1')]).not.toBe(after.people[second.id('x2')]);
  });

  test('namesakes that had to be made anew are no newcomers', async () => {
    const db = await freshDatabase();
    const people = { a: '阿紫', x1: '小雨', x2: '小雨' };
    await (await new TestLogin(db, 'one').begin(start)).watches('g', '群', people, start);
    const second = await new TestLogin(db, 'two').begin(start + hour);
    const after = await second.sees('g', '群', people, start + hour);
    expect(after.newcomers).toBe(0);
    expect((await membership(db, after.groupId, after.people[second.id('x1')]))?.joinedAt).toBe(0);
  });

  test('a later group of the same name becomes a new record; the first one stays linked', async () => {
    const db = await freshDatabase();
    const stored = await (await new TestLogin(db, 'one').begin()).watches('a', '产品交流一群', { p: '一' });
    const second = await new TestLogin(db, 'two').begin();
    const first = await second.sees('a', '产品交流一群', { p: '一' });
    const later = await second.sees('b', '产品交流一群', { q: '二' });
    expect(first.groupId).toBe(stored.groupId);
    expect(later.groupId).not.toBe(stored.groupId);
    expect((await second.sees('a', '产品交流一群', { p: '一' })).groupId).toBe(stored.groupId);
    expect((await second.sees('b', '产品交流一群', { q: '二' })).groupId).toBe(later.groupId);
  });

  test('knows the operator by the account, under whatever name', async () => {
    const db = await freshDatabase();
    const me = (login: TestLogin, name: string) => [
      member(login.id('self'), name, { isSelf: true }),
      member(login.id('a'), '阿紫'),
    ];
    const first = await new TestLogin(db, 'one').begin();
    const before = await first.watches('g', '群', me(first, '群主'));
    const second = await new TestLogin(db, 'two').begin();
    const after = await second.sees('g', '群', me(second, '新名字'));
    const ownId = after.people[second.id('self')];
    expect(ownId).toBe(before.people[first.id('self')]);
    const own = await db.people.get(ownId ?? '');
    expect(own?.role).toBe('own');
    expect(own && formerNames(own)).toEqual(['群主']);
  });

  test('gives an account nothing of another account', async () => {
    const db = await freshDatabase();
    const mine = await (await new TestLogin(db, 'one', '1').begin()).watches('g', '群', { a: '阿紫' });
    const theirs = await (await new TestLogin(db, 'two', '2').begin()).watches('g', '群', { a: '阿紫' });
    expect(theirs.groupId).not.toBe(mine.groupId);
    expect(Object.values(theirs.people)).not.toEqual(Object.values(mine.people));
  });
});

describe('the same login', () => {
  test('a reloaded page and a restarted worker keep every link, of namesakes too', async () => {
    const db = await freshDatabase();
    const people = { a: '阿紫', x1: '小雨', x2: '小雨', nameless: '' };
    const before = await (await new TestLogin(db, 'one').begin()).watches('g', '', people);
    const restarted = afterWorkerRestart(db);
    const again = await new TestLogin(restarted, 'one').begin();
    expect((await again.sees('g', '', people)).people).toEqual(before.people);
    expect((await again.sees('g', '', people)).groupId).toBe(before.groupId);
    expect(await restarted.people.count()).toBe(4);
  });

  test('one session id is one person in all groups', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const one = await login.watches('g', '一群', { a: '小雨', b: '小雨' });
    const two = await login.watches('h', '二群', { a: '小雨' });
    expect(two.people[login.id('a')]).toBe(one.people[login.id('a')]);
  });

  test('two calls at once make no doubles', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const { groupId } = await login.watches('g', '群', []);
    const links = await Promise.all([1, 2, 3].map(() => login.sees('g', '群', { a: '阿紫', b: '' })));
    expect(new Set(links.map((link) => JSON.stringify(link.people))).size).toBe(1);
    expect(links[0]?.groupId).toBe(groupId);
    expect(await db.people.count()).toBe(2);
  });

  test('a worker killed between keeping the ids and writing the rows makes no doubles', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const people = { x1: '小雨', x2: '小雨' };
    const before = await login.watches('g', '', people);
    await Promise.all([db.people.clear(), db.memberships.clear()]);
    const restarted = afterWorkerRestart(db);
    const after = await (await new TestLogin(restarted, 'one').begin()).sees('g', '', people);
    expect(after.people).toEqual(before.people);
    expect(await restarted.people.count()).toBe(2);
  });

  test('a group keeps its id and its people their history when renamed', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    const before = await login.watches('g', '旧群名', { a: '旧名' }, start);
    const after = await login.sees('g', '新群名', { a: '新名' }, start + hour);
    expect(after).toMatchObject({ groupId: before.groupId, people: before.people });
    expect((await db.groups.get(after.groupId))?.name).toBe('新群名');
    const person = await db.people.get(after.people[login.id('a')] ?? '');
    expect(person).toMatchObject({ nickname: '新名', firstSeenAt: start });
    expect(person && formerNames(person)).toEqual(['旧名']);
    const next = await new TestLogin(db, 'two').begin(start + 2 * hour);
    const later = await next.sees('g', '新群名', { a: '新名' }, start + 2 * hour);
    expect(later.people[next.id('a')]).toBe(after.people[login.id('a')]);
  });
});

describe('who comes and goes', () => {
  test('nobody of the first list is a newcomer, whoever turns up later is', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    const first = await login.watches('g', '群', { a: '阿紫', b: '小白' }, start);
    expect(first.newcomers).toBe(0);
    const later = await login.sees('g', '群', { a: '阿紫', b: '小白', c: '新来' }, start + hour);
    expect(later.newcomers).toBe(1);
    const row = await membership(db, later.groupId, later.people[login.id('c')]);
    expect(row).toMatchObject({ joinedAt: start + hour, leftAt: 0 });
  });

  test('an incomplete list makes nobody leave and is no first list', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    await login.watches('g', '群', [], start);
    await login.sees('g', '群', { a: '阿紫' }, start, false);
    const { groupId, people, newcomers } = await login.sees('g', '群', { b: '小白' }, start, false);
    expect(newcomers).toBe(0);
    const rows = await db.memberships.where('groupId').equals(groupId).toArray();
    expect(rows.map((row) => row.leftAt)).toEqual([0, 0]);
    expect(Object.keys(people)).toEqual([login.id('b')]);
  });

  test('who leaves is kept, and who comes back is the same person and a newcomer again', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    const both = { a: '阿紫', b: '小白' };
    const { groupId, people } = await login.watches('g', '群', both, start);
    const personId = people[login.id('b')];
    await login.sees('g', '群', { a: '阿紫' }, start + hour);
    expect(await membership(db, groupId, personId)).toMatchObject({ leftAt: start + hour });
    const back = await login.sees('g', '群', both, start + 2 * hour);
    expect(back.people[login.id('b')]).toBe(personId);
    expect(await membership(db, groupId, personId)).toMatchObject({ leftAt: 0, joinedAt: start + 2 * hour });
  });

  test('who comes back in a later login under a unique name is asked about', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const others = crowd(20);
    const { people } = await login.watches('g', '群', { ...others, b: '小白' });
    await login.sees('g', '群', others);
    const next = await new TestLogin(db, 'two').begin();
    const back = await next.sees('g', '群', { ...others, b: '小白' });
    const made = back.people[next.id('b')] ?? '';
    const question = await db.identityQuestions.get(made);
    expect(question?.candidates.map(({ id }) => id)).toEqual([people[login.id('b')]]);
    expect(back.newcomers).toBe(0);
  });

  test('somebody heard before any list named them is a newcomer once it does', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    await login.watches('g', '群', { a: '阿紫', b: '小白' }, start);
    const heard = await login.sees('g', '群', { c: '' }, start, false);
    expect(heard.newcomers).toBe(0);
    const named = await login.sees('g', '群', { a: '阿紫', b: '小白', c: '新来' }, start + hour);
    expect(named.newcomers).toBe(1);
    expect(named.people[login.id('c')]).toBe(heard.people[login.id('c')]);
  });

  test('who came while the group was not watched is no newcomer', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin(start);
    await login.watches('g', '群', { a: '阿紫' }, start);
    const { groupId } = await login.sees('g', '群', { a: '阿紫' }, start);
    const { watchGroup } = await import('../../lib/store/watch-group');
    await watchGroup(db, { groupId, watched: false }, start + hour);
    await watchGroup(db, { groupId, watched: true }, start + 2 * hour);
    const seen = await login.sees('g', '群', { a: '阿紫', b: '小白' }, start + 3 * hour);
    expect(seen.newcomers).toBe(0);
    expect((await db.groups.get(groupId))?.watchPeriods).toEqual([
      { from: start, to: start + hour },
      { from: start + 2 * hour, to: 0 },
    ]);
  });
});

describe('what is stored', () => {
  test('nothing about anybody before the terms are accepted, yet ids hold on to the end', async () => {
    const db = emptyDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const before = await login.sees('g', '群', { a: '阿紫' });
    const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]));
    expect(Object.fromEntries(tables)).toMatchObject({ accounts: 0, groups: 0, people: 0, memberships: 0 });
    const { acceptTerms } = await import('../../lib/store/terms');
    await acceptTerms(db);
    const after = await login.watches('g', '群', { a: '阿紫' });
    expect(after).toMatchObject({ groupId: before.groupId, people: before.people });
    expect(await db.groups.count()).toBe(1);
  });

  test('of a group that is not watched only the group itself', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const { groupId } = await login.sees('g', '群', { a: '阿紫', b: '小白' });
    expect(await db.groups.get(groupId)).toMatchObject({ name: '群', memberCount: 2, watched: 0 });
    expect(await db.people.count()).toBe(0);
    expect(await db.memberships.count()).toBe(0);
  });

  test('no session id', async () => {
    const db = await freshDatabase();
    await (await new TestLogin(db, 'login-name').begin()).watches('g', '群', { a: '阿紫' });
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain('login-name');
  });

  test('hostile names as they are', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const names = [
      '__proto__',
      'constructor',
      '长'.repeat(10_000),
      '\u0000\u202e',
      '<img src=x onerror=1>',
      '',
    ];
    const list = names.map((name, index) => member(`__proto__${index || ''}`, name));
    const { people } = await login.watches('g', '__proto__', list);
    expect(Object.keys(people)).toHaveLength(names.length);
    const rows = await db.people.bulkGet(list.map(({ sessionId }) => people[sessionId] ?? ''));
    expect(rows.map((row) => row?.nickname)).toEqual(names);
  });

  test('one group changed writes one part of session storage', async () => {
    const db = await freshDatabase();
    const login = await new TestLogin(db, 'one').begin();
    await login.watches('g', '一群', { a: '阿紫' });
    await login.watches('h', '二群', { a: '阿紫' });
    const before = await fakeBrowser.storage.session.get(null);
    await login.sees('h', '二群', { a: '阿紫', b: '小白' });
    const after = await fakeBrowser.storage.session.get(null);
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    );
    expect(changed).toHaveLength(1);
  });
});

test('a list of 500 members, first and again', async () => {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const people = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, `成员${index}`]));
  const first = await login.watches('g', '大群', people);
  expect(new Set(Object.values(first.people)).size).toBe(500);
  const second = await new TestLogin(db, 'two').begin();
  const again = await second.sees('g', '大群', people);
  expect(Object.values(again.people)).toEqual(Object.values(first.people));
  expect(await db.people.count()).toBe(500);
});
