import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordedMessage } from '../../lib/messages';
import {
  refitQuestions,
  reopenQuestions,
  settleQuestions,
  undoQuestions,
} from '../../lib/store/asked-questions';
import type { NuanqunDatabase } from '../../lib/store/database';
import { erasePerson } from '../../lib/store/erase-person';
import { noteQuestions } from '../../lib/store/note-questions';
import { noteUse } from '../../lib/store/note-use';
import { recallMessage } from '../../lib/store/recall-message';
import { openQuestions } from '../../lib/store/recent-questions';
import { recordMessages } from '../../lib/store/record-messages';
import { dropOldTexts } from '../../lib/store/retention';
import { setRole } from '../../lib/store/set-role';
import { deleteSnippet, saveSnippet } from '../../lib/store/snippets';
import type { AskedQuestionRow } from '../../lib/store/tables';
import { answerWithin, countUnanswered } from '../../lib/store/unanswered-questions';
import { undoUse } from '../../lib/store/undo-use';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message } from './messages';
import { member, TestLogin } from './rosters';

const minute = 60_000;
const day = 1440 * minute;
const now = new Date(2026, 2, 18, 12).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let rain: string;
let white: string;
let own: string;
let made = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(now - 60 * day);
  const people = [
    member(login.id('rain'), '小雨', { remark: '雨姐' }),
    member(login.id('white'), '小白'),
    member('@self-one', '我', { isSelf: true }),
  ];
  const link = await login.watches('g', '群', people, now - 60 * day);
  groupId = link.groupId;
  [rain = '', white = '', own = ''] = people.map(({ sessionId }) => link.people[sessionId]);
});

/** A batch as the background handles it. */
async function record(...messages: RecordedMessage[]): Promise<number> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  return noteQuestions(db, rows, now);
}

/** @param ago minutes before now. */
function says(personId: string, text: string, ago = 0): RecordedMessage {
  made += 1;
  return message(`m${made}`, { groupId, personId, text, time: now - ago * minute });
}

const rowId = ({ id }: RecordedMessage) => `${login.accountId}/${id}`;
const asked = () => db.askedQuestions.toArray();
const stateOf = async ({ id }: RecordedMessage) =>
  (await db.askedQuestions.get(`${login.accountId}/${id}`))?.state;

const faq = (title: string) => saveSnippet(db, { kind: 'faq', title, body: '七天内在订单里申请' });

describe('what a member asks', () => {
  test('is laid before the operator with the entries that fit', async () => {
    const refund = await faq('怎么退款');
    await saveSnippet(db, { kind: 'welcome', title: '怎么退款', body: '欢迎' });
    const question = says(rain, '请问怎么退款？');
    expect(await record(says(white, '早'), question)).toBe(1);
    expect(await asked()).toEqual([
      {
        id: rowId(question),
        groupId,
        personId: rain,
        time: now,
        state: 'open',
        fitting: [refund],
        answeredHow: '',
        answerId: '',
        answeredBy: '',
        settledAt: 0,
      } satisfies AskedQuestionRow,
    ]);
  });

  test('is there without any entry, too', async () => {
    await record(says(rain, '请问怎么退款？'));
    expect(await asked()).toMatchObject([{ fitting: [] }]);
  });

  test('is noted once, however often the batch comes and whatever worker does it', async () => {
    const question = says(rain, '请问怎么退款？');
    await record(question);
    expect(await record(question)).toBe(0);
    db = afterWorkerRestart(db);
    expect(await record(question)).toBe(0);
    expect(await asked()).toHaveLength(1);
  });

  test('stays put aside when the batch comes again', async () => {
    const question = says(rain, '请问怎么退款？');
    await record(question);
    await settleQuestions(db, { ids: [rowId(question)], state: 'dismissed' }, now);
    await record(question);
    expect(await stateOf(question)).toBe('dismissed');
  });

  test('is none where it was recalled, before or after', async () => {
    const [question, later] = [says(rain, '请问怎么退款？'), says(white, '几点开始？')];
    await record(question);
    const recall = (messageId: string) => recallMessage(db, { accountId: login.accountId, messageId }, now);
    expect(await recall(question.id)).toBe(true);
    await recall(later.id);
    await record(later);
    expect(await asked()).toEqual([]);
  });

  test.each(['staff', 'bot'] as const)('is none where %s asks', async (role) => {
    await setRole(db, { personId: rain, role });
    await record(says(rain, '请问怎么退款？'), says(own, '大家几点有空？'));
    expect(await asked()).toEqual([]);
  });

  test('goes after 30 days, with its text', async () => {
    await record(says(rain, '请问怎么退款？'));
    await dropOldTexts(db, now + 29 * day);
    expect(await asked()).toHaveLength(1);
    await dropOldTexts(db, now + 31 * day);
    expect(await asked()).toEqual([]);
  });
});

describe('a question is answered', () => {
  test('by somebody who calls who asked, in a later batch and another worker', async () => {
    const question = says(rain, '请问怎么退款？', 300);
    await record(question);
    db = afterWorkerRestart(db);
    const answer = says(white, '@小雨\u2005订单里申请');
    expect(await record(answer)).toBe(1);
    expect(await asked()).toMatchObject([
      {
        state: 'answered',
        answeredHow: 'mentioned',
        answeredBy: white,
        answerId: rowId(answer),
        settledAt: now,
      },
    ]);
  });

  test('in the batch in which it came', async () => {
    const question = says(rain, '请问怎么退款？', 3);
    await record(says(own, '订单里申请', 2), question);
    expect(await asked()).toMatchObject([{ state: 'answered', answeredHow: 'replied', answeredBy: own }]);
  });

  test('by nobody who uses the operator’s private remark', async () => {
    await record(says(rain, '请问怎么退款？', 300));
    await record(says(white, '@雨姐\u2005订单里申请'));
    expect(await asked()).toMatchObject([{ state: 'open' }]);
  });

  test('by what was said in its own group only', async () => {
    const other = await login.watches('h', '另一个群', { b: '小黑' }, now - 60 * day);
    await record(says(rain, '请问怎么退款？', 1));
    await record({ ...says(other.people[login.id('b')] ?? '', '订单里申请'), groupId: other.groupId });
    expect(await asked()).toMatchObject([{ state: 'open' }]);
  });

  test('no more once the answer is recalled', async () => {
    const answer = says(white, '订单里申请');
    await record(says(rain, '请问怎么退款？', 1), answer);
    await recallMessage(db, { accountId: login.accountId, messageId: answer.id }, now);
    expect(await asked()).toMatchObject([{ state: 'open', answeredHow: '', answerId: '', answeredBy: '' }]);
  });

  test('by nobody any more once who answered is erased', async () => {
    await record(says(rain, '请问怎么退款？', 1), says(white, '订单里申请'));
    await erasePerson(db, white);
    expect(await asked()).toMatchObject([{ state: 'answered', answeredBy: '', answerId: '' }]);
  });

  test('by a draft, until the draft is taken back', async () => {
    const question = says(rain, '请问怎么退款？');
    await record(question);
    const use = { groupId, answeredQuestionId: rowId(question) };
    await noteUse(db, use, now);
    expect(await asked()).toMatchObject([{ state: 'answered', answeredHow: 'drafted', settledAt: now }]);
    await undoUse(db, use, now);
    expect(await asked()).toMatchObject([{ state: 'open', answeredHow: '', settledAt: 0 }]);
  });

  test('by somebody else still, where a draft that came too late is taken back', async () => {
    const question = says(rain, '请问怎么退款？', 1);
    await record(question, says(white, '订单里申请'));
    const use = { groupId, answeredQuestionId: rowId(question) };
    await noteUse(db, use, now);
    await undoUse(db, use, now);
    expect(await asked()).toMatchObject([{ state: 'answered', answeredHow: 'replied', answeredBy: white }]);
  });
});

describe('the operator decides', () => {
  test.each(['answered', 'dismissed'] as const)('that it is %s, and takes it back', async (state) => {
    const question = says(rain, '请问怎么退款？');
    await record(question);
    const before = await asked();
    const undo = await settleQuestions(db, { ids: [rowId(question)], state }, now);
    expect(await asked()).toMatchObject([{ state, settledAt: now }]);
    await undoQuestions(db, undo);
    expect(await asked()).toEqual(before);
  });

  test('that what was taken for an answer is none, and takes it back', async () => {
    const question = says(rain, '请问怎么退款？', 1);
    await record(question, says(white, '订单里申请'));
    const before = await asked();
    const undo = await reopenQuestions(db, [rowId(question)]);
    expect(await asked()).toMatchObject([{ state: 'open', answeredBy: '' }]);
    await undoQuestions(db, undo);
    expect(await asked()).toEqual(before);
  });

  test('about a question that is recalled since, which does not come back', async () => {
    const question = says(rain, '请问怎么退款？');
    await record(question);
    const undo = await settleQuestions(db, { ids: [rowId(question)], state: 'dismissed' }, now);
    await recallMessage(db, { accountId: login.accountId, messageId: question.id }, now);
    await undoQuestions(db, undo);
    expect(await asked()).toEqual([]);
  });
});

test('what waits too long is counted: what is open for more than half an hour and less than a week', async () => {
  const within = await answerWithin(db);
  expect(within).toBe(30 * minute);
  for (const ago of [29, 31, 7 * 1440 - 1, 7 * 1440 + 1]) await record(says(rain, '怎么退款？', ago));
  await record(says(white, '几点开始？', 100), says(own, '八点', 99));
  expect(countUnanswered(await openQuestions(db, groupId, now), { within, now })).toBe(2);
});

test('what is open is compared with the handbook anew after it was changed', async () => {
  const question = says(rain, '请问怎么退款？');
  await record(question, says(white, '几点开始上课？'));
  const id = await faq('怎么退款');
  expect(await refitQuestions(db, now)).toBe(1);
  expect((await db.askedQuestions.get(rowId(question)))?.fitting).toEqual([id]);
  await deleteSnippet(db, id);
  expect(await refitQuestions(db, now)).toBe(1);
  expect((await db.askedQuestions.get(rowId(question)))?.fitting).toEqual([]);
});
