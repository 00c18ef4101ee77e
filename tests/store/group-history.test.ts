import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '../../lib/activity/day';
import { readGroupHistory } from '../../lib/store/group-history';
import { readGroupTalk } from '../../lib/store/group-talk';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);

beforeEach(() => fakeBrowser.reset());

/** A group of these members, of whom 客服 is staff, watched from 13 to 15 o'clock on the last five days. */
async function watchedGroup() {
  const db = await freshDatabase();
  const since = now - 10 * day;
  const login = await new TestLogin(db, 'one').begin(since);
  const names = { a: '阿紫', b: '小白', c: '客服' };
  const { groupId, people } = await login.watches('g', '群', names, since);
  for (let ago = 0; ago < 5; ago++) {
    const minutes = Array.from(
      { length: 120 },
      (_, index) => Math.floor((now - ago * day) / minute) - 1 - index,
    );
    await recordCoverage(db, { accountId: login.accountId, minutes }, now - ago * day);
  }
  const person = (key: string) => people[login.id(key)] ?? '';
  await setRole(db, { personId: person('c'), role: 'staff' });
  let said = 0;
  const says = (key: string, text: string, time = now - day - 30 * minute) =>
    recordMessages(
      db,
      {
        accountId: login.accountId,
        messages: [message(`m${said++}`, { groupId, personId: person(key), time: time + said, text })],
      },
      now,
    );
  return { db, groupId, person, says };
}

describe('a group’s year', () => {
  test('holds what was counted, who counts, and the hours that were watched', async () => {
    const { db, groupId, person, says } = await watchedGroup();
    await says('a', '早');
    await says('c', '通知');
    const history = await readGroupHistory(db, groupId, now);
    expect(history).toMatchObject({ today, watchedDays: [4, 3, 2, 1, 0].map((ago) => today - ago) });
    expect(history?.counts(person('a'))).toBe(true);
    expect(history?.counts(person('c'))).toBe(false);
    const yesterday = history?.hours.find((one) => one.day === today - 1);
    expect(yesterday).toMatchObject({ memberShare: 0.5 });
    expect(yesterday?.minutes.slice(12, 16)).toEqual([0, 60, 60, 0]);
    expect(yesterday?.messages[14]).toBe(2);
  });

  test('counts imported days as watched at every hour, days without a word too', async () => {
    const { db, groupId } = await watchedGroup();
    const importedPeriods = [{ importId: 'i', fromDay: today - 30, toDay: today - 20 }];
    await db.groups.update(groupId, { importedPeriods });
    const history = await readGroupHistory(db, groupId, now);
    expect(history?.watchedDays).toHaveLength(16);
    expect(history?.imported).toEqual(importedPeriods);
    const imported = history?.hours.find((one) => one.day === today - 25);
    expect(imported?.minutes.every((minutes) => minutes === 60)).toBe(true);
  });

  test('holds who came and what happened, without those who do not count', async () => {
    const { db, groupId, person } = await watchedGroup();
    const joinedAt = startOfDay(today - 3) + 60 * minute;
    await db.memberships.update([groupId, person('a')], { joinedAt, welcomedAt: joinedAt + day });
    await db.memberships.update([groupId, person('c')], { joinedAt });
    await db.topicUses.put({ id: 't', topicId: 'x', groupId, at: now });
    const history = await readGroupHistory(db, groupId, now);
    expect(history?.newcomers).toEqual([{ personId: person('a'), joinedDay: today - 3, hasLeft: false }]);
    expect(history?.events).toEqual([
      { kind: 'joined', day: today - 3, count: 1 },
      { kind: 'welcomed', day: today - 2, count: 1 },
      { kind: 'topic', day: today, count: 1 },
    ]);
  });

  test('is nothing where the group is not known', async () => {
    expect(await readGroupHistory(await freshDatabase(), 'gone', now)).toBeNull();
  });
});

describe('who talks with whom', () => {
  test('is read from the messages that are kept, with how far it is', async () => {
    const { db, groupId, person, says } = await watchedGroup();
    await says('a', '大家好');
    await says('b', '@阿紫\u2005 你好');
    await says('c', '@阿紫\u2005 欢迎');
    const steps: number[] = [];
    const talk = await readGroupTalk(db, groupId, now, (done) => steps.push(done));
    expect(steps).toEqual([1]);
    expect(talk).toMatchObject({ messages: 3, addressed: 2, coverage: { days: 2, seenDays: 2 } });
    expect(talk?.links.map(({ fromId, toId }) => [fromId, toId])).toEqual(
      expect.arrayContaining([
        [person('b'), person('a')],
        [person('c'), person('a')],
      ]),
    );
    expect(talk?.names.get(person('a'))).toMatchObject({ nickname: '阿紫' });
    expect(talk?.counts(person('c'))).toBe(false);
  });

  test('reads no more than 3,000 messages of 30 days, 500 at a time', async () => {
    const { db, groupId, person } = await watchedGroup();
    const row = {
      groupId,
      personId: person('a'),
      timeIsFirstSeen: false,
      kind: 'text',
      text: '好',
      recalled: false,
    } as const;
    await db.messages.bulkPut(
      Array.from({ length: 3_200 }, (_, index) => ({ ...row, id: `x/${index}`, time: now - index * minute })),
    );
    await db.messages.put({ ...row, id: 'x/old', time: now - 40 * day });
    let steps = 0;
    const talk = await readGroupTalk(db, groupId, now, () => steps++);
    expect(talk?.messages).toBe(3_000);
    expect(talk?.since).toBe(now - 2_999 * minute);
    expect(steps).toBe(6);
  });

  test('leaves out a name that several members carry', async () => {
    const { db, groupId, person, says } = await watchedGroup();
    const people = await db.people.get(person('c'));
    await db.people.update(person('c'), { nickname: '阿紫', names: people?.names ?? [] });
    await says('b', '@阿紫\u2005 你好');
    expect((await readGroupTalk(db, groupId, now, () => undefined))?.links).toEqual([]);
  });
});
