import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { groupQuestions } from '@/lib/questions/group-questions';

const asked = (texts: string[]) => groupQuestions(texts.map((text) => ({ text })));
const texts = (groups: { text: string }[][]) => groups.map((group) => group.map(({ text }) => text));

test('what asks the same in other words is together, the most asked first', () => {
  const groups = texts(
    asked([
      '群里能发广告吗',
      '今晚几点开始上课',
      '发票怎么开',
      '请问几点开始上课呀',
      '@老师 几点开始上课',
      '想开发票怎么开呢',
    ]),
  );
  expect(groups).toEqual([
    ['今晚几点开始上课', '请问几点开始上课呀', '@老师 几点开始上课'],
    ['发票怎么开', '想开发票怎么开呢'],
    ['群里能发广告吗'],
  ]);
});

test('nothing asked is no group, and what holds no words is one of its own', () => {
  expect(asked([])).toEqual([]);
  expect(texts(asked(['？？？', '几点上课', '[捂脸]']))).toEqual([['？？？'], ['几点上课'], ['[捂脸]']]);
});

test('every question is in one group and one only, whatever is asked', () => {
  const some = constantFrom(
    '几点上课',
    '几点开始上课',
    '怎么退款',
    '退款几天到',
    '',
    '?',
    'vip 怎么开',
    '@小雨 在吗',
  );
  assert(
    property(array(some, { maxLength: 60 }), (all) => {
      const groups = asked(all);
      expect(
        groups
          .flat()
          .map(({ text }) => text)
          .sort(),
      ).toEqual(all.toSorted());
      const sizes = groups.map((group) => group.length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    }),
  );
});

test('the same words are always together', () => {
  assert(
    property(array(constantFrom('怎么退款', '几点上课', '发票怎么开'), { maxLength: 30 }), (all) => {
      const groups = texts(asked([...all, '群主在哪']));
      for (const text of new Set(all)) {
        expect(groups.filter((group) => group.includes(text))).toHaveLength(1);
      }
    }),
  );
});
