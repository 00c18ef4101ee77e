import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starterSnippets } from '../../lib/snippets/starter-snippets';
import type { NuanqunDatabase } from '../../lib/store/database';
import { dismissExpert, undoDismissExpert } from '../../lib/store/expert-dismissals';
import {
  confirmExpert,
  deleteExpert,
  restoreExpert,
  saveExpert,
  undoConfirmExpert,
} from '../../lib/store/experts';
import { noteUse } from '../../lib/store/note-use';
import { putInStarterSnippets } from '../../lib/store/put-in-starter-snippets';
import { deleteSnippet, restoreSnippet, saveSnippet } from '../../lib/store/snippets';
import { undoUse } from '../../lib/store/undo-use';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

beforeEach(() => fakeBrowser.reset());

async function withPerson(): Promise<{ db: NuanqunDatabase; personId: string; groupId: string }> {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const { people, groupId } = await login.watches('g', '群', { a: '阿紫' });
  return { db, groupId, personId: people[login.id('a')] ?? '' };
}

describe('snippets', () => {
  const fields = { kind: 'faq', title: '退款', body: '七天内', key: 'tk' } as const;

  test('are made, changed, deleted and restored', async () => {
    const db = await freshDatabase();
    const id = await saveSnippet(db, fields, 10);
    await saveSnippet(db, { ...fields, id, body: '十天内' }, 20);
    expect(await db.snippets.get(id)).toMatchObject({ body: '十天内', updated: { title: 10, body: 20 } });
    await deleteSnippet(db, id, 30);
    await deleteSnippet(db, id, 40);
    expect(await db.snippets.get(id)).toMatchObject({ title: '退款', deletedAt: 30 });
    await restoreSnippet(db, id, 50);
    expect(await db.snippets.get(id)).toMatchObject({ deletedAt: 0, body: '十天内' });
    await expect(saveSnippet(db, { ...fields, id: 'unknown' })).rejects.toThrow();
  });

  test('count their use', async () => {
    const db = await freshDatabase();
    const snippetId = await saveSnippet(db, fields);
    await noteUse(db, { groupId: 'g', snippetId }, 10);
    await noteUse(db, { groupId: 'g', snippetId }, 20);
    await noteUse(db, { groupId: 'g', snippetId: 'unknown' }, 30);
    expect(await db.snippets.get(snippetId)).toMatchObject({ useCount: 2, lastUsedAt: 20 });
    await undoUse(db, { groupId: 'g', snippetId }, 40);
    expect(await db.snippets.get(snippetId)).toMatchObject({ useCount: 1, lastUsedAt: 20 });
    await undoUse(db, { groupId: 'g', snippetId }, 50);
    expect(await db.snippets.get(snippetId)).toMatchObject({ useCount: 0, lastUsedAt: 0 });
  });

  test('to begin with are put in once and stay away after that', async () => {
    const db = await freshDatabase();
    await Promise.all([putInStarterSnippets(db), putInStarterSnippets(db)]);
    expect(await db.snippets.count()).toBe(starterSnippets.length);
    for (const id of await db.snippets.toCollection().primaryKeys()) await deleteSnippet(db, id);
    await putInStarterSnippets(db);
    expect(await db.snippets.filter(({ deletedAt }) => deletedAt === 0).count()).toBe(0);
  });
});

describe('experts', () => {
  test('are one a person, and get their turns noted', async () => {
    const { db, personId, groupId } = await withPerson();
    const id = await saveExpert(db, { personId, topics: ['辅食'] }, 10);
    expect(await saveExpert(db, { personId, topics: ['辅食', '睡眠'] }, 20)).toBe(id);
    await noteUse(db, { groupId, spotlight: { personId, topic: '辅食' } }, 30);
    expect(await db.experts.get(id)).toMatchObject({ topics: ['辅食', '睡眠'], lastSpotlightAt: 30 });
    expect(await db.spotlights.toArray()).toMatchObject([{ personId, groupId, at: 30, topic: '辅食' }]);
  });

  test('have their turn back when the draft is taken back, and a newcomer the welcome before', async () => {
    const { db, personId, groupId } = await withPerson();
    const expertId = await saveExpert(db, { personId, topics: ['辅食'] }, 10);
    const snippetId = await saveSnippet(db, { kind: 'spotlight', title: '请教', body: '{{达人}}', key: '' });
    const use = { groupId, spotlight: { personId }, snippetId, welcomedPersonIds: [personId] };
    await noteUse(db, use, 20);
    await noteUse(db, use, 30);
    await undoUse(db, use);
    expect(await db.experts.get(expertId)).toMatchObject({ lastSpotlightAt: 20 });
    expect(await db.spotlights.toArray()).toMatchObject([{ at: 20 }]);
    expect(await db.snippets.get(snippetId)).toMatchObject({ useCount: 1 });
    expect(await db.memberships.get([groupId, personId])).toMatchObject({ welcomedAt: 20 });
  });

  test('can be confirmed for one topic after the other, and each undone', async () => {
    const { db, personId } = await withPerson();
    const first = await confirmExpert(db, { personId, topic: '辅食' }, 10);
    const second = await confirmExpert(db, { personId, topic: '睡眠' }, 20);
    await confirmExpert(db, { personId, topic: ' 睡眠' }, 30);
    expect(await db.experts.toArray()).toMatchObject([{ personId, topics: ['辅食', '睡眠'], deletedAt: 0 }]);
    await undoConfirmExpert(db, second, 40);
    expect((await db.experts.get(second.id))?.topics).toEqual(['辅食']);
    await undoConfirmExpert(db, first, 50);
    expect((await db.experts.get(first.id))?.deletedAt).toBe(50);
  });

  test('one who was removed is confirmed for the new topic alone', async () => {
    const { db, personId } = await withPerson();
    const id = await saveExpert(db, { personId, topics: ['辅食'] });
    await deleteExpert(db, id);
    expect(await confirmExpert(db, { personId, topic: '睡眠' })).toMatchObject({ id, topicsBefore: null });
    expect(await db.experts.get(id)).toMatchObject({ topics: ['睡眠'], deletedAt: 0 });
  });

  test('somebody is put aside for a topic once, until that is undone', async () => {
    const { db, personId } = await withPerson();
    const id = await dismissExpert(db, { personId, topic: '辅食' }, 10);
    expect(await dismissExpert(db, { personId, topic: '辅食 ' }, 20)).toBe(id);
    expect(await db.expertDismissals.toArray()).toEqual([{ id, personId, topic: '辅食', at: 10 }]);
    await undoDismissExpert(db, id);
    expect(await db.expertDismissals.count()).toBe(0);
  });

  test('the turn of somebody who is no expert is noted, too', async () => {
    const { db, personId, groupId } = await withPerson();
    const use = { groupId, snippetId: 's', spotlight: { personId, questionId: 'q' } };
    await noteUse(db, use, 10);
    expect(await db.spotlights.toArray()).toMatchObject([{ personId, groupId, at: 10, questionId: 'q' }]);
    await undoUse(db, use);
    expect(await db.spotlights.count()).toBe(0);
    await noteUse(db, { groupId, spotlight: { personId: 'unknown' } });
    expect(await db.spotlights.count()).toBe(0);
  });

  test('can be deleted and brought back', async () => {
    const { db, personId } = await withPerson();
    const id = await saveExpert(db, { personId, topics: ['辅食'] });
    await deleteExpert(db, id, 10);
    expect((await db.experts.get(id))?.deletedAt).toBe(10);
    await restoreExpert(db, id, 20);
    expect((await db.experts.get(id))?.deletedAt).toBe(0);
  });
});
