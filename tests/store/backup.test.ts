// @vitest-environment happy-dom
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupVersion, makeBackup } from '../../lib/store/backup-file';
import type { NuanqunDatabase } from '../../lib/store/database';
import { migrations } from '../../lib/store/migrations/all';
import { neverRecord } from '../../lib/store/never-record';
import { recordMessages } from '../../lib/store/record-messages';
import { restoreBackup } from '../../lib/store/restore-backup';
import { readSetting } from '../../lib/store/settings';
import { stageBackup } from '../../lib/store/stage-backup';
import { isBackupStaged } from '../../lib/store/staged-backup';
import { tracesIn } from './erased-person';
import { dump, everyTable, fillEveryTable } from './every-table';
import { emptyDatabase } from './fresh-database';
import { message } from './messages';
import { member, TestLogin } from './rosters';
import { person } from './sample-people';

const nobodyLooks = () => {};

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = emptyDatabase();
  await fillEveryTable(db);
});

const backup = (of = db) => makeBackup(of, nobodyLooks, 1_790_000_000_000);

async function restored(into: NuanqunDatabase, file: Blob) {
  const staged = await stageBackup(into, file, nobodyLooks);
  expect(staged.ok).toBe(true);
  return restoreBackup(into);
}

/** Rows as text, without when people were dropped last. */
async function rowsOf(of: NuanqunDatabase): Promise<Record<string, string[]>> {
  await of.settings.delete('peopleDroppedAt');
  const rows = Object.entries(await dump(of)).filter(([table]) => table !== 'settings');
  return Object.fromEntries(
    rows.map(([table, all]) => [table, all.map((row) => JSON.stringify(row)).sort()]),
  );
}

test('a backup brings back every row of every table, also on another installation', async () => {
  const before = await rowsOf(db);
  const file = await backup();
  const other = emptyDatabase();
  await restored(other, file);
  expect(await rowsOf(other)).toEqual(before);
  expect(await readSetting(other, 'termsAcceptedAt')).toBe(1);
});

test('before it is restored it is looked at, and nothing has changed yet', async () => {
  const file = await backup();
  await db.people.put(person('later'));
  const before = await dump(db);
  const done: number[] = [];
  const staged = await stageBackup(db, file, (share) => done.push(share));
  expect(staged).toEqual({
    ok: true,
    preview: {
      madeAt: 1_790_000_000_000,
      groups: 2,
      people: 3,
      tags: 1,
      messages: everyTable.messages?.before.length,
    },
  });
  expect(done.at(-1)).toBe(1);
  expect(await dump(db)).toEqual(before);
});

test('restoring replaces what was stored since, and forgets whom the ids of this login stood for', async () => {
  const file = await backup();
  await db.people.put(person('later'));
  await browser.storage.session.set({ 'links/account/x': { groupId: 'g1', people: { a: 'later' } } });
  await restored(db, file);
  expect(await db.people.get('later')).toBeUndefined();
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await isBackupStaged(db)).toBe(false);
});

describe('a file that cannot be restored is refused, and nothing changes:', () => {
  const refused = async (file: Blob, reason: string) => {
    const before = await dump(db);
    expect(await stageBackup(db, file, nobodyLooks)).toEqual({ ok: false, reason });
    expect(await isBackupStaged(db)).toBe(false);
    await expect(restoreBackup(db)).rejects.toThrow();
    expect(await dump(db)).toEqual(before);
  };
  const text = async () => (await backup()).text();

  test.each(['', '{}', 'hello', '[1,2]', '{"formatName":"dexie","data":{}}'])('%j', (content) =>
    refused(new Blob([content]), 'foreign'),
  );
  test('one of a newer format', async () => {
    const newer = (await text()).replace(`"backup":${backupVersion}`, `"backup":${backupVersion + 1}`);
    await refused(new Blob([newer]), 'newer');
  });
  test('one of a newer database', async () => {
    const newer = (await text()).replace(/"databaseVersion":\d+/u, '"databaseVersion":99');
    await refused(new Blob([newer]), 'newer');
  });
  test.each([0.3, 0.6, 0.9, 0.999])('one that ends after %d of it', async (share) => {
    const whole = await text();
    await refused(new Blob([whole.slice(0, Math.floor(whole.length * share))]), 'broken');
  });
  test('one that was cut in the middle, with its end', async () => {
    const whole = await text();
    const half = Math.floor(whole.length / 2);
    await refused(new Blob([whole.slice(0, half) + whole.slice(half + 2000)]), 'broken');
  });
  test('one in which rows are missing', async () => {
    const counted = (await text())
      .replace('"name":"people"', '"name":"people"')
      .replace(/("name":"people"[^}]*"rowCount":)\d+/u, '$17');
    await refused(new Blob([counted]), 'broken');
  });
});

test('a backup of the first version is brought up to date on its way', async () => {
  const old = new Dexie('old-version');
  old.version(1).stores(migrations[0]?.stores as Record<string, string>);
  await old
    .table('people')
    .add({ ...person('p1', { nickname: '新名' }), names: undefined, formerNames: ['旧名'] });
  await old.table('tags').add({ id: 't', name: '老客户', color: 'green', updated: {}, deletedAt: 0 });
  const { exportDB } = await import('dexie-export-import');
  const rows = await exportDB(old);
  const head = `{"nuanqun":{"backup":${backupVersion},"madeAt":1},`;
  old.close();
  await restored(db, new Blob([head, rows.slice(1)]));
  const [restoredPerson] = await db.people.toArray();
  expect(restoredPerson?.names.map(({ name }) => name)).toEqual(['旧名', '新名']);
  expect(await db.tags.toArray()).toMatchObject([{ tagGroupId: '' }]);
});

describe('an older backup does not bring back who is never to be recorded', () => {
  test.each(Object.keys(everyTable))(
    'nothing of them is in %s, all others are as they were',
    async (table) => {
      const file = await backup();
      await neverRecord(db, 'rain');
      expect(await restored(db, file)).toEqual({ erasedAgain: 1 });
      const rows = await dump(db);
      expect(tracesIn(JSON.stringify(rows[table]))).toEqual([]);
      if (['erasures', 'settings', 'tagRules'].includes(table)) return;
      expect(rows[table]?.length).toBe(everyTable[table]?.after.length);
    },
  );

  test('also not on another installation, which had erased somebody else', async () => {
    const file = await backup();
    const other = emptyDatabase();
    await fillEveryTable(other);
    await neverRecord(other, 'flower');
    await restored(other, file);
    expect(await other.people.toCollection().primaryKeys()).toEqual(['own', 'rain']);
  });

  test('erasures of the backup stay beside those made since, each with its key', async () => {
    await neverRecord(db, 'flower');
    const file = await backup();
    const other = emptyDatabase();
    await fillEveryTable(other);
    await neverRecord(other, 'rain');
    await restored(other, file);
    expect(await other.erasures.count()).toBe(2);
    expect(await readSetting(other, 'erasureKeys')).toHaveLength(2);
    const login = await new TestLogin(other, 'new').begin();
    const members = [
      member(login.id('f'), '阿花'),
      member(login.id('r'), '小雨点'),
      member(login.id('x'), '别人'),
    ];
    await login.sees('h', '新的群', members);
    const seen = await login.watches('h', '新的群', members);
    expect(seen.unrecorded.sort()).toEqual([login.id('f'), login.id('r')]);
  });

  test('by a name that they carried only later, or only before', async () => {
    await db.people.update('rain', { nickname: '很早的名字', names: [], remark: '', avatarSequence: 0 });
    const file = await backup();
    await db.people.update('rain', {
      nickname: '现在的名字',
      names: [{ kind: 'nickname', name: '很早的名字', groupId: '', firstSeenAt: 1, lastSeenAt: 2 }],
    });
    await neverRecord(db, 'rain');
    await restored(db, file);
    expect(await db.people.get('rain')).toBeUndefined();
  });

  test('whoever looks like them goes too; the operator stays', async () => {
    await db.people.update('flower', { nickname: '小雨点' });
    await db.people.update('own', { nickname: '小雨点' });
    const file = await backup();
    await neverRecord(db, 'rain');
    expect(await restored(db, file)).toEqual({ erasedAgain: 2 });
    expect(await db.people.toCollection().primaryKeys()).toEqual(['own']);
  });
});

test('recording goes on after restoring, with what was restored', async () => {
  const login = await new TestLogin(db, 'one').begin();
  const people = { flower: '阿花', tree: '大树' };
  const before = await login.watches('g', '新群', people);
  const flower = before.people[login.id('flower')] ?? '';
  const say = (id: string, personId: string) =>
    recordMessages(db, {
      accountId: login.accountId,
      messages: [message(id, { groupId: before.groupId, personId, time: Date.now() })],
    });
  await say('1', flower);
  const file = await backup();
  await say('2', flower);
  const later = await login.sees('g', '新群', { ...people, late: '后来的' });
  await restored(db, file);
  expect(await say('3', later.people[login.id('late')] ?? '')).toMatchObject({ stored: 0, refused: 1 });
  expect(await say('4', flower)).toMatchObject({ stored: 1 });
  const [day] = await db.days
    .where('[groupId+day]')
    .between([before.groupId, 0], [before.groupId, []])
    .toArray();
  expect(day?.speakers).toEqual({ [flower]: 2 });
  const again = await login.sees('g', '新群', people);
  expect(again.people[login.id('flower')]).toBe(flower);
});
