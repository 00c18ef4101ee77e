import { beforeEach, expect, test } from 'vitest';
import { HandbookSearch } from '../../lib/background/handbook-search';
import type { NuanqunDatabase } from '../../lib/store/database';
import { noteUse } from '../../lib/store/note-use';
import { deleteSnippet, saveSnippet } from '../../lib/store/snippets';
import { freshDatabase } from '../store/fresh-database';

let db: NuanqunDatabase;
let handbook: HandbookSearch;

beforeEach(async () => {
  db = await freshDatabase();
  handbook = new HandbookSearch(db);
});

const titles = async (query: string) =>
  (await handbook.search(query, '读书群', Date.now())).map(({ title }) => title);

test('finds answers by key and pinyin, and nothing that is about somebody', async () => {
  await saveSnippet(db, { kind: 'faq', title: '退款流程', key: 'tk', body: '先看订单' });
  await saveSnippet(db, { kind: 'welcome', title: '退款欢迎', key: 'hy', body: '欢迎{{新人}}' });
  expect(await titles('tk')).toEqual(['退款流程']);
  expect(await titles('tuikuan')).toEqual(['退款流程']);
});

test('for nothing typed it lists favourites, then what is used most, six at most', async () => {
  const often = await saveSnippet(db, { kind: 'faq', title: '常用', body: '好' });
  await noteUse(db, { snippetId: often, groupId: 'g1' });
  await saveSnippet(db, { kind: 'faq', title: '收藏', body: '好', favourite: true });
  for (let index = 0; index < 8; index++)
    await saveSnippet(db, { kind: 'faq', title: `第 ${index} 条`, body: '好' });
  const listed = await titles('');
  expect(listed).toHaveLength(6);
  expect(listed.slice(0, 2)).toEqual(['收藏', '常用']);
});

test('says what of an entry answers, and whether it has a picture', async () => {
  const id = await saveSnippet(db, { kind: 'faq', title: '退款流程', body: '先看订单' });
  const [plain] = await handbook.search('退款', '读书群', Date.now());
  expect(plain).toMatchObject({ matched: { title: [[0, 2]] }, hasPicture: false });
  await db.snippetPictures.put({ snippetId: id, name: 'a.png', picture: new Blob(), addedAt: 1 });
  const [pictured] = await handbook.search('退款', '读书群', Date.now());
  expect(pictured).toMatchObject({ hasPicture: true });
});

test('into a private chat goes only what needs no group', async () => {
  await saveSnippet(db, { kind: 'faq', title: '在群里', body: '这里是{{群名}}' });
  await saveSnippet(db, { kind: 'faq', title: '在哪都行', body: '先看订单' });
  const rows = await handbook.search('在', null, Date.now());
  const byTitle = Object.fromEntries(rows.map(({ title, text, obstacle }) => [title, [text, obstacle]]));
  expect(byTitle).toEqual({ 在哪都行: ['先看订单', ''], 在群里: ['', 'needs-group'] });
});

test('an entry includes what another kind says', async () => {
  await saveSnippet(db, { kind: 'welcome', title: '欢迎', key: 'hy', body: '欢迎欢迎' });
  await saveSnippet(db, { kind: 'faq', title: '引用', key: 'yy', body: '{{话术:hy}}！' });
  expect(await handbook.search('yy', '读书群', Date.now())).toMatchObject([{ text: '欢迎欢迎！' }]);
});

test('gives six at most', async () => {
  for (let index = 0; index < 8; index++)
    await saveSnippet(db, { kind: 'faq', title: `第 ${index} 条`, body: '好' });
  expect(await titles('条')).toHaveLength(6);
});

test('what was saved or deleted a moment ago counts at once', async () => {
  expect(await titles('tk')).toEqual([]);
  const id = await saveSnippet(db, { kind: 'faq', title: '退款', key: 'tk', body: '先看订单' });
  expect(await titles('tk')).toEqual(['退款']);
  await saveSnippet(db, { id, kind: 'faq', title: '退款说明', body: '先看订单' });
  expect(await titles('tk')).toEqual(['退款说明']);
  await deleteSnippet(db, id);
  expect(await titles('tk')).toEqual([]);
});
