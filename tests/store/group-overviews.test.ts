import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { groupAtHand, groupOverviews } from '../../lib/store/group-overviews';
import { groupTone } from '../../lib/store/group-tone';
import { noteUse } from '../../lib/store/note-use';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 20, 15).getTime();

beforeEach(() => fakeBrowser.reset());

async function accountSeenFor(days: number) {
  const db = await freshDatabase();
  const since = now - days * day;
  const login = await new TestLogin(db, 'one').begin(since);
  for (let ago = 0; ago < days; ago++) {
    const at = now - ago * day;
    const minutes = Array.from({ length: 90 }, (_, index) => Math.floor(at / 60_000) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, at);
  }
  const says = (groupId: string, personId: string, daysAgo: number) => {
    const time = now - daysAgo * day;
    const id = `${groupId}${personId}${daysAgo}`;
    const messages = [message(id, { groupId, personId, time })];
    return recordMessages(db, { accountId: login.accountId, messages }, time);
  };
  return { db, login, since, says };
}

test('a lively group, a dead one, one not watched', async () => {
  const { db, login, since, says } = await accountSeenFor(28);
  const people = { a: '阿紫', b: '小白', c: '小黑', d: '小红' };
  const lively = await login.watches('l', '读书群', people, since);
  const dead = await login.watches('d', '团购群', people, since);
  await login.sees('u', '没看护的群', people, now);
  for (let ago = 0; ago < 28; ago++) {
    for (const personId of Object.values(lively.people)) await says(lively.groupId, personId, ago);
  }
  await says(dead.groupId, Object.values(dead.people)[0] ?? '', 20);
  const overviews = await groupOverviews(db, now);
  expect(overviews.map(({ name, watched }) => [name, watched])).toEqual([
    ['团购群', true],
    ['读书群', true],
    ['没看护的群', false],
  ]);
  const [worst, best] = overviews;
  expect(best).toMatchObject({ speakersToday: 4, daysSinceLast: 0, coverage: { seenDays: 28, days: 28 } });
  expect(best?.weeks).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7]);
  expect(worst).toMatchObject({ speakersToday: 0, daysSinceLast: 20, lastMessageAt: now - 20 * day });
  expect(await groupTone(db, lively.groupId, now)).toBe('good');
  expect(await groupTone(db, dead.groupId, now)).toBe('poor');
  expect(await groupTone(db, overviews[2]?.groupId ?? '', now)).toBeNull();
});

test('the group at hand is told as in the list, and how its silence compares with its own besides', async () => {
  const { db, login, since, says } = await accountSeenFor(10);
  const { groupId, people } = await login.watches('g', '群', { a: '阿紫' }, since);
  const unwatched = await login.sees('u', '没看护的群', { a: '阿紫' }, now);
  await says(groupId, Object.values(people)[0] ?? '', 2);
  const [listed, other] = await groupOverviews(db, now);
  const missingHours: unknown = expect.any(Number);
  expect(await groupAtHand(db, groupId, now)).toEqual({
    ...listed,
    silence: { state: 'too-early', missingHours },
  });
  expect(await groupAtHand(db, unwatched.groupId, now)).toEqual({ ...other, silence: null });
  expect(await groupAtHand(db, 'nobody knows it', now)).toBeNull();
});

test('staff, bots and the operator do not count', async () => {
  const { db, login, since, says } = await accountSeenFor(10);
  const { groupId, people } = await login.watches('g', '群', { a: '客服', b: '阿紫' }, since);
  const [staff, member] = [people[login.id('a')] ?? '', people[login.id('b')] ?? ''];
  await setRole(db, { personId: staff, role: 'staff' });
  for (let ago = 0; ago < 10; ago++) await says(groupId, staff, ago);
  const [before] = await groupOverviews(db, now);
  expect(before).toMatchObject({ speakersToday: 0, lastMessageAt: 0, daysSinceLast: null });
  expect(before?.grade.state).toBe('only-you');
  await says(groupId, member, 2);
  const [after] = await groupOverviews(db, now);
  expect(after).toMatchObject({ daysSinceLast: 2, grade: { state: 'graded' } });
});

test('newcomers wait until they are welcomed, leave, or seven days have passed', async () => {
  const { db, login, since } = await accountSeenFor(10);
  const known = { a: '阿紫' };
  await login.watches('g', '群', known, since);
  const came = { ...known, b: '小白', c: '小黑', d: '小红' };
  const { groupId, people } = await login.sees('g', '群', came, now - day);
  const waiting = async (at: number) => (await groupOverviews(db, at))[0]?.newcomersWaiting;
  expect(await waiting(now)).toBe(3);
  await noteUse(db, { groupId, welcomedPersonIds: [people[login.id('b')] ?? ''] }, now);
  expect(await waiting(now)).toBe(2);
  await login.sees('g', '群', { ...known, b: '小白', c: '小黑' }, now);
  expect(await waiting(now)).toBe(1);
  expect(await waiting(now + 7 * day)).toBe(0);
});

test('a group of an earlier login that nobody can tell from another one is not shown', async () => {
  const { db, login, since } = await accountSeenFor(1);
  await login.sees('x', '', [], since);
  await login.sees('y', '妈妈群', [], since);
  await login.sees('z', '妈妈群', [], since);
  await login.sees('w', '别的群', [], since);
  const next = await new TestLogin(db, 'two').begin(now);
  await next.sees('x', '', [], now);
  await next.sees('y', '妈妈群', [], now);
  const shown = await groupOverviews(db, now);
  expect(shown.map(({ name }) => name).sort()).toEqual(['', '别的群', '妈妈群']);
});
