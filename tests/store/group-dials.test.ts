import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import { dialFigure } from '../../lib/dials/group-dials';
import { readGroupDials } from '../../lib/store/group-dials';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import type { AskedQuestionRow } from '../../lib/store/tables';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);
const week = { fromDay: today - 6, toDay: today };

beforeEach(() => fakeBrowser.reset());

async function watchedGroup(names: Record<string, string>) {
  const db = await freshDatabase();
  const since = now - 10 * day;
  const login = await new TestLogin(db, 'one').begin(since);
  const { groupId, people } = await login.watches('g', '群', names, since);
  for (let ago = 0; ago < 5; ago++) {
    const minutes = Array.from({ length: 90 }, (_, index) => Math.floor((now - ago * day) / minute) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, now - ago * day);
  }
  const says = async (key: string, daysAgo: number, count = 1) => {
    const personId = people[login.id(key)] ?? '';
    const messages = Array.from({ length: count }, (_, index) =>
      message(`${key}${daysAgo}-${index}`, { groupId, personId, time: now - daysAgo * day }),
    );
    await recordMessages(db, { accountId: login.accountId, messages }, now);
  };
  const person = (key: string) => people[login.id(key)] ?? '';
  return { db, groupId, says, person, login };
}

test('members are counted, and how much of the span was watched', async () => {
  const { db, groupId, says, person } = await watchedGroup({ a: '阿紫', b: '小白', c: '客服', d: '小红' });
  await setRole(db, { personId: person('c'), role: 'staff' });
  await says('a', 1, 3);
  await says('b', 2);
  await says('c', 2, 50);
  await says('d', 8);
  const dials = await readGroupDials(db, groupId, week, now);
  expect(dials).toMatchObject({
    ...week,
    coverage: { watchedDays: 5, days: 7 },
    participation: { speakers: 2, members: 3 },
    concentration: { messages: 4, absenceFactor: { value: 1 } },
    size: { people: { value: 4 }, band: 'below' },
    age: { days: { value: 11 }, stage: 'first-30-days' },
    noise: { onePersonShare: { value: 0.75 } },
  });
  if (!dials) throw new Error('no dials');
  expect(dialFigure(dials, 'participation')).toEqual({ value: 2 / 3, lacks: null, unit: 'share' });
});

test('of a span that nobody watched nothing is told but size and age', async () => {
  const { db, groupId } = await watchedGroup({ a: '阿紫' });
  const dials = await readGroupDials(db, groupId, { fromDay: today - 9, toDay: today - 7 }, now);
  if (!dials) throw new Error('no dials');
  expect(dialFigure(dials, 'participation')).toEqual({ value: null, lacks: 'not-watched', unit: 'share' });
  expect(dialFigure(dials, 'newcomers').value).toBeNull();
  expect(dialFigure(dials, 'size').value).toBe(1);
});

test('newcomers of the span, and members as they were at its end', async () => {
  const { db, groupId, says, person } = await watchedGroup({ a: '阿紫', b: '小白', c: '小红' });
  await db.memberships.update([groupId, person('a')], { joinedAt: now - 8 * day, welcomedAt: now - 8 * day });
  await db.memberships.update([groupId, person('b')], { joinedAt: now - day });
  await db.memberships.update([groupId, person('c')], { leftAt: now - 2 * day });
  await says('a', 4);
  const earlier = await readGroupDials(db, groupId, { fromDay: today - 8, toDay: today - 6 }, now);
  expect(earlier?.newcomers).toMatchObject({ joined: 1, greeted: 1, spoke: 1, settled: 1 });
  // The page counts three now: one of them has come since, and one has left since.
  expect(earlier?.participation.members).toBe(3);
  const later = await readGroupDials(db, groupId, week, now);
  expect(later?.newcomers).toMatchObject({ joined: 1, greeted: 0, spoke: 0, settled: 0 });
});

function question(id: string, groupId: string, more: Partial<AskedQuestionRow>): AskedQuestionRow {
  return {
    id,
    groupId,
    personId: 'p',
    time: now - day,
    state: 'open',
    fitting: [],
    answeredHow: '',
    answerId: '',
    answeredBy: '',
    settledAt: 0,
    ...more,
  };
}

test('replies are counted from what was asked in the span', async () => {
  const { db, groupId } = await watchedGroup({ a: '阿紫' });
  const answered = (after: number, answeredHow: AskedQuestionRow['answeredHow']) =>
    ({ state: 'answered', answeredHow, settledAt: now - day + after * minute }) as const;
  await db.askedQuestions.bulkAdd([
    question('1', groupId, answered(4, 'quoted')),
    question('2', groupId, answered(10, 'drafted')),
    question('3', groupId, answered(900, 'marked')),
    question('4', groupId, {}),
    question('5', groupId, { state: 'dismissed' }),
    question('6', groupId, { time: now - 8 * day }),
    question('7', 'elsewhere', {}),
  ]);
  const dials = await readGroupDials(db, groupId, week, now);
  expect(dials?.replies).toMatchObject({
    firstReply: { value: 7 },
    unanswered: { value: 1 },
    asked: 4,
    answered: 3,
  });
  const old = await readGroupDials(db, groupId, { fromDay: today - 60, toDay: today - 40 }, now);
  expect(old?.replies.unanswered.lacks).toBe('no-longer-kept');
});

test('there is nothing to tell of a group that is not known', async () => {
  const { db } = await watchedGroup({ a: '阿紫' });
  expect(await readGroupDials(db, 'nobody knows it', week, now)).toBeNull();
});

test('links and adverts of members are counted as messages come, and follow who said them', async () => {
  const { db, groupId, says, person, login } = await watchedGroup({ a: '阿紫', b: '小白', c: '客服' });
  await setRole(db, { personId: person('c'), role: 'staff' });
  const told = (id: string, key: string, text: string) =>
    message(id, { groupId, personId: person(key), time: now - day, text });
  const messages = [
    told('1', 'a', '兼职刷单日结，加薇薇13800138000 https://t.cn/abc'),
    told('2', 'b', '这篇讲睡眠的可以看看 https://mp.weixin.qq.com/s/abc'),
    told('3', 'b', '这个多少钱呀'),
    told('4', 'c', '今晚直播 https://live.example.com/1'),
  ];
  await recordMessages(db, { accountId: login.accountId, messages }, now);
  const dials = await readGroupDials(db, groupId, week, now);
  expect(dials?.noise).toMatchObject({ links: 2, adverts: 1, looked: 3, countedFromDay: today - 1 });
  await says('a', 1);
  const row = await db.days.get([groupId, today - 1]);
  expect(row).toMatchObject({ links: { [person('a')]: 1 }, adverts: { [person('a')]: 1 } });
});

test('a day that began before links were counted says nothing of them', async () => {
  const { db, groupId, says, person } = await watchedGroup({ a: '阿紫' });
  await db.days.add({
    groupId,
    day: today - 1,
    speakers: { [person('a')]: 1 },
    messages: 1,
    hours: Array.from({ length: 24 }, () => 0),
    lastMessageAt: 1,
  });
  await says('a', 1);
  expect(await db.days.get([groupId, today - 1])).not.toHaveProperty('links');
  const dials = await readGroupDials(db, groupId, week, now);
  expect(dials?.noise).toMatchObject({ countedFromDay: null, linkShare: { lacks: 'not-counted' } });
});
