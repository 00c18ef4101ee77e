import { beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { runImports, undoImport } from '../../lib/store/run-imports';
import { planImport } from '../../lib/store/start-import';
import { GroupWithPast, long, now, yesterday } from './group-with-past';
import { importPast, said } from './imports';
import { recorded } from './messages';
import { TestLogin } from './rosters';

let group: GroupWithPast;

beforeEach(async () => {
  group = await new GroupWithPast().open();
});

test('an imported past is counted by day and hour, and its young messages are there with their text', async () => {
  const { db, groupId, people } = group;
  const lines = [
    said('阿紫', long, '很久以前'),
    said('阿花', yesterday, '昨天'),
    said('阿花', yesterday, '又是昨天'),
  ];
  const id = await group.imports(lines);
  expect(await db.imports.get(id)).toMatchObject({ state: 'done', lines: 3, through: 3, known: 0 });
  const [old, young] = (await recorded(db)).days;
  expect(old).toMatchObject({ day: dayOf(long), messages: 1, speakers: [[people.阿紫, 1]] });
  expect(young).toMatchObject({ day: dayOf(yesterday), messages: 2, speakers: [[people.阿花, 2]] });
  expect(young?.hours[10]).toBe(2);
  const kept = await db.messages.where('[groupId+time]').between([groupId, 0], [groupId, Infinity]).toArray();
  expect(kept.map(({ text }) => text)).toEqual(['昨天', '又是昨天']);
  expect((await db.speaking.get(groupId))?.last).toEqual({
    [people.阿紫 ?? '']: dayOf(long),
    [people.阿花 ?? '']: dayOf(yesterday),
  });
  expect(await db.importChunks.count()).toBe(0);
});

test('it counts as watched from its first to its last day, and not once it is undone', async () => {
  const id = await group.imports([said('阿紫', long, '早'), said('阿花', yesterday, '晚')]);
  const period = { importId: id, fromDay: dayOf(long), toDay: dayOf(yesterday) };
  const periods = async () => (await group.db.groups.get(group.groupId))?.importedPeriods;
  expect(await periods()).toEqual([period]);
  await group.undo(id);
  expect(await periods()).toEqual([]);
});

test('no day to come counts as watched, and days the wrong way round are put right', async () => {
  const { db, groupId } = group;
  const today = dayOf(now);
  const plan = {
    groupId,
    groupName: '',
    source: '',
    firstAt: long,
    lastAt: yesterday,
    lines: 1,
    names: [{ name: '阿紫', personId: group.people.阿紫 ?? '' }],
  };
  const planned = async (fromDay: number, toDay: number) => {
    const { importId } = await planImport(db, { ...plan, fromDay, toDay }, now);
    const { fromDay: from = 0, toDay: to = 0 } = (await db.imports.get(importId)) ?? {};
    return [from, to];
  };
  expect(await planned(today - 9, today + 7)).toEqual([today - 9, today]);
  expect(await planned(today - 1, today - 9)).toEqual([today - 9, today - 1]);
});

test('it makes records for names that nobody carries, and drops them when it is undone', async () => {
  const { db } = group;
  const before = await db.people.toArray();
  const id = await group.imports([said('小明', long, '在'), said('小红', long, '在')]);
  const made = (await db.people.toArray()).filter(({ nickname }) => nickname.startsWith('小'));
  expect(made.map(({ nickname }) => nickname).sort()).toEqual(['小明', '小红']);
  const [first] = made;
  expect(
    await db.memberships
      .where('personId')
      .equals(first?.id ?? '')
      .count(),
  ).toBe(1);
  await group.undo(id);
  expect(await db.people.toArray()).toEqual(before);
  expect(await db.imports.get(id)).toMatchObject({ state: 'undone' });
});

test('names that stand for nobody are left out', async () => {
  const lines = [said('广告', yesterday, '买'), said('阿紫', yesterday, '早')];
  await group.imports(lines, { ...group.people, 广告: '' });
  expect((await recorded(group.db)).days).toMatchObject([{ messages: 1 }]);
});

test('the past of a group that was never seen makes it, which the first account takes over, and is gone with it when undone', async () => {
  const { db } = group;
  await db.groups.clear();
  await db.accounts.clear();
  const id = await importPast(db, '', [said('阿强', yesterday, '早')], {}, now, '老群');
  const [made] = await db.groups.toArray();
  expect(made).toMatchObject({
    name: '老群',
    accountId: '',
    watched: 0,
    importedPeriods: [{ importId: id }],
  });
  const login = await new TestLogin(db, 'first', '42').begin(now);
  expect(await db.groups.get(made?.id ?? '')).toMatchObject({ accountId: login.accountId });
  expect((await db.people.filter(({ nickname }) => nickname === '阿强').first())?.accountId).toBe(
    login.accountId,
  );
  await undoImport(db, id);
  await runImports(db, { now });
  expect(await db.groups.count()).toBe(0);
  expect(await db.days.count()).toBe(0);
});
