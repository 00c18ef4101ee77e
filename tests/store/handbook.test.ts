import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { largestPicture } from '../../lib/snippets/picture';
import { rememberInputs } from '../../lib/store/remember-inputs';
import { dropOldTexts } from '../../lib/store/retention';
import {
  deleteSnippet,
  fileSnippets,
  markFavourite,
  restoreSnippet,
  saveSnippet,
} from '../../lib/store/snippets';
import { freshDatabase } from './fresh-database';

const fields = { kind: 'faq', title: '退款', body: '七天内' } as const;
const picture = { name: '退款.png', type: 'image/png', base64: btoa('\x89PNG') };
const day = 24 * 60 * 60 * 1000;

beforeEach(() => fakeBrowser.reset());

describe('an entry of the handbook', () => {
  test('keeps what was left out when it is changed', async () => {
    const db = await freshDatabase();
    const more = { questions: ['怎么退钱'], category: '售后', owner: '小李', reviewAt: 9 };
    const id = await saveSnippet(db, { ...fields, ...more }, 10);
    await saveSnippet(db, { ...fields, id, body: '十天内' }, 20);
    expect(await db.snippets.get(id)).toMatchObject({
      ...more,
      body: '十天内',
      updated: { owner: 10, body: 20 },
    });
  });

  test('becomes a favourite and stops being one', async () => {
    const db = await freshDatabase();
    const id = await saveSnippet(db, fields, 10);
    await markFavourite(db, id, true, 20);
    expect(await db.snippets.get(id)).toMatchObject({
      favourite: true,
      updated: { favourite: 20, title: 10 },
    });
    await markFavourite(db, id, false, 30);
    expect(await db.snippets.get(id)).toMatchObject({ favourite: false });
    await expect(markFavourite(db, 'unknown', true)).rejects.toThrow();
  });

  test('is put into folders with others; what is not known is passed over', async () => {
    const db = await freshDatabase();
    const one = await saveSnippet(db, fields, 10);
    const other = await saveSnippet(db, { ...fields, category: '售后' }, 10);
    await fileSnippets(
      db,
      [
        { id: one, category: '售后' },
        { id: 'unknown', category: 'x' },
        { id: other, category: '' },
      ],
      20,
    );
    expect((await db.snippets.bulkGet([one, other])).map((row) => row?.category)).toEqual(['售后', '']);
    expect(await db.snippets.count()).toBe(2);
  });
});

describe('a picture', () => {
  test('is kept with the entry, replaced, left alone and taken away', async () => {
    const db = await freshDatabase();
    const id = await saveSnippet(db, { ...fields, picture }, 10);
    const kept = await db.snippetPictures.get(id);
    expect(kept).toMatchObject({ snippetId: id, name: '退款.png', addedAt: 10 });
    expect([kept?.picture.type, kept?.picture.size]).toEqual(['image/png', 4]);
    await saveSnippet(db, { ...fields, id, title: '退货' }, 20);
    expect(await db.snippetPictures.count()).toBe(1);
    await saveSnippet(db, { ...fields, id, picture: { ...picture, name: '新.png' } }, 30);
    expect(await db.snippetPictures.get(id)).toMatchObject({ name: '新.png', addedAt: 30 });
    await saveSnippet(db, { ...fields, id, picture: null }, 40);
    expect(await db.snippetPictures.count()).toBe(0);
  });

  test('of another kind or too large is refused, and nothing is saved', async () => {
    const db = await freshDatabase();
    const large = { ...picture, base64: btoa('x'.repeat(largestPicture + 1)) };
    for (const refused of [{ ...picture, type: 'image/svg+xml' }, large])
      await expect(saveSnippet(db, { ...fields, picture: refused })).rejects.toThrow('refused');
    expect([await db.snippets.count(), await db.snippetPictures.count()]).toEqual([0, 0]);
  });

  test('of a deleted entry comes back with it, and goes after 30 days', async () => {
    const db = await freshDatabase();
    const id = await saveSnippet(db, { ...fields, picture }, 0);
    const living = await saveSnippet(db, { ...fields, picture }, 0);
    await rememberInputs(db, { snippetId: id, values: { 单号: 'SF1' } }, 0);
    await deleteSnippet(db, id, day);
    await restoreSnippet(db, id, 2 * day);
    expect(await db.snippetPictures.get(id)).toBeDefined();
    await deleteSnippet(db, id, 3 * day);
    await dropOldTexts(db, 33 * day);
    expect(await db.snippetPictures.count()).toBe(2);
    await dropOldTexts(db, 33 * day + 1);
    expect(await db.snippetPictures.toCollection().primaryKeys()).toEqual([living]);
    expect(await db.rememberedInputs.count()).toBe(0);
  });
});

test('what was entered is remembered by its label, the last time by each', async () => {
  const db = await freshDatabase();
  await rememberInputs(db, { snippetId: 's', values: { 单号: 'SF1', 尺码: 'S' } }, 10);
  await rememberInputs(db, { snippetId: 's', values: { 单号: 'SF2' } }, 20);
  expect(await db.rememberedInputs.get('s')).toEqual({
    snippetId: 's',
    values: { 单号: 'SF2', 尺码: 'S' },
    at: 20,
  });
});
