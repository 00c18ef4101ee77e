import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Member } from '../../lib/chat/member';
import type { NuanqunDatabase } from '../../lib/store/database';
import { eraseEverything } from '../../lib/store/erase';
import { erasePerson } from '../../lib/store/erase-person';
import { neverRecord, recordAgain } from '../../lib/store/never-record';
import { recordMessages } from '../../lib/store/record-messages';
import { acceptTerms } from '../../lib/store/terms';
import { unrecordedCountKey } from '../../lib/store/unrecorded-counts';
import { dump } from './every-table';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message } from './messages';
import { member, TestLogin } from './rosters';

let db: NuanqunDatabase;
let login: TestLogin;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin();
});

const rain = (at: TestLogin, more: Partial<Member> = {}) =>
  member(at.id('rain'), '小雨点', { groupNickname: '雨点妈妈', attrStatus: 7, position: 1, ...more });
const flower = (at: TestLogin, more: Partial<Member> = {}) =>
  member(at.id('flower'), '阿花', { position: 0, ...more });
const both = (at: TestLogin) => [flower(at), rain(at)];

/** The group with both in it; 小雨点 is never to be recorded again. */
async function forgotten() {
  const before = await login.watches('g', '读书群', both(login));
  const personId = before.people[login.id('rain')] ?? '';
  await say(before.groupId, { '1': personId });
  await neverRecord(db, personId);
  return { groupId: before.groupId, personId };
}

/** Message id → who says it. */
function say(groupId: string, said: Record<string, string>, more: { text?: string; kind?: 'notice' } = {}) {
  const messages = Object.entries(said).map(([id, personId]) =>
    message(id, { groupId, personId, time: Date.now(), ...more }),
  );
  return recordMessages(db, { accountId: login.accountId, messages });
}

async function everything(): Promise<string> {
  return JSON.stringify([await dump(db), await browser.storage.session.get(null)]);
}

async function expectNothingOfRain(): Promise<void> {
  expect(await everything()).not.toMatch(/小雨点|雨点妈妈/u);
}

describe('in the same login', () => {
  test('they are left out from the next list on, and the others are not', async () => {
    await forgotten();
    const after = await login.sees('g', '读书群', both(login));
    expect(after.unrecorded).toEqual([login.id('rain')]);
    expect(Object.keys(after.people)).toEqual([login.id('flower')]);
    await expectNothingOfRain();
  });

  test('what a tab still says of them under their old id is refused', async () => {
    const { groupId, personId } = await forgotten();
    expect(await say(groupId, { '2': personId })).toMatchObject({ stored: 0, refused: 1 });
    expect(await everything()).not.toContain(personId);
  });

  test('a worker that starts anew leaves them out as well', async () => {
    const { groupId, personId } = await forgotten();
    db = afterWorkerRestart(db);
    login.db = db;
    expect((await login.sees('g', '读书群', both(login))).unrecorded).toEqual([login.id('rain')]);
    expect(await say(groupId, { '2': personId })).toMatchObject({ stored: 0, refused: 1 });
  });

  test('a rename does not bring them back, in this login or, under the new name, in the next', async () => {
    await forgotten();
    await login.sees('g', '读书群', both(login));
    const renamed = { nickname: '晴天', groupNickname: '' };
    const after = await login.sees('g', '读书群', [flower(login), rain(login, renamed)]);
    expect(after.unrecorded).toEqual([login.id('rain')]);
    const next = await new TestLogin(db, 'two').begin();
    const seen = await next.sees('g', '读书群', [flower(next), rain(next, renamed)]);
    expect(seen.unrecorded).toEqual([next.id('rain')]);
    expect(await everything()).not.toContain('晴天');
  });

  test('of two who match, a rename is not learned: it may be the wrong one', async () => {
    await forgotten();
    const namesake = (more = {}) => member(login.id('other'), '小雨点', { position: 2, ...more });
    await login.sees('g', '读书群', [...both(login), namesake()]);
    const after = await login.sees('g', '读书群', [...both(login), namesake({ nickname: '晴天' })]);
    expect(after.unrecorded.sort()).toEqual([login.id('other'), login.id('rain')]);
    const next = await new TestLogin(db, 'two').begin();
    const seen = await next.sees('g', '读书群', { sunny: '晴天' });
    expect(seen.unrecorded).toEqual([]);
  });
});

describe('in a new login', () => {
  test('they are left out under new ids, and what they say or what is said of them is not kept', async () => {
    const { groupId } = await forgotten();
    const next = await new TestLogin(db, 'two').begin();
    const seen = await next.sees('g', '读书群', both(next));
    expect(seen.groupId).toBe(groupId);
    expect(seen.unrecorded).toEqual([next.id('rain')]);
    await say(groupId, { '3': seen.people[next.id('flower')] ?? '' }, { text: '@雨点妈妈\u2005在吗' });
    await say(groupId, { '4': '' }, { text: '"小雨点"邀请"阿花"加入了群聊', kind: 'notice' });
    await expectNothingOfRain();
    expect((await db.messages.get(`${login.accountId}/3`))?.text).toBe('@…\u2005在吗');
    expect(await db.notices.get(`${login.accountId}/4`)).toMatchObject({ names: ['阿花'], by: '' });
  });

  test('a namesake in the group is left out too: nobody can tell who is meant', async () => {
    await login.watches('g', '读书群', [
      ...both(login),
      member(login.id('other'), '小雨点', { attrStatus: 9 }),
    ]);
    const first = (await db.memberships.toArray()).find(({ groupNickname }) => groupNickname === '雨点妈妈');
    await neverRecord(db, first?.personId ?? '');
    const kept = await dump(db);
    const next = await new TestLogin(db, 'two').begin();
    const seen = await next.sees('g', '读书群', [
      flower(next),
      rain(next, { groupNickname: '' }),
      member(next.id('other'), '小雨点', { attrStatus: 9 }),
    ]);
    expect(seen.unrecorded.sort()).toEqual([next.id('other'), next.id('rain')]);
    const after = await dump(db);
    expect(after.people?.length).toBe(kept.people?.length);
    expect(after.memberships?.filter((row) => (row as { leftAt: number }).leftAt > 0)).toEqual([]);
  });

  test('a member of another group with the nickname is left out, unless the status differs', async () => {
    await forgotten();
    const next = await new TestLogin(db, 'two').begin();
    const members = [
      member(next.id('same'), '小雨点', { attrStatus: 7 }),
      member(next.id('unknown'), '小雨点'),
      member(next.id('differs'), '小雨点', { attrStatus: 8 }),
    ];
    await next.sees('h', '别的群', members);
    const seen = await next.watches('h', '别的群', members);
    expect(seen.unrecorded.sort()).toEqual([next.id('same'), next.id('unknown')]);
  });

  test('a group that could not be found again still leaves them out, by its name', async () => {
    await forgotten();
    await db.groups.clear();
    const next = await new TestLogin(db, 'two').begin();
    const seen = await next.watches('g', '读书群', [
      flower(next),
      rain(next, { nickname: '晴天', attrStatus: 0 }),
    ]);
    expect(seen.unrecorded).toEqual([next.id('rain')]);
  });

  test('somebody heard there who is on no list yet may be them; on the list they are themselves', async () => {
    await forgotten();
    const next = await new TestLogin(db, 'two').begin();
    const unlisted = member(next.id('new'), '', { position: -1 });
    expect((await next.sees('g', '读书群', [flower(next), unlisted], undefined, false)).unrecorded).toEqual([
      next.id('new'),
    ]);
    const listed = member(next.id('new'), '新来的', { position: 3 });
    expect((await next.sees('g', '读书群', [flower(next), listed])).unrecorded).toEqual([]);
  });

  test('the operator is never left out, whatever their name', async () => {
    await forgotten();
    const next = await new TestLogin(db, 'two').begin();
    const me = member(next.id('self'), '小雨点', { isSelf: true });
    expect((await next.sees('g', '读书群', [me, flower(next)])).unrecorded).toEqual([]);
  });
});

test('how many are left out of a group can be told, but not who', async () => {
  const { groupId, personId } = await forgotten();
  await login.sees('g', '读书群', both(login));
  const session = await browser.storage.session.get(null);
  expect(session[unrecordedCountKey(groupId)]).toBe(1);
  expect(JSON.stringify(session)).not.toContain(personId);
});

test('lifted, they are recorded again as somebody new', async () => {
  const { groupId, personId } = await forgotten();
  await login.sees('g', '读书群', both(login));
  const [erasure] = await db.erasures.toArray();
  await recordAgain(db, erasure?.id ?? '');
  const seen = await login.sees('g', '读书群', both(login));
  expect(seen.unrecorded).toEqual([]);
  expect(seen.people[login.id('rain')]).not.toBe(personId);
  expect((await browser.storage.session.get(null))[unrecordedCountKey(groupId)]).toBeUndefined();
});

test('erasing everything else does not lift it', async () => {
  await forgotten();
  await eraseEverything(db);
  await acceptTerms(db);
  const next = await new TestLogin(db, 'two').begin();
  const seen = await next.watches('g', '读书群', both(next));
  expect(seen.unrecorded).toEqual([next.id('rain')]);
});

test('somebody who was only erased is recorded again, as somebody new', async () => {
  const before = await login.watches('g', '读书群', both(login));
  const personId = before.people[login.id('rain')] ?? '';
  await erasePerson(db, personId);
  expect(await say(before.groupId, { '2': personId })).toMatchObject({ stored: 0 });
  const seen = await login.sees('g', '读书群', both(login));
  expect(seen.unrecorded).toEqual([]);
  expect(seen.people[login.id('rain')]).not.toBe(personId);
  expect(seen.people[login.id('flower')]).toBe(before.people[login.id('flower')]);
});

test('what recording counts afterwards does not bring back what was erased', async () => {
  const before = await login.watches('g', '读书群', both(login));
  const ids = {
    rain: before.people[login.id('rain')] ?? '',
    flower: before.people[login.id('flower')] ?? '',
  };
  await say(before.groupId, { '1': ids.rain, '2': ids.flower });
  await neverRecord(db, ids.rain);
  await say(before.groupId, { '3': ids.flower });
  const [day] = await db.days.toArray();
  expect(day).toMatchObject({ speakers: { [ids.flower]: 2 }, messages: 2 });
  expect(Object.keys((await db.speaking.toArray())[0]?.last ?? {})).toEqual([ids.flower]);
});
