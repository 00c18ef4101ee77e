// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup } from '../../lib/store/backup-file';
import type { NuanqunDatabase } from '../../lib/store/database';
import { groupAtHand } from '../../lib/store/group-overviews';
import { recordMessages } from '../../lib/store/record-messages';
import { restoreBackup } from '../../lib/store/restore-backup';
import { stageBackup } from '../../lib/store/stage-backup';
import { watchGroup } from '../../lib/store/watch-group';
import { freshDatabase } from './fresh-database';
import { HeardChanges } from './heard-changes';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 24 * 60 * 60_000;
const start = new Date(2026, 10, 20, 15).getTime();
const nobodyLooks = () => {};

let db: NuanqunDatabase;
let login: TestLogin;
let heard: HeardChanges;
let now: number;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  now = start;
  login = await new TestLogin(db, 'one').begin(now - 10 * day);
  heard = new HeardChanges(db);
});

const settle = () => heard.settle(now);
const standingOf = async (groupId: string) => (await db.standings.get(groupId))?.standing;

async function watched(name: string) {
  const { groupId, people } = await login.watches(name, name, { a: '阿紫' }, now - 10 * day);
  const says = (id: string) =>
    recordMessages(
      db,
      {
        accountId: login.accountId,
        messages: [message(id, { groupId, personId: people[login.id('a')] ?? '', time: now })],
      },
      now,
    );
  return { groupId, says };
}

async function restore(file: Blob): Promise<void> {
  expect(await stageBackup(db, file, nobodyLooks)).toMatchObject({ ok: true });
  await restoreBackup(db, now);
}

/** Each standing is what its group comes to when it is worked out now. */
async function expectUpToDate(groupIds: string[]): Promise<void> {
  expect(await db.standings.toCollection().primaryKeys()).toEqual(groupIds.toSorted());
  for (const groupId of groupIds) {
    expect(await groupAtHand(db, groupId, now)).toMatchObject((await standingOf(groupId)) ?? {});
  }
}

test('a standing that was out of date when the backup was made is worked out from the rows that came back', async () => {
  const { groupId, says } = await watched('g');
  await settle();
  await says('1');
  const file = await makeBackup(db, nobodyLooks, now);
  await settle();
  await restore(file);
  expect(await standingOf(groupId)).toMatchObject({ speakersToday: 0 });
  await settle();
  expect(await standingOf(groupId)).toMatchObject({ speakersToday: 1 });
  await expectUpToDate([groupId]);
});

test('what was said and watched since the backup is in no standing any more', async () => {
  const { groupId } = await watched('g');
  await settle();
  const file = await makeBackup(db, nobodyLooks, now);
  const later = await watched('h');
  await later.says('1');
  await watchGroup(db, { groupId, watched: false }, now);
  await settle();
  expect(await standingOf(groupId)).toBeUndefined();
  await restore(file);
  await settle();
  await expectUpToDate([groupId]);
});

test('a backup of an earlier day comes back as of today', async () => {
  const { groupId, says } = await watched('g');
  await says('1');
  await settle();
  const file = await makeBackup(db, nobodyLooks, now);
  now += 3 * day;
  await restore(file);
  await settle();
  expect(await standingOf(groupId)).toMatchObject({ speakersToday: 0, daysSinceLast: 3 });
  await expectUpToDate([groupId]);
});
