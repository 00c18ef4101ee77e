import { beforeEach, expect, test } from 'vitest';
import { dropAbandonedImports } from '../../lib/store/drop-abandoned-imports';
import { dropOldTexts } from '../../lib/store/retention';
import { cancelImport, runImports, undoImport } from '../../lib/store/run-imports';
import { beginImport } from '../../lib/store/start-import';
import { afterWorkerRestart } from './fresh-database';
import { day, GroupWithPast, long, now, yesterday } from './group-with-past';
import { importPast, said, stage } from './imports';

const lines = [0, 1, 2, 3, 4].map((at) => said('阿紫', long + at * day, `第${at}天`));

let group: GroupWithPast;

beforeEach(async () => {
  group = await new GroupWithPast().open();
});

test('an import whose worker dies goes on where another worker finds it', async () => {
  const id = await group.stages(lines);
  await beginImport(group.db, id, now);
  let steps = 0;
  const dying = runImports(group.db, {
    now,
    onStep: () => {
      steps += 1;
      if (steps === 2) group.db.close();
    },
  });
  await expect(dying).rejects.toThrow();
  const db = afterWorkerRestart(group.db);
  expect(await db.imports.get(id)).toMatchObject({ state: 'running', through: 2 });
  await runImports(db, { now });
  expect(await db.imports.get(id)).toMatchObject({ state: 'done', through: 5 });
  expect(await db.days.count()).toBe(5);
});

test('one that the operator stops leaves nothing behind', async () => {
  const { db } = group;
  await group.live('阿花', yesterday, '在');
  const before = await group.counted();
  const id = await group.stages([...lines, said('小明', yesterday, '早')]);
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
  expect(await group.counted()).toEqual(before);
  expect(await db.importChunks.count()).toBe(0);
  expect(await db.people.filter(({ nickname }) => nickname === '小明').count()).toBe(0);
});

test('one that is stopped before all its lines came is dropped', async () => {
  const { db } = group;
  await cancelImport(db, await group.stages(lines));
  expect(await db.imports.count()).toBe(0);
  expect(await db.importChunks.count()).toBe(0);
});

test('one whose page went before all its lines came is dropped after a day, and no other', async () => {
  const { db } = group;
  const done = await group.imports(lines);
  await group.stages([said('阿紫', yesterday, '这句话没有交完')]);
  await dropAbandonedImports(db, now + day);
  expect(await db.importChunks.count()).toBe(1);
  await dropAbandonedImports(db, now + day + 1);
  expect(await db.importChunks.count()).toBe(0);
  expect(await db.imports.toCollection().primaryKeys()).toEqual([done]);
});

test('a group that nobody saw for a month stays while a past of it comes in', async () => {
  const { db, groupId } = group;
  await db.groups.update(groupId, { watched: 0, watchPeriods: [], lastSeenAt: now - 40 * day });
  const id = await group.stages(lines);
  await beginImport(db, id, now);
  await dropOldTexts(db, now);
  await runImports(db, { now });
  expect(await db.imports.get(id)).toMatchObject({ state: 'done' });
  expect(await db.groups.get(groupId)).toMatchObject({ importedPeriods: [{ importId: id }] });
});

test('a group that an import made stays where that import is undone while another past of it comes in', async () => {
  const { db } = group;
  const first = await importPast(db, '', lines, {}, now, '老群');
  const groupId = (await db.imports.get(first))?.groupId ?? '';
  const second = await stage(db, groupId, [said('阿强', yesterday, '早')], {}, now);
  await undoImport(db, first);
  await runImports(db, { now });
  await beginImport(db, second, now);
  await runImports(db, { now });
  expect(await db.imports.get(second)).toMatchObject({ state: 'done' });
});

test('one whose group is gone keeps no worker busy, and can be stopped', async () => {
  const { db, groupId } = group;
  const id = await group.stages(lines);
  await beginImport(db, id, now);
  await db.groups.delete(groupId);
  await runImports(db, { now });
  await cancelImport(db, id);
  await runImports(db, { now });
  expect(await db.imports.get(id)).toMatchObject({ state: 'cancelled' });
});
