import { expect, test } from 'vitest';
import type { Hit } from '../../lib/search/hit';
import { handbookRow } from '../../lib/snippets/handbook-row';
import type { TemplateValues } from '../../lib/snippets/template-variable';

const titleHit: Hit = { id: 's1', score: 1, where: 'title', text: '退款', ranges: [] };
const bodyOf = (key: string) => (key === 'qg' ? '群规三条' : undefined);

function rowOf(
  body: string,
  values: TemplateValues = {},
  { useCount = 0, hit = titleHit, canAsk = true }: { useCount?: number; hit?: Hit; canAsk?: boolean } = {},
) {
  const entry = { id: 's1', title: '退款', key: 'tk', body, useCount };
  return handbookRow(entry, { values, bodyOf, canAsk, hasPicture: false, hit });
}

test('an entry is filled with what the group and the day give', () => {
  expect(rowOf('\n  欢迎来{{群名}}\n第二行', { group: '读书群' })).toEqual({
    snippetId: 's1',
    title: '退款',
    key: 'tk',
    text: '\n  欢迎来读书群\n第二行',
    line: '欢迎来读书群',
    matched: { title: [], line: [] },
    obstacle: '',
    names: [],
    hasPicture: false,
  });
});

test('what cannot be filled says which variable it is, and shows its body', () => {
  expect(rowOf('{{群名}}的{{没有这个}}')).toMatchObject({
    text: '',
    line: '{{群名}}的{{没有这个}}',
    obstacle: 'unfillable',
    names: ['{{没有这个}}'],
  });
});

test('what there is no value for is asked for in the panel', () => {
  const row = rowOf('{{新人}}，{{群名}}里', { group: '' });
  expect(row).toMatchObject({ line: '{{新人}}，{{群名}}里', text: '', obstacle: 'panel', names: [] });
});

test('what is too long once it is filled is not put in', () => {
  const row = rowOf('字{{群名}}', { group: '长'.repeat(2_000) });
  expect(row).toMatchObject({ text: '', obstacle: 'too-long', names: [] });
});

test('an entry that is to be asked for something leads to the panel', () => {
  expect(rowOf('订单 {{输入：订单号}}')).toMatchObject({ text: '', obstacle: 'panel', names: [] });
});

test('where the panel cannot ask, what would be asked for is said', () => {
  const row = rowOf('{{群名}}的订单 {{输入：订单号}}', { group: '' }, { canAsk: false });
  expect(row).toMatchObject({ text: '', obstacle: 'needs-group', names: ['群名', '订单号'] });
  expect(rowOf('先看订单', {}, { canAsk: false })).toMatchObject({ text: '先看订单', obstacle: '' });
});

test('successive uses take turns, and other entries are included', () => {
  const body = '{{话术：qg}}，{{随机：好|行}}';
  const texts = [0, 1].map((useCount) => rowOf(body, {}, { useCount }).text);
  expect(texts).toEqual(['群规三条，好', '群规三条，行']);
});

test('what answers the search is shown: in the title, or in place of the first line', () => {
  const hit = { ...titleHit, ranges: [[0, 1]] as const };
  const inTitle = rowOf('先看订单', {}, { hit: hit });
  expect(inTitle).toMatchObject({ line: '先看订单', matched: { title: [[0, 1]], line: [] } });
  const inQuestion = rowOf('先看订单', {}, { hit: { ...hit, where: 'question', text: '钱怎么退' } });
  expect(inQuestion).toMatchObject({ line: '钱怎么退', matched: { title: [], line: [[0, 1]] } });
});
