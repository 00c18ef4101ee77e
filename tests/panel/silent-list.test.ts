import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import type { Member } from '../../lib/chat/member';
import { readCleanOut, readRunningCleanOuts } from '../../lib/panel/read-clean-outs';
import { readSilentList } from '../../lib/panel/read-silent-list';
import { filterSilence } from '../../lib/panel/silent-filter';
import { closeCleanOut, startCleanOut } from '../../lib/store/clean-outs';
import { saveFact } from '../../lib/store/facts';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { tagPerson } from '../../lib/store/tag-people';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { member, TestLogin } from '../store/rosters';

const DAY = 86_400_000;
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);
const watchedSince = now - 40 * DAY;

beforeEach(() => fakeBrowser.reset());

/** A group watched for 40 days: 阿紫 spoke today, 小白 20 days ago, 潜水 never. */
async function group(more: Member[] = []) {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(watchedSince);
  const everybody = [
    member(login.id('a'), '阿紫'),
    member(login.id('b'), '小白'),
    member(login.id('c'), '潜水'),
    ...more.map((one) => ({ ...one, sessionId: login.id(one.sessionId) })),
  ];
  const { groupId, people } = await login.watches('g', '群', everybody, watchedSince);
  const person = (key: string) => people[login.id(key)] ?? '';
  const says = (key: string, at: number) =>
    recordMessages(
      db,
      {
        accountId: login.accountId,
        messages: [message(`${key}${at}`, { groupId, personId: person(key), time: at })],
      },
      now,
    );
  await says('a', now);
  await says('b', now - 20 * DAY);
  const list = async (change: Partial<Parameters<typeof filterSilence>[1]> = {}) => {
    const filter = { groupIds: [groupId], sinceDay: today - 9, tagId: '', tier: 'any' as const, ...change };
    const source = await readSilentList(db, filter.groupIds, filter.sinceDay, now);
    return { ...source, ...filterSilence(source.members, filter) };
  };
  const names = async (change: Parameters<typeof list>[0] = {}) =>
    (await list(change)).silent.map(({ nickname }) => nickname);
  return { db, login, groupId, person, says, list, names, everybody };
}

describe('the silent list', () => {
  test('holds who was not seen speaking since the date, the longest silent first', async () => {
    const { names, list } = await group();
    expect(await names()).toEqual(['潜水', '小白']);
    expect(await names({ sinceDay: today - 25 })).toEqual(['潜水']);
    const [never, spoke] = (await list()).silent;
    expect(never).toMatchObject({ lastSpokeDay: 0, observedDay: dayOf(watchedSince) });
    expect(spoke).toMatchObject({ lastSpokeDay: today - 20 });
  });

  test('of who was first seen later it only tells how many', async () => {
    const { login, list, names, everybody } = await group();
    const late = [...everybody, member(login.id('d'), '新来')];
    await login.sees('g', '群', late, now - 3 * DAY);
    expect(await names()).toEqual(['潜水', '小白']);
    expect((await list()).tooNew).toBe(1);
    expect(await names({ sinceDay: today - 1 })).toEqual(['潜水', '小白', '新来']);
  });

  test('nobody is said to have been silent before the group was watched', async () => {
    const { list } = await group();
    expect(await list({ sinceDay: today - 60 })).toMatchObject({ silent: [], tooNew: 1 });
  });

  test('leaves out staff, bots, the operator and who is spared, but shows them apart', async () => {
    const { db, person, names, list } = await group();
    await setRole(db, { personId: person('c'), role: 'staff' });
    await saveFact(db, { personId: person('b'), field: 'exempt', value: 'yes', source: 'person' });
    expect(await names()).toEqual([]);
    const { leftOut } = await list();
    expect(leftOut.map(({ nickname }) => nickname).sort()).toEqual(['小白', '潜水']);
  });

  test('who left is not on it', async () => {
    const { login, names, everybody } = await group();
    await login.sees('g', '群', everybody.slice(0, 2), now);
    expect(await names()).toEqual(['小白']);
  });

  test('is filtered by tag, tier and group', async () => {
    const { db, login, groupId, person, names } = await group();
    await tagPerson(db, { personId: person('b'), name: '老客' });
    const tagId = (await db.tags.toArray())[0]?.id ?? '';
    await saveFact(db, { personId: person('c'), field: 'tier', value: 'basic', source: 'person' });
    expect(await names({ tagId })).toEqual(['小白']);
    expect(await names({ tier: 'basic' })).toEqual(['潜水']);
    expect(await names({ tier: '' })).toEqual(['小白']);
    const other = await login.watches('h', '另一群', { x: '别处的人' }, watchedSince);
    expect(await names({ groupIds: [other.groupId] })).toEqual(['别处的人']);
    expect(await names({ groupIds: [groupId, other.groupId] })).toHaveLength(3);
  });

  test('says how much of the time was watched', async () => {
    const { db, login, list } = await group();
    for (const ago of [1, 4]) {
      const start = Math.floor((now - ago * DAY) / 60_000);
      const minutes = Array.from({ length: 61 }, (_, index) => start - index);
      await recordCoverage(db, { accountId: login.accountId, minutes }, now - ago * DAY);
    }
    expect((await list()).coverage).toMatchObject([{ name: '群', days: 10, watchedDays: 2 }]);
  });

  test('tells namesakes apart by what differs, else numbers them', async () => {
    const named = (key: string, more: Partial<Member> = {}) => member(key, '小雨', more);
    const { list } = await group([
      named('d', { groupNickname: '小雨' }),
      named('e', { province: '浙江', city: '杭州' }),
      named('f'),
    ]);
    const { silent } = await list();
    const distinctions = silent
      .filter(({ nickname }) => nickname === '小雨')
      .map(({ distinction }) => distinction);
    expect(distinctions).toContainEqual({ kind: 'region', text: '浙江 杭州' });
    expect(distinctions.filter((one) => one?.kind === 'number')).toHaveLength(2);
    expect(silent.find(({ nickname }) => nickname === '潜水')?.distinction).toBeNull();
  });

  test('tells namesakes apart by the other groups that they are in', async () => {
    const { login, list } = await group([member('d', '小雨'), member('e', '小雨')]);
    await login.watches('h', '另一群', [member(login.id('d'), '小雨')], watchedSince);
    const distinctions = (await list()).silent.flatMap(({ distinction }) => distinction ?? []);
    expect(distinctions).toContainEqual({ kind: 'other-groups', text: '另一群' });
  });
});

describe('a clean-out', () => {
  test('tells of those who were warned who spoke since, who left, and who is still silent', async () => {
    const { db, login, groupId, person, says, everybody } = await group([
      member('d', '走了'),
      member('e', '不动'),
    ]);
    const personIds = ['b', 'c', 'd', 'e'].map(person);
    const warnedAt = now - 2 * DAY;
    const id = await startCleanOut(db, { groupId, personIds, deadline: now + DAY }, warnedAt);
    await says('b', now - DAY);
    await login.sees(
      'g',
      '群',
      everybody.filter(({ nickname }) => nickname !== '走了'),
      now,
    );
    await saveFact(db, { personId: person('e'), field: 'exempt', value: 'yes', source: 'person' });
    const state = await readCleanOut(db, id, now);
    const statuses = Object.fromEntries(
      (state?.warned ?? []).map(({ member: one, status }) => [one.nickname, status]),
    );
    expect(statuses).toEqual({ 小白: 'spoke', 潜水: 'silent', 走了: 'left', 不动: 'spared' });
    expect(state?.coverage).toMatchObject({ days: 3, watchedDays: 0 });
  });

  test('those that run are listed, the one that ends first on top', async () => {
    const { db, groupId, person } = await group();
    const warn = (deadline: number) =>
      startCleanOut(db, { groupId, personIds: [person('c')], deadline }, now);
    const [later, sooner, closed] = [await warn(now + 3 * DAY), await warn(now + DAY), await warn(now)];
    await closeCleanOut(db, closed, now);
    const running = await readRunningCleanOuts(db, groupId, now);
    expect(running.map(({ cleanOut }) => cleanOut.id)).toEqual([sooner, later]);
  });

  test('of whom nothing is stored any more they are only counted', async () => {
    const { db, groupId, person } = await group();
    const personIds = [person('c'), 'somebody erased'];
    const id = await startCleanOut(db, { groupId, personIds, deadline: now }, now);
    expect(await readCleanOut(db, id, now)).toMatchObject({ unknown: 1, warned: [{ status: 'silent' }] });
    expect(await readCleanOut(db, 'none', now)).toBeNull();
  });
});
