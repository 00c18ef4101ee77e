import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noteAnsweredWelcomes } from '../../lib/store/answered-welcomes';
import type { NuanqunDatabase } from '../../lib/store/database';
import { mergePeople } from '../../lib/store/merge-people';
import { noteUse } from '../../lib/store/note-use';
import { recordMessages } from '../../lib/store/record-messages';
import { undoUse } from '../../lib/store/undo-use';
import { firstPlan, saveWelcomePlan } from '../../lib/store/welcome-plans';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const second = 1000;
const day = 24 * 60 * 60 * second;
const start = new Date(2026, 2, 18, 9, 0).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let one: string;
let two: string;
let told: number;

beforeEach(async () => {
  told = 0;
  db = await freshDatabase();
  login = await new TestLogin(db, 'first').begin(start);
  const seen = await login.watches('g', '群', { a: '阿紫', b: '小白' }, start);
  groupId = seen.groupId;
  one = seen.people[login.id('a')] ?? '';
  two = seen.people[login.id('b')] ?? '';
});

const welcome = (personIds: string[], at: number, more = {}) =>
  noteUse(db, { groupId, snippetId: 's', welcomedPersonIds: personIds, ...more }, at);

/** Somebody speaks, as the background records it. */
async function says(personId: string, time: number): Promise<number> {
  const messages = [message(`${told++}`, { groupId, personId, time })];
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, time);
  return noteAnsweredWelcomes(db, rows, time);
}

const spoke = async () => {
  const rows = await db.welcomes.orderBy('[groupId+at]').toArray();
  return rows.map(({ personId, spokeAt }) => [personId, spokeAt]);
};

describe('a welcome', () => {
  test('is noted for everybody whom it greets, with the template and its turn', async () => {
    await welcome([one, two], start + 10, { welcomeTurn: 3 });
    expect(await db.welcomes.toArray()).toHaveLength(2);
    expect(await db.welcomes.where('personId').equals(one).first()).toMatchObject({
      groupId,
      snippetId: 's',
      at: start + 10,
      turn: 3,
      spokeAt: 0,
    });
    expect((await db.memberships.get([groupId, one]))?.welcomedAt).toBe(start + 10);
  });

  test('that is taken back was none, and one before it in the same stay still was', async () => {
    await welcome([one], start + 10);
    await welcome([one], start + 20);
    const use = { groupId, snippetId: 's', welcomedPersonIds: [one] };
    await undoUse(db, use, start + 30);
    expect((await db.memberships.get([groupId, one]))?.welcomedAt).toBe(start + 10);
    await undoUse(db, use, start + 40);
    expect((await db.memberships.get([groupId, one]))?.welcomedAt).toBe(0);
    expect(await db.welcomes.count()).toBe(0);
  });

  test('moves the turn of the group’s questions where it asked one', async () => {
    await saveWelcomePlan(db, { groupId, plan: firstPlan }, start);
    const asked = async () => (await db.welcomePlans.get(groupId))?.questionsAsked;
    await welcome([one], start, { asksQuestion: true });
    await welcome([two], start);
    expect(await asked()).toBe(1);
    await undoUse(db, { groupId, welcomedPersonIds: [one], asksQuestion: true });
    expect(await asked()).toBe(0);
  });
});

describe('whoever was greeted', () => {
  test('has answered when they speak for the first time within seven days', async () => {
    await welcome([one, two], start + 500);
    expect(await says(one, start)).toBe(1);
    expect(await says(one, start + 5 * second)).toBe(0);
    expect(await spoke()).toEqual(
      expect.arrayContaining([
        [one, start],
        [two, 0],
      ]),
    );
  });

  test.each([
    ['before it', start - 2 * second],
    ['after more than seven days', start + 7 * day + second],
  ])('has not answered %s', async (_, time) => {
    await welcome([one], start);
    expect(await says(one, time)).toBe(0);
  });

  test('has answered also after the worker began anew, and under a record they were merged into', async () => {
    await welcome([one], start);
    expect(await says(two, start + second)).toBe(0);
    db = afterWorkerRestart(db);
    await mergePeople(db, { keptId: two, absorbedId: one, by: 'person', evidence: [] }, start + second);
    expect(await says(two, start + 2 * second)).toBe(1);
    expect(await spoke()).toEqual([[two, start + 2 * second]]);
  });

  test('is not asked for where no welcome is open: nothing is read', async () => {
    const messages = [message('m', { groupId, personId: one, time: start })];
    const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, start);
    await noteAnsweredWelcomes(db, rows, start);
    const reading = vi.spyOn(db, 'transaction');
    const welcomes = vi.spyOn(db.welcomes, 'where');
    expect(await noteAnsweredWelcomes(db, rows, start)).toBe(0);
    expect([reading.mock.calls, welcomes.mock.calls]).toEqual([[], []]);
  });
});

describe('what a group adds to its welcomes', () => {
  test('is kept trimmed, each question once, and what it was before is given for undo', async () => {
    const plan = {
      rules: ' 不发广告\n',
      questions: ['在哪里', ' 在哪里 ', ''],
      attached: ['rules' as const],
    };
    expect(await saveWelcomePlan(db, { groupId, plan })).toEqual({ before: null });
    const stored = { rules: '不发广告', questions: ['在哪里'], attached: ['rules'] };
    expect(await db.welcomePlans.get(groupId)).toMatchObject(stored);
    expect(await saveWelcomePlan(db, { groupId, plan: null })).toEqual({ before: stored });
    expect(await db.welcomePlans.count()).toBe(0);
  });

  test('is of a known group', async () => {
    await expect(saveWelcomePlan(db, { groupId: 'none', plan: firstPlan })).rejects.toThrow('no group');
  });
});
