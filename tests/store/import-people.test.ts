import { beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { erasePerson } from '../../lib/store/erase-person';
import { importDay } from '../../lib/store/import-day';
import { mergePeople } from '../../lib/store/merge-people';
import { neverRecord } from '../../lib/store/never-record';
import { splitPerson } from '../../lib/store/split-person';
import { beginImport } from '../../lib/store/start-import';
import { undoMerge } from '../../lib/store/undo-merge';
import { GroupWithPast, long, minute, now, yesterday } from './group-with-past';
import { said } from './imports';
import { recorded } from './messages';

let group: GroupWithPast;
let violet: string;
let blossom: string;

beforeEach(async () => {
  group = await new GroupWithPast().open();
  ({ 阿紫: violet = '', 阿花: blossom = '' } = group.people);
});

async function idOf(nickname: string): Promise<string> {
  const found = await group.db.people.filter((person) => person.nickname === nickname).first();
  return found?.id ?? '';
}

const merges = (keptId: string, absorbedId: string) =>
  mergePeople(group.db, { keptId, absorbedId, by: 'person', evidence: [] }, now);

describe('an imported past', () => {
  test('of somebody who must never be recorded brings nothing, whatever was decided', async () => {
    const { db } = group;
    await neverRecord(db, violet, now);
    const lines = [said('阿紫', yesterday, '早'), said('阿花', yesterday, '@阿紫\u2005早')];
    await group.imports(lines, { 阿花: blossom });
    expect((await recorded(db)).days).toMatchObject([{ messages: 1, speakers: [[blossom, 1]] }]);
    expect(JSON.stringify(await db.messages.toArray())).not.toContain('阿紫');
    expect(JSON.stringify(await db.imports.toArray())).not.toContain('阿紫');
    expect(await db.people.get(violet)).toBeUndefined();
  });

  test('of somebody who is erased goes with them, and stays gone when it is undone', async () => {
    const { db } = group;
    const id = await group.imports([said('阿紫', long, '早'), said('阿花', long, '早')]);
    await erasePerson(db, violet, now);
    expect((await recorded(db)).days).toMatchObject([{ messages: 1, speakers: [[blossom, 1]] }]);
    await group.undo(id);
    expect((await recorded(db)).days.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});

describe('people who are merged or split', () => {
  test('keep what was imported, and undoing the import takes it off them', async () => {
    const { db } = group;
    await group.live('阿紫', yesterday, '在');
    const before = await group.counted();
    const id = await group.imports([
      said('阿紫', long, '早'),
      said('紫', long, '早'),
      said('紫', yesterday, '好'),
    ]);
    const merge = await merges(violet, await idOf('紫'));
    const again = await group.imports([said('紫', yesterday, '好')], { 紫: violet });
    expect(await db.imports.get(again)).toMatchObject({ known: 1 });
    await group.undo(again);
    expect(await group.speakers(yesterday)).toEqual({ [violet]: 2 });
    await undoMerge(db, merge.id, now);
    await group.undo(id);
    expect(await group.counted()).toEqual(before);
  });

  test('keep what they said live where the import is taken back before the merge', async () => {
    await group.live('阿紫', yesterday, '在');
    await group.live('阿紫', yesterday + 5 * minute, '还在');
    const before = (await group.counted()).days;
    const id = await group.imports([said('紫', yesterday, '好'), said('紫', long, '早')]);
    const merge = await merges(violet, await idOf('紫'));
    await group.undo(id);
    await undoMerge(group.db, merge.id, now);
    expect((await group.counted()).days).toEqual(before);
  });

  test('a split gives what was imported since to the new record', async () => {
    await group.live('阿紫', yesterday, '在');
    const id = await group.imports([said('阿紫', yesterday + minute, '早'), said('阿紫', long, '早')]);
    const split = { personId: violet, since: yesterday - minute };
    const { personId } = await splitPerson(group.db, split, now);
    expect(await group.speakers(yesterday)).toEqual({ [personId]: 2 });
    await group.undo(id);
    expect(await group.speakers(yesterday)).toEqual({ [personId]: 1 });
    expect(await group.speakers(long)).toBeUndefined();
  });

  test('a record that a split gave nothing but imported words spoke last on no day once they are taken back', async () => {
    const { db, groupId } = group;
    const id = await group.imports([said('阿紫', yesterday, '早'), said('阿紫', long, '早')]);
    await splitPerson(db, { personId: violet, since: yesterday }, now);
    await group.undo(id);
    expect((await db.speaking.get(groupId))?.last).toEqual({});
  });

  test('while a day is being imported keep what they said on it', async () => {
    const { db, groupId } = group;
    await group.live('阿紫', yesterday, '在');
    const id = await group.stages([said('阿花', yesterday, '早')]);
    await beginImport(db, id, now);
    let splitting: Promise<{ personId: string }> | undefined;
    const isStopped = () => {
      splitting ??= splitPerson(db, { personId: violet, since: yesterday }, now);
      return false;
    };
    await importDay(db, { id, groupId }, dayOf(yesterday), { now, isStopped });
    const { personId = '' } = (await splitting) ?? {};
    expect(await group.speakers(yesterday)).toEqual({ [personId]: 1, [blossom]: 1 });
  });
});
