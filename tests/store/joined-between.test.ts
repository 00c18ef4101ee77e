import { beforeEach, describe, expect, test } from 'vitest';
import { answerAllNew, answerQuestion, reopenQuestions } from '../../lib/store/answer-question';
import type { NuanqunDatabase } from '../../lib/store/database';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import type { MembershipRow } from '../../lib/store/tables';
import { waitingNewcomers } from '../../lib/store/waiting-newcomers';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { crowd, TestLogin } from './rosters';

const minute = 60_000;
const hour = 60 * minute;
const evening = new Date(2026, 2, 18, 20, 0).getTime();
const lastMinute = new Date(2026, 2, 18, 23, 10).getTime();
const morning = new Date(2026, 2, 19, 8, 30).getTime();

const members = crowd(12);

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;

/** The page is up and its server answers in every minute from one time to the other. */
async function isUp(from: number, to: number): Promise<void> {
  const minutes = Array.from({ length: (to - from) / minute + 1 }, (_, index) => from / minute + index);
  await recordCoverage(db, { accountId: login.accountId, minutes }, to);
}

const membership = async (personId = ''): Promise<MembershipRow | undefined> =>
  db.memberships.get([groupId, personId]);

const waiting = async (now: number) =>
  (await waitingNewcomers(db, groupId, now)).map(({ personId }) => personId);

beforeEach(async () => {
  db = await freshDatabase();
  login = await new TestLogin(db, 'first').begin(evening);
  ({ groupId } = await login.watches('g', '群', members, evening));
  await isUp(evening, lastMinute);
});

describe('who came while the page was closed', () => {
  test('came between the last watched minute and the list of the new login', async () => {
    const second = await new TestLogin(db, 'second').begin(morning);
    const { people, newcomers } = await second.sees('g', '群', { ...members, new: '小新' }, morning + 5000);
    expect(newcomers).toBe(1);
    const came = people[second.id('new')];
    expect(await membership(came)).toMatchObject({
      joinedAfter: lastMinute,
      joinedAt: morning + 5000,
      joinedHow: 'list',
    });
    expect(await waiting(morning + hour)).toEqual([came]);
  });

  test('and nobody known before is a newcomer, although every id is another', async () => {
    const second = await new TestLogin(db, 'second').begin(morning);
    const { newcomers } = await second.sees('g', '群', members, morning);
    expect(newcomers).toBe(0);
    expect(await waiting(morning)).toEqual([]);
  });

  test('in the same login, the page loaded again', async () => {
    await login.begin(morning);
    await isUp(morning, morning + 3 * minute);
    const { people } = await login.sees('g', '群', { ...members, new: '小新' }, morning + 4 * minute);
    expect(await membership(people[login.id('new')])).toMatchObject({
      joinedAfter: lastMinute,
      joinedAt: morning + 4 * minute,
    });
  });

  test('also where a page load in between showed no list of the group', async () => {
    await login.begin(morning);
    await isUp(morning, morning + hour);
    await login.begin(morning + 2 * hour);
    const { people } = await login.sees('g', '群', { ...members, new: '小新' }, morning + 3 * hour);
    expect(await membership(people[login.id('new')])).toMatchObject({ joinedAfter: lastMinute });
  });

  test('while the page was up but slept', async () => {
    await isUp(morning, morning);
    const { people } = await login.sees('g', '群', { ...members, new: '小新' }, morning + 1000);
    expect(await membership(people[login.id('new')])).toMatchObject({ joinedAfter: lastMinute });
  });
});

test('who comes while the list is watched came within minutes', async () => {
  const { people } = await login.sees('g', '群', { ...members, new: '小新' }, lastMinute + 20_000);
  const row = await membership(people[login.id('new')]);
  expect(row?.joinedAt).toBe(lastMinute + 20_000);
  expect(row?.joinedAfter).toBe(lastMinute - 2 * minute);
});

test('the list of a group that was switched on again says nothing about when', async () => {
  await db.groups.update(groupId, { rosterSeenAt: 0, rosterLastSeenAt: 0 });
  const { people, newcomers } = await login.sees('g', '群', { ...members, new: '小新' }, lastMinute);
  expect(newcomers).toBe(0);
  expect(await membership(people[login.id('new')])).toMatchObject({ joinedAt: 0, joinedAfter: 0 });
});

describe('a notice of the same coming', () => {
  const night = new Date(2026, 2, 19, 2, 0).getTime();
  const text = '"m成员0"邀请"小新"加入了群聊';
  const notice = (time: number) =>
    recordMessages(
      db,
      {
        accountId: login.accountId,
        messages: [message('n', { groupId, personId: '', kind: 'notice', time, text })],
      },
      morning + minute,
    );

  test('that comes after the list says when, how and by whom', async () => {
    await login.begin(morning);
    const { people } = await login.sees('g', '群', { ...members, new: '小新' }, morning);
    await notice(night);
    expect(await membership(people[login.id('new')])).toMatchObject({
      joinedAt: night,
      joinedAfter: 0,
      joinedHow: 'invited',
      joinedBy: 'm成员0',
    });
  });

  test('of an earlier stay says nothing about this one', async () => {
    await login.begin(morning);
    const { people } = await login.sees('g', '群', { ...members, new: '小新' }, morning);
    await notice(evening - 5 * hour);
    expect(await membership(people[login.id('new')])).toMatchObject({ joinedAt: morning, joinedHow: 'list' });
  });
});

describe('somebody who may be a known one', () => {
  // Two who were called alike before cannot be told from two who are called alike now.
  const before = { ...members, x: '小雨', y: '小雨' };
  let second: TestLogin;
  let doubtful: string[];

  beforeEach(async () => {
    await login.sees('g', '群', before, lastMinute);
    await db.memberships.toCollection().modify({ joinedAt: 0, joinedAfter: 0, joinedHow: '' });
    second = await new TestLogin(db, 'second').begin(morning);
    const { people } = await second.sees('g', '群', { ...before, z: '小雨' }, morning);
    doubtful = ['x', 'y', 'z'].map((key) => people[second.id(key)] ?? '');
    expect(await db.identityQuestions.count()).toBe(3);
  });

  test('is no newcomer until the operator says that they are new', async () => {
    expect(await waiting(morning)).toEqual([]);
    const [one = ''] = doubtful;
    await answerQuestion(db, { id: one, answer: 'new' }, morning + minute);
    expect(await waiting(morning + minute)).toEqual([one]);
    expect(await membership(one)).toMatchObject({ joinedAfter: lastMinute, joinedAt: morning });
    await reopenQuestions(db, [one]);
    expect(await waiting(morning + minute)).toEqual([]);
  });

  test('who is said to be somebody known has not come', async () => {
    const [one = ''] = doubtful;
    const question = await db.identityQuestions.get(one);
    await answerQuestion(db, { id: one, answer: question?.candidates[0]?.id ?? '' }, morning + minute);
    expect(await waiting(morning + minute)).toEqual([]);
  });

  test('several are said to be new at once', async () => {
    await answerAllNew(db, doubtful, morning + minute);
    expect(new Set(await waiting(morning + minute))).toEqual(new Set(doubtful));
  });

  test('has come once everybody they could be is somebody else', async () => {
    const candidates = (await db.identityQuestions.get(doubtful[0] ?? ''))?.candidates ?? [];
    await answerQuestion(db, { id: doubtful[0] ?? '', answer: candidates[0]?.id ?? '' }, morning + minute);
    await answerQuestion(db, { id: doubtful[1] ?? '', answer: candidates[1]?.id ?? '' }, morning + minute);
    await second.sees('g', '群', { ...before, z: '小雨' }, morning + 2 * minute);
    expect(await waiting(morning + 3 * minute)).toEqual([doubtful[2]]);
  });
});
