import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import type { RecordedMessage } from '../../lib/messages';
import { NuanqunDatabase } from '../../lib/store/database';
import { eraseEverything } from '../../lib/store/erase';
import { recallMessage } from '../../lib/store/recall-message';
import { recordMessages } from '../../lib/store/record-messages';
import { acceptTerms } from '../../lib/store/terms';
import { watchGroup } from '../../lib/store/watch-group';
import { afterWorkerRestart, emptyDatabase, freshDatabase } from './fresh-database';
import { message, recorded } from './messages';
import { TestLogin } from './rosters';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = new Date(2026, 10, 20, 15).getTime();

interface Watched {
  db: NuanqunDatabase;
  login: TestLogin;
  groupId: string;
  person: (key: string) => string;
  record: (messages: RecordedMessage[], at?: number) => ReturnType<typeof recordMessages>;
}

async function watchedGroup(people: Record<string, string> = { a: '阿紫', b: '小白' }): Promise<Watched> {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(now - 40 * day);
  const { groupId, people: ids } = await login.watches('g', '群', people, now - 40 * day);
  return {
    db,
    login,
    groupId,
    person: (key) => ids[login.id(key)] ?? '',
    record: (messages, at = now) => recordMessages(db, { accountId: login.accountId, messages }, at),
  };
}

beforeEach(() => fakeBrowser.reset());

describe('storing', () => {
  test('a batch, with its counters', async () => {
    const { db, groupId, person, record } = await watchedGroup();
    const result = await record([
      message('1', { groupId, personId: person('a'), time: now - 2 * hour }),
      message('2', { groupId, personId: person('a'), time: now - hour }),
      message('3', { groupId, personId: person('b'), time: now - day, kind: 'picture', text: '' }),
    ]);
    expect(result).toMatchObject({ stored: 3, refused: 0, marksChanged: true });
    const today = dayOf(now);
    expect(await db.days.get([groupId, today])).toMatchObject({
      messages: 2,
      speakers: { [person('a')]: 2 },
      lastMessageAt: now - hour,
    });
    expect((await db.days.get([groupId, today]))?.hours.slice(13, 15)).toEqual([1, 1]);
    expect(await db.speaking.get(groupId)).toEqual({
      groupId,
      last: { [person('a')]: today, [person('b')]: today - 1 },
      before: {},
    });
  });

  test('again changes nothing, in the same batch, in another, and after the worker was killed', async () => {
    const { db, login, groupId, person, record } = await watchedGroup();
    const batch = ['1', '2', '3'].map((id) =>
      message(id, { groupId, personId: person('a'), time: now - Number(id) * hour }),
    );
    await record([...batch, ...batch]);
    const once = await recorded(db);
    expect(await record(batch)).toMatchObject({ stored: 0, refused: 0, marksChanged: false });
    expect(await recorded(db)).toEqual(once);
    const restarted = afterWorkerRestart(db);
    const mixed = [...batch, message('4', { groupId, personId: person('a'), time: now })];
    const result = await recordMessages(restarted, { accountId: login.accountId, messages: mixed }, now);
    expect(result.stored).toBe(1);
    expect(await restarted.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 4 });
  });

  test('batches handed in at once', async () => {
    const { db, groupId, person, record } = await watchedGroup();
    const batches = Array.from({ length: 20 }, (_, batch) =>
      Array.from({ length: 10 }, (_unused, index) =>
        message(`${batch * 5 + index}`, { groupId, personId: person('a'), time: now - index }),
      ),
    );
    const results = await Promise.all(batches.map((batch) => record(batch)));
    const stored = results.reduce((sum, result) => sum + result.stored, 0);
    expect(stored).toBe(105);
    expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 105 });
  });

  test('a batch that fails leaves nothing behind, and the next one counts right', async () => {
    const { db, groupId, person, record } = await watchedGroup();
    await record([message('1', { groupId, personId: person('a'), time: now })]);
    const before = await recorded(db);
    const broken = message('2', { groupId, personId: person('a'), time: now });
    const unstorable = { ...broken, id: '3', kind: (() => 'text') as never };
    await expect(record([broken, unstorable])).rejects.toThrow();
    expect(await recorded(db)).toEqual(before);
    await record([broken]);
    expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 2 });
  });

  test('messages of one page id in two accounts are two', async () => {
    const db = await freshDatabase();
    for (const uin of ['1', '2']) {
      const login = await new TestLogin(db, `login${uin}`, uin).begin();
      const { groupId } = await login.watches('g', '群', { a: '阿紫' });
      const messages = [message('1', { groupId, time: now })];
      expect((await recordMessages(db, { accountId: login.accountId, messages }, now)).stored).toBe(1);
    }
    expect(await db.messages.count()).toBe(2);
  });
});

describe('what is not stored', () => {
  test('anything before the terms are accepted', async () => {
    const db = emptyDatabase();
    const login = await new TestLogin(db, 'one').begin();
    const { groupId } = await login.watches('g', '群', { a: '阿紫' });
    const messages = [message('1', { groupId, time: now })];
    expect((await recordMessages(db, { accountId: login.accountId, messages }, now)).stored).toBe(0);
    await recallMessage(db, { accountId: login.accountId, messageId: '2' });
    const names = db.tables.map((table) => table.name).filter((name) => name !== 'settings');
    for (const name of names) expect([name, await db.table(name).count()]).toEqual([name, 0]);
  });

  test('groups that are not watched, not watched any more, of another account, or unknown', async () => {
    const { db, login, groupId, record } = await watchedGroup();
    const unwatched = await login.sees('h', '别的群', { c: '路人' });
    await record([
      message('1', { groupId: unwatched.groupId, time: now }),
      message('2', { groupId: 'x', time: now }),
    ]);
    await recordMessages(db, { accountId: 'other', messages: [message('3', { groupId, time: now })] }, now);
    await watchGroup(db, { groupId, watched: false });
    await record([message('4', { groupId, time: now })]);
    expect(await db.messages.count()).toBe(0);
    expect(await db.days.count()).toBe(0);
  });

  test('impossible times, counted as refused', async () => {
    const { db, groupId, record } = await watchedGroup();
    const times = [
      0,
      -1,
      now - 30 * day - 1,
      now + day + 1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    const result = await record(times.map((time, index) => message(`${index}`, { groupId, time })));
    expect(result).toMatchObject({ stored: 0, refused: times.length, marksChanged: false });
    expect((await record([message('x', { groupId, time: now - 30 * day })])).stored).toBe(1);
    expect((await record([message('y', { groupId, time: now + day })])).stored).toBe(1);
    expect(await db.messages.count()).toBe(2);
  });

  test('a message of nobody', async () => {
    const { groupId, record } = await watchedGroup();
    expect(await record([message('1', { groupId, personId: '', time: now })])).toMatchObject({ refused: 1 });
  });

  test('more than 5,000 characters of a text', async () => {
    const { db, login, groupId, record } = await watchedGroup();
    await record([message('1', { groupId, time: now, text: '长'.repeat(10_000) })]);
    expect((await db.messages.get(`${login.accountId}/1`))?.text).toHaveLength(5000);
  });
});

test('people of hostile ids are counted like others', async () => {
  const { db, groupId, record } = await watchedGroup();
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const batch = ids.map((personId, index) => message(`${index}`, { groupId, personId, time: now }));
  await record(batch);
  await record(batch.map((one) => ({ ...one, id: `again${one.id}` })));
  const row = await db.days.get([groupId, dayOf(now)]);
  expect(new Map(Object.entries(row?.speakers ?? {}))).toEqual(new Map(ids.map((id) => [id, 2])));
  expect(row?.messages).toBe(8);
});

test('in whatever order, portions and repetitions messages come, the counters are the same', async () => {
  const anyMessage = fc.record({
    id: fc.integer({ min: 0, max: 30 }),
    group: fc.integer({ min: 0, max: 1 }),
    person: fc.constantFrom('p1', 'p2', '__proto__'),
    hoursAgo: fc.integer({ min: 0, max: 29 * 24 }),
  });
  const property = fc.asyncProperty(
    fc.uniqueArray(anyMessage, { selector: ({ id }) => id, maxLength: 25 }),
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }),
    fc.integer({ min: 1, max: 7 }),
    async (said, choices, size) => {
      fakeBrowser.reset();
      const db = await freshDatabase();
      const login = await new TestLogin(db, 'one').begin();
      const links = [
        await login.watches('g', '一', { a: '阿' }),
        await login.watches('h', '二', { b: '白' }),
      ];
      const messages = said.map(({ id, group, person, hoursAgo }) =>
        message(`${id}`, {
          groupId: links[group]?.groupId ?? '',
          personId: person,
          time: now - hoursAgo * hour,
        }),
      );
      const { accountId } = login;
      await recordMessages(db, { accountId, messages }, now);
      const straight = await recorded(db);
      await Promise.all([db.messages.clear(), db.days.clear(), db.speaking.clear()]);
      const again = afterWorkerRestart(db);
      const mixed = [
        ...choices.map((choice) => messages[choice % messages.length]),
        ...messages.toReversed(),
      ];
      const batch = mixed.filter((one) => one !== undefined);
      for (let start = 0; start < batch.length; start += size) {
        await recordMessages(again, { accountId, messages: batch.slice(start, start + size) }, now);
      }
      expect(await recorded(again)).toEqual(straight);
      await again.delete();
    },
  );
  await fc.assert(property, { numRuns: 40 });
}, 30_000);

test('the last two days on which somebody spoke, in any order', async () => {
  const { db, groupId, record } = await watchedGroup();
  const today = dayOf(now);
  for (const [id, daysAgo] of [3, 0, 7, 5, 0].entries()) {
    await record([message(`${id}`, { groupId, time: now - daysAgo * day })]);
  }
  expect(await db.speaking.get(groupId)).toEqual({
    groupId,
    last: { person: today },
    before: { person: today - 3 },
  });
});

describe('notices', () => {
  test('are kept as news and never count as speech', async () => {
    const { db, login, groupId, record } = await watchedGroup();
    await record([
      message('1', {
        groupId,
        personId: '',
        kind: 'notice',
        time: now,
        text: '"阿紫"邀请"小白"加入了群聊',
      }),
    ]);
    expect(await db.days.count()).toBe(0);
    expect(await db.notices.get(`${login.accountId}/1`)).toMatchObject({
      kind: 'join',
      names: ['小白'],
      by: '阿紫',
      time: now,
    });
  });

  test('tell when somebody came, where the name means exactly one member', async () => {
    const { db, groupId, person, record } = await watchedGroup({
      a: '阿紫',
      b: '小白',
      x: '小雨',
      y: '小雨',
    });
    await db.memberships.toCollection().modify({ firstSeenAt: now });
    const text = '"阿紫"邀请"小白"、"小雨"加入了群聊';
    await record([message('1', { groupId, personId: '', kind: 'notice', time: now, text })]);
    const joinedAt = async (key: string) => (await db.memberships.get([groupId, person(key)]))?.joinedAt;
    expect(await joinedAt('b')).toBe(now);
    expect([await joinedAt('x'), await joinedAt('y'), await joinedAt('a')]).toEqual([0, 0, 0]);
  });

  test('do not make a newcomer of somebody who was there before: it is another of that name', async () => {
    const { db, groupId, person, record } = await watchedGroup();
    await db.memberships.toCollection().modify({ firstSeenAt: now - day });
    const text = '"阿紫"邀请"小白"加入了群聊';
    await record([message('1', { groupId, personId: '', kind: 'notice', time: now, text })]);
    expect((await db.memberships.get([groupId, person('b')]))?.joinedAt).toBe(0);
  });

  test('of an older joining do not undo a newer one', async () => {
    const { db, groupId, person, record } = await watchedGroup();
    await db.memberships.toCollection().modify({ firstSeenAt: now });
    const text = '"阿紫"邀请"小白"加入了群聊';
    await record([message('1', { groupId, personId: '', kind: 'notice', time: now, text })]);
    await record([message('2', { groupId, personId: '', kind: 'notice', time: now - day, text })]);
    expect((await db.memberships.get([groupId, person('b')]))?.joinedAt).toBe(now);
  });
});

describe('recalls', () => {
  test('drop the text at once; what was counted stays', async () => {
    const { db, login, groupId, record } = await watchedGroup();
    await record([message('1', { groupId, time: now })]);
    await recallMessage(db, { accountId: login.accountId, messageId: '1' });
    expect(await db.messages.get(`${login.accountId}/1`)).toMatchObject({
      text: '',
      recalled: true,
      groupId,
    });
    expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 1 });
    await record([message('1', { groupId, time: now })]);
    expect(await db.messages.get(`${login.accountId}/1`)).toMatchObject({ text: '' });
  });

  test('that come before their message wait for it', async () => {
    const { db, login, groupId, record } = await watchedGroup();
    await recallMessage(db, { accountId: login.accountId, messageId: '1' }, now);
    const batch = [message('1', { groupId, time: now }), message('2', { groupId, time: now })];
    expect((await record(batch)).stored).toBe(2);
    expect((await record(batch)).stored).toBe(0);
    const rows = await db.messages.orderBy('id').toArray();
    expect(rows.map(({ text, recalled }) => [text, recalled])).toEqual([
      ['', true],
      ['第2条', false],
    ]);
    expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 2 });
  });
});

test('erasing leaves nothing, and what comes after begins at nothing', async () => {
  const { db, login, groupId, record } = await watchedGroup();
  await record([message('1', { groupId, time: now })]);
  await eraseEverything(db);
  for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect((await record([message('2', { groupId, time: now })])).stored).toBe(0);
  await acceptTerms(db);
  const again = await new TestLogin(db, 'one').begin();
  const linked = await again.watches('g', '群', { a: '阿紫' });
  expect(again.accountId).not.toBe(login.accountId);
  expect(linked.groupId).not.toBe(groupId);
  const messages = [message('3', { groupId: linked.groupId, time: now })];
  await recordMessages(db, { accountId: again.accountId, messages }, now);
  expect(await db.days.get([linked.groupId, dayOf(now)])).toMatchObject({ messages: 1 });
});

test('a group switched on by another context of the extension is recorded from then on', async () => {
  const { db, login, groupId, record } = await watchedGroup();
  await watchGroup(db, { groupId, watched: false });
  await record([message('1', { groupId, time: now })]);
  const page = new NuanqunDatabase(db.name);
  await page.groups.update(groupId, { watched: 1 });
  await vi.waitFor(async () => {
    const messages = [message('2', { groupId, time: now })];
    await recordMessages(db, { accountId: login.accountId, messages }, now);
    expect(await db.messages.count()).toBe(1);
  });
});

test('counters that something else changed are not overwritten with older ones', async () => {
  const { db, login, groupId, record } = await watchedGroup();
  await record([message('1', { groupId, time: now })]);
  const counted = await db.days.get([groupId, dayOf(now)]);
  await db.days.put({ ...counted, speakers: { person: 1, other: 5 }, messages: 6 } as never);
  await record([message('2', { groupId, time: now })]);
  expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({
    speakers: { person: 2, other: 5 },
    messages: 7,
  });
  const page = new NuanqunDatabase(db.name);
  await page.days.delete([groupId, dayOf(now)]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const messages = [message('3', { groupId, time: now })];
  await recordMessages(db, { accountId: login.accountId, messages }, now);
  expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 1 });
});

test('the counters are read no more than once while only recording changes them', async () => {
  const { db, groupId, record } = await watchedGroup();
  const read = vi.spyOn(db.days, 'bulkGet');
  for (let id = 0; id < 5; id++) await record([message(`${id}`, { groupId, time: now })]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(await db.days.get([groupId, dayOf(now)])).toMatchObject({ messages: 5 });
});
