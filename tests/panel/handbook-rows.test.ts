import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HandbookRow, handbookRows } from '../../lib/panel/handbook-rows';
import type { SnippetRow } from '../../lib/store/tables';

function entry(id: string, change: Partial<SnippetRow> = {}): SnippetRow {
  return {
    id,
    updated: {},
    deletedAt: 0,
    kind: 'faq',
    title: id,
    questions: [],
    body: '',
    key: '',
    category: '',
    owner: '',
    favourite: false,
    reviewAt: 0,
    useCount: 0,
    lastUsedAt: 0,
    ...change,
  };
}

/** Each row on a line, as deep as it stands. */
function drawn(rows: HandbookRow[]): string[] {
  return rows.map((row) => {
    const text = row.kind === 'entry' ? row.key : `${row.open ? '-' : '+'}${row.name} ${row.count}`;
    return '  '.repeat(row.depth) + text;
  });
}

describe('the handbook shows', () => {
  test('all entries in their order, or the favourites', () => {
    const entries = [entry('b', { favourite: true }), entry('a')];
    expect(drawn(handbookRows(entries, 'all', [], 9))).toEqual(['b', 'a']);
    expect(drawn(handbookRows(entries, 'favourite', [], 9))).toEqual(['b']);
  });

  test('what was used lately, the latest first, fifty at most', () => {
    const entries = [entry('never'), entry('old', { lastUsedAt: 1 }), entry('new', { lastUsedAt: 2 })];
    expect(drawn(handbookRows(entries, 'recent', [], 9))).toEqual(['new', 'old']);
    const many = Array.from({ length: 60 }, (_, index) => entry(`${index}`, { lastUsedAt: index + 1 }));
    expect(handbookRows(many, 'recent', [], 99)).toHaveLength(50);
  });

  test('what is to be looked over by now, the longest waiting first', () => {
    const entries = [entry('a', { reviewAt: 9 }), entry('b', { reviewAt: 3 }), entry('c', { reviewAt: 10 })];
    expect(drawn(handbookRows([...entries, entry('d')], 'due', [], 9))).toEqual(['b', 'a']);
  });

  test('folders with what lies in those that are open, and what lies in none at the end', () => {
    const entries = [
      entry('loose'),
      entry('退款要多久', { category: '售后/退款' }),
      entry('怎么换货', { category: '售后' }),
      entry('群规', { category: '公告' }),
    ];
    expect(drawn(handbookRows(entries, 'folders', [], 9))).toEqual(['+公告 1', '+售后 2', '+ 1']);
    expect(drawn(handbookRows(entries, 'folders', ['售后', ''], 9))).toEqual([
      '+公告 1',
      '-售后 2',
      '  +退款 1',
      '  怎么换货',
      '- 1',
      '  loose',
    ]);
  });
});

test('with all folders open every entry stands there once, and no two rows have one key', () => {
  const category = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(category), (categories) => {
      const entries = categories.map((one, index) => entry(`${index}`, { category: one }));
      const open = [
        '',
        ...categories.flatMap((one) => one.split('/').map((_, end, all) => all.slice(0, end + 1).join('/'))),
      ];
      const rows = handbookRows(entries, 'folders', open, 0);
      expect(rows.filter(({ kind }) => kind === 'entry')).toHaveLength(entries.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }),
  );
});
