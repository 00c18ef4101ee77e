import { beforeEach, expect, test } from 'vitest';
import { HandbookSearch } from '../../lib/background/handbook-search';
import type { NuanqunDatabase } from '../../lib/store/database';
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

test('gives six at most', async () => {
  for (let index = 0; index < 8; index++)
    await saveSnippet(db, { kind: 'faq', title: `第 ${index} 条`, body: '好' });
  expect(await titles('')).toHaveLength(6);
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
