import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../lib/handbook-files/guess-columns';
import { readEntries } from '../../lib/handbook-files/read-entries';
import type { Target } from '../../lib/handbook-files/source-file';

const rows = (...lines: string[][]) => lines.map((cells, index) => ({ line: index + 1, cells }));
const guess = (...header: string[]) =>
  guessColumns(
    rows(
      header,
      header.map(() => '甲'),
    ),
  );
const entry = (cells: string[], targets: Target[]) => {
  const [row] = readEntries(rows(cells), targets).rows;
  if (!row) throw new Error('no row');
  return row;
};

describe('what columns are taken for', () => {
  test.each<[string[], Target[]]>([
    [
      ['问', '答'],
      ['questions', 'body'],
    ],
    [
      ['分组', '标题', '内容'],
      ['category', 'title', 'body'],
    ],
    [
      ['问题（必填）', '相似问法1', '相似问法 2', '标准答案*'],
      ['questions', 'questions', 'questions', 'body'],
    ],
    [
      ['Title', 'Keywords', 'Answer', 'Folder'],
      ['title', 'questions', 'body', 'category'],
    ],
    [
      ['序号', '话术', '快捷键', '负责人', '复查日期'],
      [null, 'body', 'key', 'owner', 'reviewOn'],
    ],
    [
      ['答案', '回复'],
      ['body', null],
    ],
  ])('%j', (header, targets) => {
    expect(guess(...header)).toEqual({ hasHeader: true, targets });
  });

  test('without known names, the number of columns decides', () => {
    expect(guess('怎么退款', '七天内')).toEqual({ hasHeader: false, targets: ['questions', 'body'] });
    expect(guess('售后', '怎么退款', '七天内')).toMatchObject({ targets: ['category', 'questions', 'body'] });
    expect(guess('七天内')).toMatchObject({ targets: ['body'] });
    expect(guess('甲', '乙', '丙', '丁')).toMatchObject({ targets: ['category', 'questions', 'body', null] });
  });
});

describe('a row', () => {
  test.each([
    '怎么退款;能退吗；退货',
    '怎么退款|能退吗｜退货',
    '怎么退款\n能退吗\r\n\n退货',
    ' 怎么退款 ; 能退吗;;退货;退货',
  ])('%j are three ways of asking, and the first one is the title', (cell) => {
    expect(entry([cell, '答'], ['questions', 'body']).entry).toMatchObject({
      title: '怎么退款',
      questions: ['能退吗', '退货'],
    });
  });

  test('several columns are ways of asking; a title of its own stays apart from them', () => {
    const { entry: read } = entry(
      ['退款', '怎么退', '能退;退货', '答'],
      ['title', 'questions', 'questions', 'body'],
    );
    expect(read).toMatchObject({ title: '退款', questions: ['怎么退', '能退', '退货'] });
  });

  test('without an answer, without any name, or too long for one message it is faulty', () => {
    expect(entry(['甲', ' \n'], ['title', 'body']).fault).toBe('no-answer');
    expect(entry(['', '乙'], ['title', 'body']).fault).toBe('no-title');
    expect(entry(['甲', '长'.repeat(2_001)], ['title', 'body']).fault).toBe('too-long');
    expect(entry(['甲', '长'.repeat(2_000)], ['title', 'body']).fault).toBe('');
  });

  test('a variable or a date that nobody knows is worth a warning', () => {
    const { fault, warnings } = entry(['甲', '{{群名}}{{快递}}', '下周'], ['title', 'body', 'reviewOn']);
    expect(fault).toBe('');
    expect(warnings).toEqual([
      { kind: 'template', problem: { kind: 'unknown-variable', name: '快递' } },
      { kind: 'date', written: '下周' },
    ]);
  });

  test.each([
    '2026-03-02',
    '2026/3/2',
    '2026年3月2日',
    '2026.03.02',
    '2026/3/2 0:00:00',
    '2026-03-02T00:00:00Z',
  ])('%s is a day', (day) => {
    expect(entry(['甲', '乙', day], ['title', 'body', 'reviewOn']).entry.reviewOn).toBe('2026-03-02');
  });

  test('a day that no calendar has is none', () => {
    expect(entry(['甲', '乙', '2026-02-30'], ['title', 'body', 'reviewOn']).warnings).toHaveLength(1);
  });
});
