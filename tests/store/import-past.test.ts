import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '../../lib/activity/day';
import type { SaidLine } from '../../lib/history-import/said-line';
import type { NuanqunDatabase } from '../../lib/store/database';
import { erasePerson } from '../../lib/store/erase-person';
import { mergePeople } from '../../lib/store/merge-people';
import { neverRecord } from '../../lib/store/never-record';
import { noteImported } from '../../lib/store/note-imported';
import { recordMessages } from '../../lib/store/record-messages';
import { cancelImport, runImports, undoImport } from '../../lib/store/run-imports';
import { splitPerson } from '../../lib/store/split-person';
import { beginImport } from '../../lib/store/start-import';
import { undoMerge } from '../../lib/store/undo-merge';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { importPast, said, stage } from './imports';
import { message, recorded } from './messages';
import { TestLogin } from './rosters';

const day = 86_400_000;
const minute = 60_000;
/** Noon. */
const now = new Date(2026, 2, 10, 12).getTime();
const yesterday = startOfDay(dayOf(now) - 1) + 10 * 60 * minute;
const long = startOfDay(dayOf(now) - 200) + 10 * 60 * minute;

let db: NuanqunDatabase;
let groupId: string;
let accountId: string;
let people: Record<string, string>;

beforeEach(async () => {
  fakeBrowser.reset();
  await openGroup();
});

async function openGroup(): Promise<void> {
  db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(now - 20 * day);
  const link = await login.watches('g', '群', { a: '阿紫', b: '阿花' }, now - 20 * day);
  ({ groupId } = link);
  ({ accountId } = login);
  people = { 阿紫: link.people['@a-one'] ?? '', 阿花: link.people['@b-one'] ?? '' };
  if (!people.阿紫)
    people = Object.fromEntries((await db.people.toArray()).map(({ nickname, id }) => [nickname, id]));
}

let messageId = 0;

/** Records a message live, as its batch would be. */
async function live(name: string, time: number, text: string): Promise<void> {
  messageId += 1;
  const heard = message(`m${messageId}`, { groupId, personId: people[name] ?? '', time, text });
  const { rows } = await recordMessages(db, { accountId, messages: [heard] }, now);
  await noteImported(db, rows, now);
}

/** What counts: counters of days and of who spoke last when, and how many messages there are of each, under names. */
async function counted() {
  const { days, speaking, messages } = await recorded(db);
  const names = new Map(Object.entries(people).map(([name, id]) => [id, name]));
  const byName = (entries: [string, unknown][]) =>
    entries.map(([id, value]) => `${names.get(id) ?? id} ${String(value)}`).sort();
  return {
    days: days.map(({ day: ofDay, messages: count, hours, lastMessageAt, speakers }) => ({
      day: ofDay,
      messages: count,
      hours,
      speakers: byName(speakers),
      lastMinute: Math.floor(lastMessageAt / minute),
    })),
    speaking: speaking
      .filter(({ last }) => last.length > 0)
      .map(({ last, before }) => ({ last: byName(last), before: byName(before) })),
    messages: messages
      .map((row) => `${names.get(row.personId)} ${Math.floor(row.time / minute)} ${row.kind} ${row.text}`)
      .sort(),
  };
}

describe('an imported past', () => {
  test('is counted by day and hour, and its young messages are there with their text', async () => {
    const id = await importPast(
      db,
      groupId,
      [said('阿紫', long, '很久以前'), said('阿花', yesterday, '昨天'), said('阿花', yesterday, '又是昨天')],
      people,
      now,
    );
    expect(await db.imports.get(id)).toMatchObject({ state: 'done', lines: 3, through: 3, known: 0 });
    const [old, young] = (await recorded(db)).days;
    expect(old).toMatchObject({ day: dayOf(long), messages: 1, speakers: [[people.阿紫, 1]] });
    expect(young).toMatchObject({ day: dayOf(yesterday), messages: 2, speakers: [[people.阿花, 2]] });
    expect(young?.hours[10]).toBe(2);
    const kept = await db.messages
      .where('[groupId+time]')
      .between([groupId, 0], [groupId, Infinity])
      .toArray();
    expect(kept.map(({ text }) => text)).toEqual(['昨天', '又是昨天']);
    expect((await db.speaking.get(groupId))?.last).toEqual({
      [people.阿紫 ?? '']: dayOf(long),
      [people.阿花 ?? '']: dayOf(yesterday),
    });
    expect(await db.importChunks.count()).toBe(0);
  });

  test('counts as watched from its first to its last day, and not once it is undone', async () => {
    const id = await importPast(
      db,
      groupId,
      [said('阿紫', long, '早'), said('阿花', yesterday, '晚')],
      people,
      now,
    );
    const period = { importId: id, fromDay: dayOf(long), toDay: dayOf(yesterday) };
    expect((await db.groups.get(groupId))?.importedPeriods).toEqual([period]);
    await undoImport(db, id);
    await runImports(db, { now });
    expect((await db.groups.get(groupId))?.importedPeriods).toEqual([]);
  });

  test('makes records for names that nobody carries, and drops them when it is undone', async () => {
    const before = await db.people.toArray();
    const id = await importPast(db, groupId, [said('小明', long, '在'), said('小红', long, '在')], {}, now);
    const made = (await db.people.toArray()).filter(({ nickname }) => nickname.startsWith('小'));
    expect(made.map(({ nickname }) => nickname).sort()).toEqual(['小明', '小红']);
    expect(
      await db.memberships
        .where('personId')
        .equals(made[0]?.id ?? '')
        .count(),
    ).toBe(1);
    await undoImport(db, id);
    await runImports(db, { now });
    expect(await db.people.toArray()).toEqual(before);
    expect(await db.imports.get(id)).toMatchObject({ state: 'undone' });
  });

  test('leaves out names that stand for nobody', async () => {
    await importPast(
      db,
      groupId,
      [said('广告', yesterday, '买'), said('阿紫', yesterday, '早')],
      { ...people, 广告: '' },
      now,
    );
    expect((await recorded(db)).days).toMatchObject([{ messages: 1 }]);
  });

  test('of somebody who must never be recorded brings nothing, whatever was decided', async () => {
    await neverRecord(db, people.阿紫 ?? '', now);
    await importPast(
      db,
      groupId,
      [said('阿紫', yesterday, '早'), said('阿花', yesterday, '@阿紫\u2005早')],
      { 阿花: people.阿花 ?? '' },
      now,
    );
    expect((await recorded(db)).days).toMatchObject([{ messages: 1, speakers: [[people.阿花, 1]] }]);
    expect(JSON.stringify(await db.messages.toArray())).not.toContain('阿紫');
    expect(JSON.stringify(await db.imports.toArray())).not.toContain('阿紫');
    expect(
      await db.people
        .where('id')
        .equals(people.阿紫 ?? '')
        .count(),
    ).toBe(0);
  });

  test('of somebody who is erased goes with them, and stays gone when it is undone', async () => {
    const id = await importPast(
      db,
      groupId,
      [said('阿紫', long, '早'), said('阿花', long, '早')],
      people,
      now,
    );
    await erasePerson(db, people.阿紫 ?? '', now);
    expect((await recorded(db)).days).toMatchObject([{ messages: 1, speakers: [[people.阿花, 1]] }]);
    await undoImport(db, id);
    await runImports(db, { now });
    expect((await recorded(db)).days.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});

describe('what was recorded live', () => {
  test('is not counted twice: same person, same minute or the next, same words', async () => {
    await live('阿紫', yesterday + 59_000, '早');
    await live('阿紫', yesterday + 10 * minute, '[图片]');
    await importPast(
      db,
      groupId,
      [
        said('阿紫', yesterday + minute, '早'),
        said('阿紫', yesterday + minute, '早啊'),
        said('阿花', yesterday, '早'),
      ],
      people,
      now,
    );
    expect((await counted()).days).toMatchObject([{ messages: 4 }]);
    expect(await db.messages.count()).toBe(4);
  });

  test('is added where a copy has another part of the same day', async () => {
    await live('阿紫', yesterday + 60 * minute, '下午');
    await importPast(db, groupId, [said('阿紫', yesterday, '上午')], people, now);
    expect((await counted()).days).toMatchObject([{ messages: 2 }]);
  });

  test('and is so old that only its count is left is taken for what the copy has', async () => {
    const old = dayOf(long);
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 2 : 0));
    await db.days.add({
      groupId,
      day: old,
      speakers: { [people.阿紫 ?? '']: 2 },
      messages: 2,
      hours,
      lastMessageAt: long,
    });
    await importPast(
      db,
      groupId,
      [1, 2, 3].map((at) => said('阿紫', long + at * minute, `${at}`)),
      people,
      now,
    );
    expect(await db.days.get([groupId, old])).toMatchObject({
      messages: 3,
      speakers: { [people.阿紫 ?? '']: 3 },
    });
  });

  test('after the import is one with the line of the copy', async () => {
    await importPast(
      db,
      groupId,
      [said('阿紫', yesterday, '早'), said('阿紫', yesterday, '吃了吗')],
      people,
      now,
    );
    await live('阿紫', yesterday + 20_000, '早');
    expect((await counted()).days).toMatchObject([{ messages: 2 }]);
    expect(await db.messages.count()).toBe(2);
  });
});

describe('people who are merged or split', () => {
  test('keep what was imported, and undoing the import takes it off them', async () => {
    await live('阿紫', yesterday, '在');
    const before = await counted();
    const id = await importPast(
      db,
      groupId,
      [said('阿紫', long, '早'), said('紫', long, '早'), said('紫', yesterday, '好')],
      people,
      now,
    );
    const made = (await db.people.toArray()).find(({ nickname }) => nickname === '紫')?.id ?? '';
    const merge = await mergePeople(
      db,
      { keptId: people.阿紫 ?? '', absorbedId: made, by: 'person', evidence: [] },
      now,
    );
    const again = await importPast(
      db,
      groupId,
      [said('紫', yesterday, '好')],
      { 紫: people.阿紫 ?? '' },
      now,
    );
    expect(await db.imports.get(again)).toMatchObject({ known: 1 });
    await undoImport(db, again);
    await runImports(db, { now });
    expect((await db.days.get([groupId, dayOf(yesterday)]))?.speakers).toEqual({ [people.阿紫 ?? '']: 2 });
    await undoMerge(db, merge.id, now);
    await undoImport(db, id);
    await runImports(db, { now });
    expect(await counted()).toEqual(before);
  });

  test('a split gives what was imported since to the new record', async () => {
    await live('阿紫', yesterday, '在');
    const id = await importPast(
      db,
      groupId,
      [said('阿紫', yesterday + minute, '早'), said('阿紫', long, '早')],
      people,
      now,
    );
    const { personId } = await splitPerson(
      db,
      { personId: people.阿紫 ?? '', since: yesterday - minute },
      now,
    );
    expect((await db.days.get([groupId, dayOf(yesterday)]))?.speakers).toEqual({ [personId]: 2 });
    await undoImport(db, id);
    await runImports(db, { now });
    expect((await db.days.get([groupId, dayOf(yesterday)]))?.speakers).toEqual({ [personId]: 1 });
    expect(await db.days.get([groupId, dayOf(long)])).toBeUndefined();
  });
});

describe('an import that is interrupted', () => {
  const lines = [0, 1, 2, 3, 4].map((at) => said('阿紫', long + at * day, `第${at}天`));

  test('goes on where another worker finds it', async () => {
    const id = await stage(db, groupId, lines, people, now);
    await beginImport(db, id, now);
    let steps = 0;
    const dying = runImports(db, {
      now,
      onStep: () => {
        steps += 1;
        if (steps === 2) db.close();
      },
    });
    await expect(dying).rejects.toThrow();
    db = afterWorkerRestart(db);
    expect(await db.imports.get(id)).toMatchObject({ state: 'running', through: 2 });
    await runImports(db, { now });
    expect(await db.imports.get(id)).toMatchObject({ state: 'done', through: 5 });
    expect(await db.days.count()).toBe(5);
  });

  test('by the operator leaves nothing behind', async () => {
    await live('阿花', yesterday, '在');
    const before = await counted();
    const id = await stage(db, groupId, [...lines, said('小明', yesterday, '早')], people, now);
    await beginImport(db, id, now);
    let cancelling: Promise<void> | undefined;
    await runImports(db, {
      now,
      onStep: () => {
        cancelling ??= cancelImport(db, id);
      },
    });
    await cancelling;
    await runImports(db, { now });
    expect(await db.imports.get(id)).toMatchObject({ state: 'cancelled' });
    expect(await counted()).toEqual(before);
    expect(await db.importChunks.count()).toBe(0);
    expect(await db.people.filter(({ nickname }) => nickname === '小明').count()).toBe(0);
  });

  test('before all its lines came is dropped', async () => {
    const id = await stage(db, groupId, lines, people, now);
    await cancelImport(db, id);
    expect(await db.imports.count()).toBe(0);
    expect(await db.importChunks.count()).toBe(0);
  });
});

type Step = { kind: 'live' | 'import'; lines: SaidLine[] };

const line = fc
  .record({
    name: fc.constantFrom('阿紫', '阿花'),
    at: fc.integer({ min: 0, max: 4 }),
    text: fc.constantFrom('好', '早'),
    ago: fc.constantFrom(1, 40, 200),
  })
  .map(({ name, at, text, ago }) => said(name, startOfDay(dayOf(now) - ago) + (600 + at * 3) * minute, text));

test('pieces of one past come to the same in any order, however often, with live messages in between', async () => {
  const past = fc.array(line, { minLength: 1, maxLength: 12 });
  const pieces = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      past,
      pieces,
      fc.array(fc.nat(11), { maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (all, parts, heard, order) => {
        const young = [...new Set(heard)]
          .flatMap((at) => all[at] ?? [])
          .filter(({ time }) => time > now - 25 * day);
        const steps: Step[] = [
          ...parts.map(
            (part): Step => ({
              kind: 'import',
              lines: [...new Set(part)].sort((one, other) => one - other).flatMap((at) => all[at] ?? []),
            }),
          ),
          ...young.map((one): Step => ({ kind: 'live', lines: [one] })),
        ].filter(({ lines: some }) => some.length > 0);
        const first = await after(steps);
        const shuffled = steps
          .map((step) => [order.next().value ?? 0, step] as const)
          .sort(([one], [other]) => one - other)
          .map(([, step]) => step);
        expect(await after([...shuffled, ...steps.filter(({ kind }) => kind === 'import')])).toEqual(first);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('an import that is undone was never there, whatever was imported or said meanwhile', async () => {
  const some = fc.array(line, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(some, some, some, fc.boolean(), async (undone, kept, heard, isFirst) => {
      const young = heard.filter(({ time }) => time > now - 25 * day);
      const steps: Step[] = [
        { kind: 'import', lines: kept },
        ...young.map((one): Step => ({ kind: 'live', lines: [one] })),
      ];
      const without = await after(steps);
      const [one, ...rest] = steps;
      const order: (Step | 'undone')[] = isFirst
        ? ['undone', ...steps]
        : [...(one ? [one] : []), 'undone', ...rest];
      await openGroup();
      let id = '';
      for (const step of order) {
        if (step === 'undone') id = await importPast(db, groupId, undone, people, now);
        else await take(step);
      }
      await undoImport(db, id);
      await runImports(db, { now });
      expect(await counted()).toEqual(without);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** What a fresh group comes to after these steps. */
async function after(steps: Step[]): Promise<unknown> {
  fakeBrowser.reset();
  await openGroup();
  for (const step of steps) await take(step);
  return counted();
}

async function take({ kind, lines }: Step): Promise<void> {
  if (kind === 'import') await importPast(db, groupId, lines, people, now);
  else for (const { name, time, text } of lines) await live(name, time, text);
}

describe('the past of a group that was never seen', () => {
  test('makes the group, which the first account takes over, and is gone with it when undone', async () => {
    await db.groups.clear();
    await db.accounts.clear();
    const lines = [said('阿强', yesterday, '早')];
    const id = await importPast(db, '', lines, {}, now, '老群');
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
});
