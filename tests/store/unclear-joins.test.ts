import { beforeEach, describe, expect, test } from 'vitest';
import type { NuanqunDatabase } from '../../lib/store/database';
import { putAside, takeUpAgain } from '../../lib/store/put-aside';
import { recordMessages } from '../../lib/store/record-messages';
import {
  decideUnclearJoin,
  openUnclearJoins,
  reopenUnclearJoin,
  settleUnclearJoins,
} from '../../lib/store/unclear-joins';
import { waitingNewcomers } from '../../lib/store/waiting-newcomers';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = new Date(2026, 2, 18, 9, 0).getTime();
const now = start + day;

const members = { a: '阿紫', x: '小雨', y: '小雨', b: '小白' };

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let people: Record<string, string>;
let notices: number;

const person = (key: string): string => people[login.id(key)] ?? '';

async function tells(text: string, time = now): Promise<void> {
  const row = message(`n${notices++}`, { groupId, personId: '', kind: 'notice', time, text });
  await recordMessages(db, { accountId: login.accountId, messages: [row] }, now + minute);
}

const open = async () => (await openUnclearJoins(db, groupId)).map(({ name }) => name);
const waiting = async () =>
  (await waitingNewcomers(db, groupId, now + minute)).map(({ personId }) => personId);

beforeEach(async () => {
  notices = 0;
  db = await freshDatabase();
  login = await new TestLogin(db, 'first').begin(start);
  ({ groupId, people } = await login.watches('g', '群', members, start));
});

describe('a name in a notice', () => {
  test('that no list shows yet waits, each of several by itself', async () => {
    await tells('"阿紫"邀请"小新、小二"加入了群聊');
    expect(await open()).toEqual(['小新', '小二']);
    expect(await waiting()).toEqual([]);
  });

  test('is settled by the list that shows one newcomer of that name', async () => {
    await tells('"阿紫"邀请"小新、小二"加入了群聊');
    const seen = await login.sees('g', '群', { ...members, n: '小新' }, now + 2000);
    expect(await settleUnclearJoins(db, groupId, now + 2000)).toMatchObject([
      { id: `${login.accountId}/n0` },
    ]);
    expect(await open()).toEqual(['小二']);
    const newcomer = seen.people[login.id('n')] ?? '';
    expect(await waiting()).toEqual([newcomer]);
    expect(await db.memberships.get([groupId, newcomer])).toMatchObject({
      joinedAt: now,
      joinedAfter: 0,
      joinedHow: 'invited',
      joinedBy: '阿紫',
    });
  });

  test('that others have carried for long means the one who has just come', async () => {
    const seen = await login.sees('g', '群', { ...members, z: '小雨' }, now - 5000);
    await tells('"小雨"通过扫描"阿紫"分享的二维码加入群聊');
    expect(await open()).toEqual([]);
    expect(await db.memberships.get([groupId, seen.people[login.id('z')] ?? ''])).toMatchObject({
      joinedHow: 'scanned',
    });
  });

  test('is not guessed among namesakes who were there before, nor among two who came together', async () => {
    await tells('你邀请"小雨"加入了群聊');
    await login.sees('g', '群', { ...members, z1: '小雨', z2: '小雨' }, now + 1000);
    await settleUnclearJoins(db, groupId, now + 1000);
    expect(await open()).toEqual(['小雨']);
  });

  test('means the one whom a list has shown come, not one who was on the first list a moment before', async () => {
    await db.memberships.toCollection().modify({ firstSeenAt: now - 1000 });
    const seen = await login.sees('g', '群', { ...members, n: '小白' }, now);
    await tells('你邀请"小白"加入了群聊');
    expect(await open()).toEqual([]);
    expect(await waiting()).toEqual([seen.people[login.id('n')]]);
  });

  test('told by two notices means two people', async () => {
    await tells('你邀请"小新"加入了群聊');
    await login.sees('g', '群', { ...members, n1: '小新' }, now + 1000);
    await settleUnclearJoins(db, groupId, now + 1000);
    await tells('你邀请"小新"加入了群聊', now + 2000);
    expect(await open()).toEqual(['小新']);
    await login.sees('g', '群', { ...members, n1: '小新', n2: '小新' }, now + 3000);
    await settleUnclearJoins(db, groupId, now + 3000);
    expect(await open()).toEqual([]);
    expect(await waiting()).toHaveLength(2);
  });

  test('of the operator asks nothing', async () => {
    await tells('"阿紫"邀请你加入了群聊，群聊参与人还有：小白');
    expect(await open()).toEqual([]);
  });

  test('waits no more when a notice says that they went again', async () => {
    await tells('你邀请"小新"加入了群聊');
    await tells('你将"小新"移出了群聊', now + 1000);
    expect(await open()).toEqual([]);
  });

  test('told twice waits once', async () => {
    await tells('你邀请"小新"加入了群聊');
    notices = 0;
    await tells('你邀请"小新"加入了群聊');
    expect(await open()).toEqual(['小新']);
  });
});

describe('the operator', () => {
  beforeEach(() => tells('"阿紫"邀请"小雨"加入了群聊'));
  const id = () => `${login.accountId}/n0/0`;

  test('says whom it means: a newcomer from then on, and can take it back', async () => {
    const { before } = await decideUnclearJoin(db, { id: id(), personId: person('y') }, now + minute);
    expect(await open()).toEqual([]);
    expect(await waiting()).toEqual([person('y')]);
    await reopenUnclearJoin(db, { id: id(), before });
    expect(await open()).toEqual(['小雨']);
    expect(await waiting()).toEqual([]);
  });

  test('says that nobody is to be welcomed, and can take it back', async () => {
    const { before } = await decideUnclearJoin(db, { id: id(), personId: '' }, now + minute);
    expect([await open(), await waiting()]).toEqual([[], []]);
    await reopenUnclearJoin(db, { id: id(), before });
    expect(await open()).toEqual(['小雨']);
  });

  test('cannot decide twice, nor for somebody of another group', async () => {
    await expect(decideUnclearJoin(db, { id: id(), personId: 'nobody' })).rejects.toThrow('no member');
    expect(await open()).toEqual(['小雨']);
    await decideUnclearJoin(db, { id: id(), personId: '' });
    await expect(decideUnclearJoin(db, { id: id(), personId: '' })).rejects.toThrow('no open name');
  });
});

describe('a newcomer who is put aside', () => {
  let newcomer: string;
  beforeEach(async () => {
    const seen = await login.sees('g', '群', { ...members, n: '小新' }, now);
    newcomer = seen.people[login.id('n')] ?? '';
  });

  test('waits no more, and waits again when that is taken back', async () => {
    await putAside(db, { groupId, personIds: [newcomer] }, now + 1000);
    expect(await waiting()).toEqual([]);
    await takeUpAgain(db, { groupId, personIds: [newcomer] });
    expect(await waiting()).toEqual([newcomer]);
  });

  test('waits when they come anew', async () => {
    await putAside(db, { groupId, personIds: [newcomer] }, now + 1000);
    await login.sees('g', '群', members, now + day);
    await login.sees('g', '群', { ...members, n: '小新' }, now + 2 * day);
    expect((await waitingNewcomers(db, groupId, now + 2 * day)).map(({ personId }) => personId)).toEqual([
      newcomer,
    ]);
  });
});
