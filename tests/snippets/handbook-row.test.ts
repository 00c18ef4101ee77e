import { expect, test } from 'vitest';
import { handbookRow } from '../../lib/snippets/handbook-row';

const bodyOf = (key: string) => (key === 'qg' ? '群规三条' : undefined);
const entry = (body: string) => ({ id: 's1', title: '退款', key: 'tk', body, useCount: 0 });

test('an entry is filled with what the group and the day give', () => {
  const row = handbookRow(entry('\n  欢迎来{{群名}}\n第二行'), { group: '读书群' }, bodyOf);
  expect(row).toEqual({
    snippetId: 's1',
    title: '退款',
    key: 'tk',
    text: '\n  欢迎来读书群\n第二行',
    line: '欢迎来读书群',
    obstacle: '',
    names: [],
  });
});

test('what cannot be filled says which variable it is, and shows its body', () => {
  const row = handbookRow(entry('{{群名}}的{{没有这个}}'), { group: '' }, bodyOf);
  expect(row).toMatchObject({
    text: '',
    line: '{{群名}}的{{没有这个}}',
    obstacle: 'unfillable',
    names: ['{{没有这个}}'],
  });
});

test('what is too long once it is filled is not put in', () => {
  const row = handbookRow(entry('字{{群名}}'), { group: '长'.repeat(2_000) }, bodyOf);
  expect(row).toMatchObject({ text: '', obstacle: 'too-long', names: [] });
});

test('what there is no value for is named', () => {
  const row = handbookRow(entry('{{群名}}里'), { group: '' }, bodyOf);
  expect(row).toMatchObject({ text: '', obstacle: 'unfillable', names: ['{{群名}}'] });
});

test('an entry that is to be asked for something leads to the panel', () => {
  const row = handbookRow(entry('订单 {{输入：订单号}}'), {}, bodyOf);
  expect(row).toMatchObject({ text: '', obstacle: 'panel', names: [] });
});

test('successive uses take turns, and other entries are included', () => {
  const body = '{{话术：qg}}，{{随机：好|行}}';
  const texts = [0, 1].map((useCount) => handbookRow({ ...entry(body), useCount }, {}, bodyOf).text);
  expect(texts).toEqual(['群规三条，好', '群规三条，行']);
});
