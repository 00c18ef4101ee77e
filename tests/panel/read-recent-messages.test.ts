import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRecentMessages, timeOfOlder } from '@/lib/panel/read-recent-messages';
import { recallMessage } from '@/lib/store/recall-message';
import { recordMessages } from '@/lib/store/record-messages';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { TestLogin } from '../store/rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2026, 10, 20, 15).getTime();

beforeEach(() => fakeBrowser.reset());

async function talk() {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(now - 40 * day);
  const { groupId, people } = await login.watches('g', '群', { a: '阿紫' }, now - 40 * day);
  const personId = people[login.id('a')] ?? '';
  const said = (id: string, time: number, kind: 'text' | 'picture' = 'text') =>
    message(id, { groupId, personId, text: `第 ${id} 条`, time, kind });
  const messages = [
    said('0', now - 5 * day),
    said('1', now - 3 * minute),
    said('2', now - 2 * minute),
    said('3', now - 2 * minute),
    said('4', now - minute, 'picture'),
    said('5', now),
  ];
  await recordMessages(db, { accountId: login.accountId, messages }, now);
  return { db, login, groupId };
}

test('the newest texts come first, all of one moment together, and those that are older are known to be there', async () => {
  const { db, groupId } = await talk();
  const since = await timeOfOlder(db, groupId, { before: Infinity, count: 2, now });
  expect(since).toBe(now - 2 * minute);
  const read = await readRecentMessages(db, groupId, since ?? 0, now);
  expect(read.messages.map(({ text }) => text)).toEqual(['第 5 条', '第 3 条', '第 2 条']);
  expect(read.more).toBe(true);
});

test('the next step back begins before them and ends at the oldest', async () => {
  const { db, groupId } = await talk();
  const since = await timeOfOlder(db, groupId, { before: now - 2 * minute, count: 100, now });
  expect(since).toBe(now - 5 * day);
  expect((await readRecentMessages(db, groupId, since ?? 0, now)).more).toBe(false);
  expect(await timeOfOlder(db, groupId, { before: now - 5 * day, count: 1, now })).toBeNull();
});

test('what was recalled is not among them', async () => {
  const { db, login, groupId } = await talk();
  await recallMessage(db, { accountId: login.accountId, messageId: '5' }, now);
  const { messages } = await readRecentMessages(db, groupId, now - 3 * minute, now);
  expect(messages.map(({ text }) => text)).toEqual(['第 3 条', '第 2 条', '第 1 条']);
});
