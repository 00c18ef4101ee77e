import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import type { NuanqunDatabase } from '../../lib/store/database';
import { eraseEverything } from '../../lib/store/erase';
import { erasePerson } from '../../lib/store/erase-person';
import { groupAtHand, groupOverviews } from '../../lib/store/group-overviews';
import { mergePeople } from '../../lib/store/merge-people';
import { noteQuestions } from '../../lib/store/note-questions';
import { noteUse } from '../../lib/store/note-use';
import { recallMessage } from '../../lib/store/recall-message';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { writeSetting } from '../../lib/store/settings';
import { splitPerson } from '../../lib/store/split-person';
import type { DayRow } from '../../lib/store/tables';
import { undoMerge } from '../../lib/store/undo-merge';
import { watchGroup } from '../../lib/store/watch-group';
import { freshDatabase } from './fresh-database';
import { HeardChanges } from './heard-changes';
import { message } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = new Date(2026, 10, 20, 15).getTime();
const keys = ['a', 'b', 'c', 'd'];
const roster = (of: string[]) => Object.fromEntries(of.map((key) => [key, `名字${key}`]));

let db: NuanqunDatabase;
let login: TestLogin;
let heard: HeardChanges;
let groupIds: string[];
let now: number;
let said: string[];

/** Two groups that were watched for ten days, each with the same four people. */
async function begin(): Promise<void> {
  fakeBrowser.reset();
  db = await freshDatabase();
  const since = start - 10 * day;
  login = await new TestLogin(db, 'one').begin(since);
  groupIds = [];
  for (const name of ['g', 'h'])
    groupIds.push((await login.watches(name, name, roster(keys), since)).groupId);
  for (let ago = 9; ago >= 0; ago--) await watch(start - ago * day, 90);
  now = start;
  said = [];
  heard = new HeardChanges(db);
  await settle();
}

const settle = () => heard.settle(now);

function watch(until: number, minutes: number): Promise<number> {
  const seen = Array.from({ length: minutes }, (_, index) => Math.floor(until / minute) - index);
  return recordCoverage(db, { accountId: login.accountId, minutes: seen }, until);
}

async function says(group: number, key: string, { ago = 0, text = '好的' } = {}): Promise<void> {
  const groupId = groupIds[group] ?? '';
  const people = await db.memberships.where('groupId').equals(groupId).toArray();
  const names = new Map((await db.people.toArray()).map(({ id, nickname }) => [nickname, id]));
  const personId = names.get(`名字${key}`) ?? people[0]?.personId ?? '';
  const id = `m${said.length}`;
  said.push(id);
  const messages = [message(id, { groupId, personId, time: now - ago, text })];
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  await noteQuestions(db, rows, now);
}

async function personOf(key: string): Promise<string> {
  const people = await db.people.toArray();
  return people.find(({ nickname }) => nickname === `名字${key}`)?.id ?? '';
}

/** What is shown is what each group comes to when it is worked out now. */
async function expectUpToDate(): Promise<void> {
  const shown = await groupOverviews(db, now);
  const worked = await Promise.all(
    shown.map(async ({ groupId, watched }) => {
      const group = await groupAtHand(db, groupId, now);
      if (!group || !watched) return undefined;
      const { silence: _, ...overview } = group;
      return overview;
    }),
  );
  const watched = shown.filter((overview) => overview.watched);
  expect(watched).toEqual(worked.filter((overview) => overview !== undefined));
  const standings = await db.standings.toCollection().primaryKeys();
  expect(standings.sort()).toEqual(watched.map(({ groupId }) => groupId).sort());
}

beforeEach(begin);

describe('a standing is worked out anew', () => {
  const standing = async (group = 0) => (await db.standings.get(groupIds[group] ?? ''))?.standing;

  test('after a message, in its group only', async () => {
    await says(0, 'a');
    expect(await heard.take()).toEqual(new Set([groupIds[0]]));
    await says(0, 'b');
    await settle();
    expect(await standing()).toMatchObject({ speakersToday: 2, grade: { state: 'graded' } });
    await expectUpToDate();
  });

  test('after somebody was marked as staff', async () => {
    await says(0, 'a');
    await settle();
    await setRole(db, { personId: await personOf('a'), role: 'staff' });
    await settle();
    expect(await standing()).toMatchObject({ speakersToday: 0, grade: { state: 'only-you' } });
    await expectUpToDate();
  });

  test('after two people were found to be one, and after that was undone', async () => {
    for (const key of ['a', 'b']) await says(0, key);
    const [keptId, absorbedId] = [await personOf('a'), await personOf('b')];
    const { id } = await mergePeople(db, { keptId, absorbedId, by: 'person', evidence: [] }, now);
    await settle();
    expect(await standing()).toMatchObject({ speakersToday: 1 });
    await undoMerge(db, id, now);
    await settle();
    expect(await standing()).toMatchObject({ speakersToday: 2 });
    await expectUpToDate();
  });

  test('after somebody was erased', async () => {
    await says(0, 'a');
    await settle();
    await erasePerson(db, await personOf('a'), now);
    await settle();
    expect(await standing()).toMatchObject({ speakersToday: 0 });
    await expectUpToDate();
  });

  test('after a newcomer was seen, and after they were welcomed', async () => {
    await login.sees('g', 'g', roster([...keys, 'e']), now);
    await settle();
    expect(await standing()).toMatchObject({ newcomersWaiting: 1 });
    await noteUse(db, { groupId: groupIds[0] ?? '', welcomedPersonIds: [await personOf('e')] }, now);
    await settle();
    expect(await standing()).toMatchObject({ newcomersWaiting: 0 });
    await expectUpToDate();
  });

  test('once a question waits too long, once it may wait longer, and after it was recalled', async () => {
    await says(0, 'a', { text: '请问怎么退款？' });
    await settle();
    expect(await standing()).toMatchObject({ unanswered: 0 });
    now += 31 * minute;
    await settle();
    expect(await standing()).toMatchObject({ unanswered: 1 });
    await writeSetting(db, 'answerWithin', 120 * minute);
    await settle();
    expect(await standing()).toMatchObject({ unanswered: 0 });
    now += 2 * hour;
    await settle();
    expect(await standing()).toMatchObject({ unanswered: 1 });
    await recallMessage(db, { accountId: login.accountId, messageId: 'm0' }, now);
    await settle();
    expect(await standing()).toMatchObject({ unanswered: 0 });
    await expectUpToDate();
  });

  test('on the next day, and once that day was watched for an hour', async () => {
    now += 10 * hour;
    await settle();
    expect(await standing()).toMatchObject({ coverage: { seenDays: 10, days: 12 } });
    await watch(now, 59);
    await settle();
    expect(await standing()).toMatchObject({ coverage: { seenDays: 10 } });
    await watch(now + 5 * minute, 5);
    await settle();
    expect(await standing()).toMatchObject({ coverage: { seenDays: 11 } });
    await expectUpToDate();
  });

  test('when it is dropped: the group is no longer watched, or everything is erased', async () => {
    await watchGroup(db, { groupId: groupIds[0] ?? '', watched: false }, now);
    await settle();
    expect(await db.standings.toCollection().primaryKeys()).toEqual([groupIds[1]]);
    await eraseEverything(db);
    await settle();
    expect(await db.standings.count()).toBe(0);
  });
});

test('nothing is worked out where only something changed that no standing rests on', async () => {
  const [groupId = ''] = groupIds;
  await db.standings.toCollection().modify((row) => {
    row.standing.speakersToday = 99;
  });
  await db.groups.update(groupId, { name: '改了名', lastSeenAt: now });
  await db.people.update(await personOf('b'), { province: '上海' });
  now += minute;
  await watch(now, 1);
  await settle();
  const rows = await db.standings.toArray();
  expect(rows.map(({ standing }) => standing.speakersToday)).toEqual([99, 99]);
});

test('what all standings say together: how many need attention, and when the time changes the first', async () => {
  const tomorrow = new Date(2026, 10, 21).getTime();
  const failed = new Map();
  expect(await settle()).toEqual({ attention: 2, staleAt: tomorrow, failed });
  await watchGroup(db, { groupId: groupIds[1] ?? '', watched: false }, now);
  expect(await settle()).toEqual({ attention: 1, staleAt: tomorrow, failed });
  for (const key of keys) for (let ago = 9; ago >= 1; ago--) await says(0, key, { ago: ago * day });
  await says(0, 'a', { text: '请问怎么退款？' });
  const overdue = now + 30 * minute + 1;
  expect(await settle()).toEqual({ attention: 0, staleAt: overdue, failed });
  now = overdue;
  expect(await settle()).toEqual({ attention: 1, staleAt: tomorrow, failed });
  await eraseEverything(db);
  expect(await settle()).toEqual({ attention: 0, staleAt: Infinity, failed });
});

test('a group with a damaged row stands as it did, and holds up no other', async () => {
  const [damaged = '', sound = ''] = groupIds;
  const before = await db.standings.get(damaged);
  const row = { groupId: damaged, day: dayOf(now), messages: 1, hours: [], lastMessageAt: now };
  await db.days.put(row as unknown as DayRow);
  await says(1, 'a');
  const settled = await settle();
  expect([...settled.failed.keys()]).toEqual([damaged]);
  expect(settled.staleAt).toBeGreaterThan(now);
  expect((await db.standings.get(sound))?.standing).toMatchObject({ speakersToday: 1 });
  expect(await db.standings.get(damaged)).toEqual(before);
});

/** What can happen, each by numbers that say where, who and when. */
type Step = (group: number, key: string, amount: number) => Promise<unknown>;

let merges: string[] = [];

const steps: Record<string, Step> = {
  says: (group, key, amount) => says(group, key, { ago: amount * 7 * hour }),
  asks: (group, key) => says(group, key, { text: '请问怎么退款？' }),
  recalls: async (_group, _key, amount) => {
    const messageId = said[said.length - 1 - amount] ?? '';
    if (messageId) await recallMessage(db, { accountId: login.accountId, messageId }, now);
  },
  timePasses: async (_group, _key, amount) => {
    now += [minute, 20 * minute, 5 * hour, day, 3 * day, 8 * day][amount] ?? 0;
  },
  isWatched: (_group, _key, amount) => watch(now, amount * 20),
  marks: async (group, key) =>
    setRole(db, { personId: await personOf(key), role: group === 0 ? 'staff' : 'member' }),
  switches: (group, _key, amount) =>
    watchGroup(db, { groupId: groupIds[group] ?? '', watched: amount > 2 }, now),
  comeAndGo: (group, key, amount) =>
    login.sees(group === 0 ? 'g' : 'h', '群', roster([...keys.slice(amount > 3 ? 1 : 0), `n${key}`]), now),
  welcomes: async (group, key) => {
    const personId = await personOf(`n${key}`);
    if (personId) await noteUse(db, { groupId: groupIds[group] ?? '', welcomedPersonIds: [personId] }, now);
  },
  merges: async (_group, key) => {
    const [keptId, absorbedId] = [await personOf(key), await personOf(`n${key}`)];
    if (!keptId || !absorbedId) return;
    const merge = { keptId, absorbedId, by: 'person', evidence: [] } as const;
    merges.push((await mergePeople(db, { ...merge, evidence: [] }, now)).id);
  },
  undoes: async () => {
    const id = merges.pop();
    if (id) await undoMerge(db, id, now);
  },
  splits: async (_group, key, amount) => {
    const personId = await personOf(key);
    if (personId) await splitPerson(db, { personId, since: now - amount * day }, now);
  },
  erases: async (_group, key) => {
    const personId = await personOf(`n${key}`);
    if (personId) await erasePerson(db, personId, now);
  },
  waitsLonger: (_group, _key, amount) =>
    writeSetting(db, 'answerWithin', amount > 2 ? 30 * minute : 120 * minute),
  settles: () => settle(),
};

test('whatever happens in whatever order, standings are what the groups come to', async () => {
  const step = fc.tuple(
    fc.constantFrom(...Object.keys(steps)),
    fc.nat({ max: 1 }),
    fc.constantFrom(...keys),
    fc.nat({ max: 5 }),
  );
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (sequence) => {
    await begin();
    merges = [];
    for (const [name, ...given] of sequence) await steps[name]?.(...given);
    await settle();
    await expectUpToDate();
  });
  await fc.assert(property, { numRuns: 40, seed: 5 });
}, 120_000);
