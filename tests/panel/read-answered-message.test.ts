import { beforeEach, expect, test } from 'vitest';
import { readAnsweredMessage } from '@/lib/panel/read-answered-message';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { MessageRow } from '@/lib/store/tables';
import { askedRow } from '../components/sample-rows';
import { freshDatabase } from '../store/fresh-database';

const minute = 60_000;
const now = new Date(2026, 10, 20, 15).getTime();
let db: NuanqunDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

async function said(id: string, personId: string, text: string, minutesAgo: number): Promise<MessageRow> {
  const time = now - minutesAgo * minute;
  const row = { id, groupId: 'g1', personId, time, timeIsFirstSeen: false, kind: 'text', text } as const;
  await db.messages.add({ ...row, recalled: false });
  return { ...row, recalled: false };
}

test('a message answers the question that it was noted to answer, in its own words', async () => {
  const question = await said('q', 'p1', '请问怎么申请退款呀', 50);
  const answer = await said('a', 'p2', '「豆妈：请问怎么…」\n- - - - - - - -\n在订单里', 1);
  const settled = { state: 'answered', answeredHow: 'quoted', answerId: 'a', answeredBy: 'p2' } as const;
  await db.askedQuestions.add(askedRow({ id: 'q', time: question.time, ...settled }));
  const found = { sign: 'quoted', personId: 'p1', name: '', text: '请问怎么申请退款呀' };
  expect(await readAnsweredMessage(db, answer)).toEqual(found);
});

test('else what it quotes, whatever that is', async () => {
  await said('q', 'p1', '请问怎么退款', 2);
  const answer = await said('a', 'p2', '「阿凯：明天停水」\n- - - - - - - -\n只停上午', 1);
  const found = { sign: 'quoted', personId: '', name: '阿凯', text: '明天停水' };
  expect(await readAnsweredMessage(db, answer)).toEqual(found);
});

test('else, as a guess, the nearest question of somebody else within ten minutes', async () => {
  await said('q1', 'p1', '请问怎么退款', 9);
  await said('q2', 'p3', '几点开始直播？', 8);
  await said('m', 'p1', '大家早', 5);
  await said('own', 'p2', '有人知道停车场怎么走吗', 3);
  const answer = await said('a', 'p2', '晚上八点', 1);
  expect(await readAnsweredMessage(db, answer)).toMatchObject({ sign: 'replied', text: '几点开始直播？' });
});

test('nothing where nobody asked soon before, or the question was recalled', async () => {
  await said('q1', 'p1', '请问怎么退款', 12);
  const recalled = await said('q2', 'p1', '几点开始直播？', 3);
  await db.messages.put({ ...recalled, text: '', recalled: true });
  const answer = await said('a', 'p2', '晚上八点', 1);
  expect(await readAnsweredMessage(db, answer)).toBeNull();
});
