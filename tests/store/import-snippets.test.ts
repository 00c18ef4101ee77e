import { describe, expect, test } from 'vitest';
import { emptyEntry, entryOf, type HandbookEntry } from '../../lib/handbook-files/handbook-entry';
import type { NuanqunDatabase } from '../../lib/store/database';
import { importSnippets, undoImport } from '../../lib/store/import-snippets';
import { deleteSnippet, saveSnippet } from '../../lib/store/snippets';
import { freshDatabase } from './fresh-database';

const entry = (change: Partial<HandbookEntry> = {}): HandbookEntry => ({
  ...emptyEntry,
  title: '怎么退款',
  body: '七天内',
  ...change,
});
const picture = { name: '码.png', data: 'data:image/png;base64,AAEC' };

async function withEntry(): Promise<{ db: NuanqunDatabase; id: string }> {
  const db = await freshDatabase();
  const evening = new Date(2026, 2, 2, 20).getTime();
  const id = await saveSnippet(
    db,
    { kind: 'faq', title: '怎么退款', body: '七天内\n', reviewAt: evening },
    1_000,
  );
  return { db, id };
}

describe('an import', () => {
  test('adds entries of the handbook with all that the file says', async () => {
    const db = await freshDatabase();
    const full = entry({
      questions: ['能退吗'],
      key: 'tk',
      category: '售后/退款',
      owner: '小王',
      favourite: true,
      reviewOn: '2026-03-02',
      picture,
    });
    const { addedIds } = await importSnippets(db, { added: [full], changed: [], setsPictures: true }, 5);
    const row = await db.snippets.get(addedIds[0] ?? '');
    expect(row && entryOf(row)).toEqual({ ...full, picture: null });
    expect(row).toMatchObject({
      kind: 'faq',
      useCount: 0,
      deletedAt: 0,
      reviewAt: new Date(2026, 2, 2).getTime(),
    });
    expect(await db.snippetPictures.get(addedIds[0] ?? '')).toMatchObject({ name: '码.png', addedAt: 5 });
  });

  test('changes only what differs in a file, with its time, and keeps how often it was used', async () => {
    const { db, id } = await withEntry();
    await db.snippets.update(id, { useCount: 7 });
    const before = await db.snippets.get(id);
    await importSnippets(
      db,
      {
        added: [],
        changed: [{ id, entry: entry({ key: 'tk', reviewOn: '2026-03-02' }) }],
        setsPictures: false,
      },
      9_000,
    );
    expect(await db.snippets.get(id)).toEqual({
      ...before,
      key: 'tk',
      updated: { ...before?.updated, key: 9_000 },
    });
  });

  test('writes nothing at all when one of the entries to be changed is gone', async () => {
    const { db, id } = await withEntry();
    await deleteSnippet(db, id);
    const before = await db.snippets.toArray();
    const changed = [{ id, entry: entry({ key: 'tk' }) }];
    const plan = { added: [entry({ title: '新的' })], changed, setsPictures: false };
    await expect(importSnippets(db, plan)).rejects.toThrow('gone');
    expect(await db.snippets.toArray()).toEqual(before);
  });

  test('takes over pictures only where the file has some, and gives the old one back', async () => {
    const { db, id } = await withEntry();
    const old = new Blob([Uint8Array.of(9)], { type: 'image/gif' });
    await db.snippetPictures.add({ snippetId: id, name: '旧.gif', picture: old, addedAt: 1 });
    const changed = [{ id, entry: entry({ reviewOn: '2026-03-02', picture }) }];
    const nameNow = async () => (await db.snippetPictures.get(id))?.name;
    await importSnippets(db, { added: [], changed, setsPictures: false });
    expect(await nameNow()).toBe('旧.gif');
    const undo = await importSnippets(db, { added: [], changed, setsPictures: true });
    expect(await nameNow()).toBe('码.png');
    await undoImport(db, undo);
    expect(await nameNow()).toBe('旧.gif');
  });
});

describe('taking an import back', () => {
  test('buries what was new, and restores what was changed as it was', async () => {
    const { db, id } = await withEntry();
    const other = await saveSnippet(db, { kind: 'welcome', title: '欢迎', body: '你好' });
    const [before, untouched] = await db.snippets.bulkGet([id, other]);
    const plan = {
      added: [entry({ title: '新的', picture })],
      changed: [{ id, entry: entry({ body: '十天内', owner: '小李' }) }],
      setsPictures: true,
    };
    const undo = await importSnippets(db, plan, 2_000);
    await undoImport(db, undo, 3_000);
    const [restored, same, added] = await db.snippets.bulkGet([id, other, undo.addedIds[0] ?? '']);
    expect({ ...restored, updated: {} }).toEqual({ ...before, updated: {} });
    expect(same).toEqual(untouched);
    expect(added?.deletedAt).toBe(3_000);
    expect(await db.snippetPictures.count()).toBe(0);
  });
});
