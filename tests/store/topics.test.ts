import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import { checkSnippet } from '../../lib/panel/draft-text';
import type { NuanqunDatabase } from '../../lib/store/database';
import { noteUse } from '../../lib/store/note-use';
import { readReminders } from '../../lib/store/reminders';
import {
  deleteRhythm,
  type RhythmFields,
  restoreRhythm,
  saveRhythm,
  settleRhythm,
} from '../../lib/store/rhythms';
import { deleteTopic, putInStarterTopics, restoreTopic, saveTopic } from '../../lib/store/topics';
import { undoUse } from '../../lib/store/undo-use';
import { watchGroup } from '../../lib/store/watch-group';
import { starterTopics } from '../../lib/topics/starter-topics';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
});

const topic = { title: '周末打算', body: '这个周末怎么过？', tags: ['同城'], months: [] };

function rhythm(groupId: string): RhythmFields {
  return {
    groupId,
    kind: 'topic',
    title: '周三聊书',
    weekday: 3,
    minute: 1200,
    tag: '读书',
    body: '',
    reminds: true,
  };
}

describe('topics', () => {
  test('are made, changed, deleted and restored', async () => {
    const id = await saveTopic(db, topic, 10);
    await saveTopic(db, { ...topic, id, months: [11] }, 20);
    expect(await db.topics.get(id)).toMatchObject({ months: [11], updated: { title: 10, months: 20 } });
    await deleteTopic(db, id, 30);
    expect(await db.topics.get(id)).toMatchObject({ deletedAt: 30 });
    await restoreTopic(db, id, 40);
    expect(await db.topics.get(id)).toMatchObject({ deletedAt: 0 });
  });

  test('to begin with are put in once', async () => {
    await Promise.all([putInStarterTopics(db), putInStarterTopics(db)]);
    expect(await db.topics.count()).toBe(starterTopics.length);
    for (const id of await db.topics.toCollection().primaryKeys()) await deleteTopic(db, id);
    await putInStarterTopics(db);
    expect(await db.topics.filter(({ deletedAt }) => !deletedAt).count()).toBe(0);
  });

  test('to begin with can be drafted as they are', () => {
    expect(starterTopics.filter(({ body }) => checkSnippet('faq', body).problems.length > 0)).toEqual([]);
    const titles = starterTopics.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a draft is noted per group, and forgotten when it is taken back', async () => {
    const topicId = await saveTopic(db, topic);
    await noteUse(db, { groupId: 'g1', topicId }, 10);
    await noteUse(db, { groupId: 'g2', topicId }, 20);
    await noteUse(db, { groupId: 'g1', topicId }, 30);
    await undoUse(db, { groupId: 'g1', topicId });
    const uses = await db.topicUses.orderBy('[groupId+at]').toArray();
    expect(uses.map(({ groupId, at }) => [groupId, at])).toEqual([
      ['g1', 10],
      ['g2', 20],
    ]);
  });
});

describe('something weekly', () => {
  test('is made, deleted and restored; its time must be one of a week', async () => {
    const id = await saveRhythm(db, rhythm('g'));
    await deleteRhythm(db, id);
    await restoreRhythm(db, id);
    expect(await db.rhythms.get(id)).toMatchObject({ title: '周三聊书', doneDay: 0, deletedAt: 0 });
    expect(() => saveRhythm(db, { ...rhythm('g'), weekday: 7 })).toThrow(RangeError);
    expect(() => saveRhythm(db, { ...rhythm('g'), minute: 1440 })).toThrow(RangeError);
  });

  test('is done for today by its draft, and due again when that is taken back', async () => {
    const now = Date.now();
    const rhythmId = await saveRhythm(db, rhythm('g'));
    await noteUse(db, { groupId: 'g', rhythmId }, now);
    expect(await db.rhythms.get(rhythmId)).toMatchObject({ doneDay: dayOf(now) });
    await undoUse(db, { groupId: 'g', rhythmId }, now);
    expect(await db.rhythms.get(rhythmId)).toMatchObject({ doneDay: 0 });
    await settleRhythm(db, { id: rhythmId, done: true }, now);
    expect(await db.rhythms.get(rhythmId)).toMatchObject({ doneDay: dayOf(now) });
  });

  test('reminds only where it is wanted and the group is watched', async () => {
    const login = await new TestLogin(db, 'one').begin();
    const { groupId } = await login.watches('g', '读书群', { a: '阿紫' });
    await saveRhythm(db, rhythm(groupId));
    await saveRhythm(db, { ...rhythm(groupId), reminds: false });
    await deleteRhythm(db, await saveRhythm(db, rhythm(groupId)));
    await saveRhythm(db, rhythm('gone'));
    expect(await readReminders(db)).toMatchObject([{ title: '周三聊书', groupName: '读书群' }]);
    await watchGroup(db, { groupId, watched: false });
    expect(await readReminders(db)).toEqual([]);
  });
});
