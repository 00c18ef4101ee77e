import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordedMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';
import { lookUpWaiting } from '../../lib/store/look-up-waiting';
import { noteQuestions } from '../../lib/store/note-questions';
import { noteUse } from '../../lib/store/note-use';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { deleteSnippet, saveSnippet } from '../../lib/store/snippets';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 86_400_000;
const now = new Date(2026, 2, 18, 12).getTime();
const members = { a: '小雨', b: '小白' };

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let rain: string;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(now - 30 * day);
  const link = await login.watches('g', '群', members, now - 30 * day);
  groupId = link.groupId;
  rain = link.people[login.id('a')] ?? '';
});

async function record(...messages: RecordedMessage[]): Promise<void> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  await noteQuestions(db, rows, now);
}

const notice = (id: string, text: string, time = now): RecordedMessage => ({
  ...message(id, { groupId, personId: '', text, time }),
  kind: 'notice',
});

/** Somebody of this name comes, and the chat says so. */
async function comes(key: string, name: string): Promise<string> {
  const { people } = await login.sees('g', '群', { ...members, [key]: name }, now);
  await record(notice(`n-${key}`, `"小白"邀请"${name}"加入了群聊`));
  return people[login.id(key)] ?? '';
}

test('an open question waits on its row, with the entry that fits best', async () => {
  const id = await saveSnippet(db, { kind: 'faq', title: '怎么退款', body: '七天内' });
  await record(message('1', { groupId, personId: rain, text: '请问怎么退款？', time: now }));
  const waiting = async () => (await lookUpWaiting(db, groupId, now)).questions;
  expect(await waiting()).toEqual([{ id: `${login.accountId}/1`, fitting: 1, best: '怎么退款' }]);
  await deleteSnippet(db, id);
  expect(await waiting()).toEqual([{ id: `${login.accountId}/1`, fitting: 0, best: '' }]);
});

test('one that was answered waits no more, nor does one in another group', async () => {
  await record(message('1', { groupId, personId: rain, text: '请问怎么退款？', time: now }));
  expect((await lookUpWaiting(db, 'another', now)).questions).toEqual([]);
  await noteUse(db, { groupId, answeredQuestionId: `${login.accountId}/1` }, now);
  expect((await lookUpWaiting(db, groupId, now)).questions).toEqual([]);
});

test('the notice of a coming waits until the newcomer was welcomed', async () => {
  const personId = await comes('c', '阿紫');
  await record(notice('n-2', '"小白"修改群名为“新群”'));
  const joins = async (at = now) => (await lookUpWaiting(db, groupId, at)).joins;
  expect(await joins()).toEqual(['"小白"邀请"阿紫"加入了群聊']);
  expect(await joins(now + 8 * day)).toEqual([]);
  await noteUse(db, { groupId, welcomedPersonIds: [personId] }, now);
  expect(await joins()).toEqual([]);
});

test('the notice of a coming of whom nobody knows who it is waits, too', async () => {
  const words = '"小白"邀请"谁呀"加入了群聊';
  await record(notice('n-1', words));
  expect((await lookUpWaiting(db, groupId, now)).joins).toEqual([words]);
});

test('the notice of a coming of staff waits for nothing', async () => {
  await setRole(db, { personId: await comes('c', '客服小王'), role: 'staff' });
  expect((await lookUpWaiting(db, groupId, now)).joins).toEqual([]);
});
