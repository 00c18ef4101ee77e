import { expect, test } from 'vitest';
import { byCategory } from '@/lib/handbook-files/by-category';
import type { HandbookEntry } from '@/lib/handbook-files/handbook-entry';

const entry = (title: string, category: string): HandbookEntry => ({
  title,
  category,
  questions: [],
  body: '好',
  key: '',
  owner: '',
  favourite: false,
  reviewOn: '',
  picture: null,
});

test.each(['物流', '\u{1cf00}'])('what lies in no folder comes before the folder %s', (category) => {
  const folders = byCategory([entry('发货', category), entry('群规', '')]);
  expect(folders.map((folder) => folder.category)).toEqual(['', category]);
});
