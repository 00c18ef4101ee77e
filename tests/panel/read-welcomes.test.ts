import { beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { readGroupWelcome } from '../../lib/panel/read-group-welcome';
import { readUnclearNames } from '../../lib/panel/read-unclear-names';
import { readWelcomeEffect } from '../../lib/panel/read-welcome-effect';
import type { NuanqunDatabase } from '../../lib/store/database';
import { recordCoverage } from '../../lib/store/record-coverage';
import { setRole } from '../../lib/store/set-role';
import type { UnclearJoinRow, WelcomeRow } from '../../lib/store/tables';
import { firstPlan } from '../../lib/store/welcome-plans';
import { freshDatabase } from '../store/fresh-database';
import { TestLogin } from '../store/rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date(2026, 2, 18, 12, 0).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let people: Record<string, string>;

const person = (key: string): string => people[login.id(key)] ?? '';

function welcome(id: string, key: string, more: Partial<WelcomeRow> = {}): WelcomeRow {
  return {
    id,
    groupId,
    personId: person(key),
    snippetId: 's1',
    at: now - 20 * day,
    turn: 0,
    spokeAt: 0,
    ...more,
  };
}

beforeEach(async () => {
  db = await freshDatabase();
  login = await new TestLogin(db, 'first').begin(now - 60 * day);
  ({ groupId, people } = await login.watches(
    'g',
    '群',
    { a: '阿紫', b: '小白', c: '小黑', d: '小红', e: '客服' },
    now - 60 * day,
  ));
});

describe('what came of welcomes', () => {
  const read = (days = 30) => readWelcomeEffect(db, groupId, days, now);

  beforeEach(() =>
    db.welcomes.bulkAdd([
      welcome('w1', 'a', { spokeAt: now - 19 * day }),
      welcome('w2', 'b', { at: now - 19 * day }),
      welcome('w3', 'c', { at: now - 2 * day, snippetId: 's2' }),
    ]),
  );

  test('is how many spoke of those whose seven days are over', async () => {
    expect((await read()).greeted).toEqual({ people: 2, spoke: 1, pending: 1 });
    expect((await read()).templates).toEqual([{ snippetId: '', title: '', people: 2, spoke: 1, pending: 1 }]);
  });

  test('counts whoever spoke already, also within the seven days', async () => {
    await db.welcomes.update('w3', { spokeAt: now - day });
    expect((await read()).greeted).toEqual({ people: 3, spoke: 2, pending: 0 });
  });

  test('counts each person once, by the first welcome of the span', async () => {
    await db.welcomes.add(welcome('w4', 'b', { at: now - 15 * day, spokeAt: now - 14 * day }));
    expect((await read()).greeted).toEqual({ people: 2, spoke: 1, pending: 1 });
  });

  test('leaves out staff, and what lies before the span', async () => {
    await db.welcomes.bulkAdd([welcome('w5', 'e'), welcome('w6', 'd', { at: now - 40 * day })]);
    await setRole(db, { personId: person('e'), role: 'staff' });
    expect((await read()).people.map(({ nickname }) => nickname)).toEqual(['小黑', '小白', '阿紫']);
    expect((await read(90)).people).toHaveLength(4);
  });

  test('stands beside newcomers who were not greeted, by the days on which they spoke', async () => {
    const joinedAt = now - 10 * day;
    await db.memberships.update([groupId, person('d')], { joinedAt });
    const row = { groupId, messages: 1, hours: [], lastMessageAt: 0, speakers: { [person('d')]: 1 } };
    await db.days.put({ ...row, day: dayOf(now - 2 * day) });
    expect((await read()).others).toEqual({ people: 1, spoke: 0, pending: 0 });
    await db.days.put({ ...row, day: dayOf(now - 4 * day) });
    expect((await read()).others).toEqual({ people: 1, spoke: 1, pending: 0 });
  });

  test('says on how many days somebody watched', async () => {
    const from = Math.floor((now - 3 * 60 * minute) / minute);
    const minutes = Array.from({ length: 90 }, (_, index) => from + index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, now);
    expect((await read()).watchedDays).toBe(1);
  });
});

describe('what welcomes are made of', () => {
  test('is the first plan where nothing was said, and each template’s latest use', async () => {
    await db.welcomes.bulkAdd([
      welcome('w1', 'a', { at: 10, turn: 1 }),
      welcome('w2', 'b', { at: 30, turn: 2 }),
      welcome('w3', 'c', { at: 20, snippetId: 's2' }),
    ]);
    const { plan, form, lastUses } = await readGroupWelcome(db, groupId);
    expect(plan).toEqual({ ...firstPlan, questionsAsked: 0 });
    expect(form).toBeNull();
    expect(Object.fromEntries(lastUses)).toEqual({ s1: { at: 30, turn: 2 }, s2: { at: 20, turn: 0 } });
  });
});

describe('names to be settled', () => {
  const row: UnclearJoinRow = {
    id: 'n/0',
    groupId: '',
    name: '小新',
    time: now,
    how: 'invited',
    by: '阿紫',
    personId: '',
    decidedAt: 0,
  };
  const read = async (at: number) => (await readUnclearNames(db, groupId, at)).map(({ bearers }) => bearers);

  test('are none while the list may still come', async () => {
    await db.unclearJoins.add({ ...row, groupId });
    expect(await read(now + 10_000)).toEqual([]);
    expect(await read(now + 2 * minute)).toEqual([[]]);
  });

  test('are no question any more after seven days', async () => {
    await db.unclearJoins.add({ ...row, groupId });
    expect(await read(now + 8 * day)).toEqual([]);
  });

  test('come with everybody present who is called so, by whatever name', async () => {
    await db.unclearJoins.add({ ...row, groupId, name: '阿紫' });
    await db.people.update(person('b'), { remark: '阿紫' });
    await db.people.update(person('c'), { nickname: '阿紫' });
    await db.memberships.update([groupId, person('c')], { leftAt: now });
    const [bearers = []] = await read(now);
    expect(new Set(bearers.map(({ name }) => name))).toEqual(new Set(['阿紫', '小白']));
  });
});
