import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import { mergePeople } from '../../lib/store/merge-people';
import { noteUse } from '../../lib/store/note-use';
import { recallMessage } from '../../lib/store/recall-message';
import { recordMessages } from '../../lib/store/record-messages';
import { dropOldTexts } from '../../lib/store/retention';
import { undoMerge } from '../../lib/store/undo-merge';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 24 * 60 * 60 * 1000;
const start = new Date(2026, 5, 1, 12).getTime();

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => fakeBrowser.reset());

async function groupWithMessages(count: number) {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(start);
  const { groupId } = await login.watches('g', '群', { a: '阿紫' }, start);
  const { accountId } = login;
  const record = (ids: number[], time: number) => {
    const messages = ids.map((id) => message(`${id}`, { groupId, time }));
    return recordMessages(db, { accountId, messages }, time);
  };
  await record(
    Array.from({ length: count }, (_, id) => id),
    start,
  );
  return { db, accountId, groupId, record };
}

test('texts go after 30 days, rows after 90, counters stay', async () => {
  const { db, groupId, record } = await groupWithMessages(1200);
  await record([5000], start + 10 * day);
  const texts = async () => (await db.messages.toArray()).filter(({ text }) => text !== '').length;
  await dropOldTexts(db, start + 30 * day);
  expect(await texts()).toBe(1201);
  await dropOldTexts(db, start + 31 * day);
  expect([await texts(), await db.messages.count()]).toEqual([1, 1201]);
  await dropOldTexts(db, start + 91 * day);
  expect([await texts(), await db.messages.count()]).toEqual([0, 1]);
  expect((await db.days.get([groupId, dayOf(start)]))?.messages).toBe(1200);
});

test('an interrupted run is taken up by the next one', async () => {
  const { db } = await groupWithMessages(1200);
  let chunks = 0;
  const interrupt = () => {
    chunks += 1;
    if (chunks === 2) throw new Error('the worker was killed');
  };
  const bulkPut = db.messages.bulkPut.bind(db.messages);
  db.messages.bulkPut = (rows: never) => {
    interrupt();
    return bulkPut(rows);
  };
  await expect(dropOldTexts(db, start + 31 * day)).rejects.toThrow('killed');
  const left = async () => (await db.messages.toArray()).filter(({ text }) => text !== '').length;
  expect(await left()).toBe(700);
  await dropOldTexts(db, start + 31 * day);
  expect(await left()).toBe(0);
});

test('a recall whose message never came goes after a day', async () => {
  const { db, accountId } = await groupWithMessages(0);
  await recallMessage(db, { accountId, messageId: 'never' }, start);
  await dropOldTexts(db, start + day / 2);
  expect(await db.messages.count()).toBe(1);
  await dropOldTexts(db, start + 2 * day);
  expect(await db.messages.count()).toBe(0);
});

test('a group that was never watched goes when it was not seen for 30 days', async () => {
  const { db, groupId } = await groupWithMessages(0);
  const login = await new TestLogin(db, 'one').begin(start);
  await login.sees('h', '别的群', [], start);
  await dropOldTexts(db, start + 29 * day);
  expect(await db.groups.count()).toBe(2);
  await dropOldTexts(db, start + 31 * day);
  expect(await db.groups.toCollection().primaryKeys()).toEqual([groupId]);
});

test('what undoes a merge goes after 30 days, the merge itself stays', async () => {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(start);
  const { people } = await login.watches('g', '群', { a: '阿紫', b: '阿子', c: '阿姊' }, start);
  const [keptId = '', ...others] = Object.values(people);
  for (const [index, absorbedId] of others.entries()) {
    await mergePeople(db, { keptId, absorbedId, by: 'person', evidence: [] }, start + index * day);
  }
  const undoable = async () => (await db.merges.toArray()).map(({ before }) => before !== null);
  await dropOldTexts(db, start + 30 * day);
  expect(await undoable()).toEqual([true, true]);
  await dropOldTexts(db, start + 30 * day + 1);
  expect((await undoable()).filter(Boolean)).toHaveLength(1);
  const [old] = (await db.merges.toArray()).filter(({ before }) => !before);
  await expect(undoMerge(db, old?.id ?? '', start + 31 * day)).rejects.toThrow('cannot be undone');
});

test('names in notices go after 30 days, who was greeted after 180', async () => {
  const { db, groupId, accountId } = await groupWithMessages(1);
  const notice = message('n', {
    groupId,
    personId: '',
    kind: 'notice',
    time: start,
    text: '你邀请"小新"加入了群聊',
  });
  await recordMessages(db, { accountId, messages: [notice] }, start);
  await noteUse(db, { groupId, welcomedPersonIds: ['person'] }, start);
  const kept = async () => [await db.unclearJoins.count(), await db.welcomes.count()];
  await dropOldTexts(db, start + 29 * day);
  expect(await kept()).toEqual([1, 1]);
  await dropOldTexts(db, start + 31 * day);
  expect(await kept()).toEqual([0, 1]);
  await dropOldTexts(db, start + 181 * day);
  expect(await kept()).toEqual([0, 0]);
});

test('to whom the microphone went is kept for 400 days', async () => {
  const { db, groupId } = await groupWithMessages(0);
  const [person] = await db.people.toArray();
  await noteUse(db, { groupId, spotlight: { personId: person?.id ?? '' } }, start);
  await dropOldTexts(db, start + 400 * day);
  expect(await db.spotlights.count()).toBe(1);
  await dropOldTexts(db, start + 401 * day);
  expect(await db.spotlights.count()).toBe(0);
});
