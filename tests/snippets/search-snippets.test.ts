import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchSnippets } from '../../lib/snippets/search-snippets';

function snippet(
  title: string,
  change: Partial<{ key: string; body: string; useCount: number; lastUsedAt: number }> = {},
) {
  return { title, key: '', body: '', useCount: 0, lastUsedAt: 0, ...change };
}

function titles(found: { title: string }[]): string[] {
  return found.map(({ title }) => title);
}

describe('a search', () => {
  test('finds in this order: key, beginning of the title, title, pinyin, body', () => {
    const snippets = [
      snippet('欢迎', { body: '大家都知道的 qg' }),
      snippet('情感'),
      snippet('关于qg的事'),
      snippet('qg说明'),
      snippet('群规', { key: 'qg' }),
    ];
    expect(titles(searchSnippets(snippets, 'qg'))).toEqual(['群规', 'qg说明', '关于qg的事', '情感', '欢迎']);
  });

  test('finds Chinese by characters, by pinyin and by initials', () => {
    const snippets = [snippet('怎么改群昵称'), snippet('群规是什么')];
    expect(titles(searchSnippets(snippets, '群规'))).toEqual(['群规是什么']);
    expect(titles(searchSnippets(snippets, 'qungui'))).toEqual(['群规是什么']);
    expect(titles(searchSnippets(snippets, 'qgs'))).toEqual(['群规是什么']);
    expect(titles(searchSnippets(snippets, 'nicheng'))).toEqual(['怎么改群昵称']);
  });

  test('takes a key with or without the slash, and its beginning', () => {
    const snippets = [snippet('群规', { key: 'rules' })];
    for (const query of ['rules', '/rules', ' /RULES ', 'ｒｕｌ'])
      expect(searchSnippets(snippets, query)).toHaveLength(1);
  });

  test('finds nothing where nothing fits', () => {
    expect(searchSnippets([snippet('群规', { key: 'qg', body: '三条' })], '退款')).toEqual([]);
  });

  test('puts the more used first, then the later used', () => {
    const snippets = [
      snippet('欢迎一', { useCount: 1, lastUsedAt: 9 }),
      snippet('欢迎二', { useCount: 5, lastUsedAt: 1 }),
      snippet('欢迎三', { useCount: 5, lastUsedAt: 2 }),
    ];
    expect(titles(searchSnippets(snippets, '欢迎'))).toEqual(['欢迎三', '欢迎二', '欢迎一']);
    expect(titles(searchSnippets(snippets, ''))).toEqual(['欢迎三', '欢迎二', '欢迎一']);
  });
});

describe('whatever is typed', () => {
  const snippets = [
    snippet('群规是什么', { key: 'qg', body: 'a' }),
    snippet('重庆(c++) [b]', { body: '.*' }),
    snippet(''),
  ];

  test('only snippets that are there are found, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = searchSnippets(snippets, query);
        expect(new Set(found).size).toBe(found.length);
        expect(snippets).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  test('a snippet is found by any part of its title', () => {
    const titled = fc.stringMatching(/^[一-龥a-z]{1,12}$/u);
    fc.assert(
      fc.property(titled, fc.nat(11), fc.integer({ min: 1, max: 12 }), (title, from, length) => {
        const part = title.slice(from, from + length);
        expect(searchSnippets([snippet(title)], part)).toHaveLength(1);
      }),
    );
  });
});
