import { expect, test } from 'vitest';
import { askedWords } from '@/lib/questions/asked-words';

test.each([
  ['怎么退款', '怎么退款'],
  ['@群主\u2005请问怎么退款？', '请问怎么退款？'],
  ['请问怎么退款 @群主', '请问怎么退款'],
  ['「小白：在订单里」\n- - - - - - - - - -\n订单在哪', '订单在哪'],
  [' 怎么\n退款 ', '怎么 退款'],
  ['邮箱 a@b.cn 能用吗', '邮箱 a@b.cn 能用吗'],
])('%j → %j', (text, words) => {
  expect(askedWords(text)).toBe(words);
});

test('what is long is cut', () => {
  expect(askedWords('长'.repeat(500))).toHaveLength(200);
});
