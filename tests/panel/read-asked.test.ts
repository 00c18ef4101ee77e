import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { readAsked } from '@/lib/panel/read-asked';
import { recallMessage } from '@/lib/store/recall-message';
import { recordMessages } from '@/lib/store/record-messages';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { TestLogin } from '../store/rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);

beforeEach(() => fakeBrowser.reset());

async function talk(said: [who: string, text: string, at: number][]) {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(now - 40 * day);
  const { groupId, people } = await login.watches('g', '群', { a: '阿紫', b: '小白' }, now - 40 * day);
  const messages = said.map(([who, text, time], index) =>
    message(String(index), { groupId, personId: people[login.id(who)] ?? '', text, time }),
  );
  await recordMessages(db, { accountId: login.accountId, messages }, now);
  const asked = async (enough = 20, fromDay = today) => {
    const personId = people[login.id('a')] ?? '';
    const page = await readAsked(db, { personId, groupId }, { fromDay, today, enough });
    const found = page.exchanges.map((one) =>
      one.kind === 'asked'
        ? [one.question.text]
        : [one.question.text, ...one.answers.map(({ text }) => `→ ${text}`)],
    );
    return { found, nextDay: page.nextDay };
  };
  return { db, login, asked };
}

test('what somebody asked, and what they said within ten minutes after a question of somebody else, newest first', async () => {
  const { asked } = await talk([
    ['a', '早', now - 5 * day],
    ['a', '怎么退款', now - 4 * day],
    ['b', '周五有直播吗', now - 60 * minute],
    ['a', '有的', now - 55 * minute],
    ['a', '晚上八点', now - 51 * minute],
    ['a', '谢谢大家', now - 40 * minute],
    ['b', '好', now - 39 * minute],
  ]);
  expect((await asked()).found).toEqual([['周五有直播吗', '→ 有的', '→ 晚上八点'], ['怎么退款']]);
});

test('their own question is not answered by themselves, nor is what others said', async () => {
  const { asked } = await talk([
    ['a', '周五有直播吗', now - 3 * minute],
    ['a', '我看看', now - 2 * minute],
    ['b', '有的', now - minute],
  ]);
  expect((await asked()).found).toEqual([['周五有直播吗']]);
});

test('a question from before midnight may be answered after it', async () => {
  const midnight = new Date(2026, 10, 20).getTime();
  const { asked } = await talk([
    ['b', '周五有直播吗', midnight - 4 * minute],
    ['a', '有的', midnight + minute],
  ]);
  expect((await asked()).found).toEqual([['周五有直播吗', '→ 有的']]);
});

test('stops at the end of a day once there is enough, and goes on from there', async () => {
  const { asked } = await talk([
    ['a', '第一问？', now - 2 * day],
    ['a', '第二问？', now - day],
    ['a', '第三问？', now - minute],
  ]);
  const first = await asked(1);
  expect(first).toEqual({ found: [['第三问？']], nextDay: today - 1 });
  expect(await asked(5, today - 1)).toEqual({ found: [['第二问？'], ['第一问？']], nextDay: null });
});

test('days on which they did not speak are not read', async () => {
  const { db, asked } = await talk([
    ['a', '第一问？', now - 3 * day],
    ['b', '别的？', now - day],
  ]);
  const read: string[] = [];
  db.messages.hook('reading', (row) => {
    read.push(row.text);
    return row;
  });
  await asked();
  expect(read).toEqual(['第一问？']);
});

test('what was recalled is not told', async () => {
  const { db, login, asked } = await talk([['a', '怎么退款', now - minute]]);
  await recallMessage(db, { accountId: login.accountId, messageId: '0' });
  expect((await asked()).found).toEqual([]);
});
