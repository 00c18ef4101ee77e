import { expect, test } from 'vitest';
import { answerWords } from '@/lib/questions/answer-words';

test.each([
  ['在订单里申请\n三天到账', '在订单里申请\n三天到账'],
  ['「豆妈：怎么退款」\n- - - - - - - - - - - - - - -\n在订单里', '在订单里'],
  ['@豆妈\u2005@阿凯 在订单里', '在订单里'],
  ['写信到 a@example.com 或 @客服 问', '写信到 a@example.com 或 @客服 问'],
])('the words of %j that answer', (text, words) => {
  expect(answerWords(text)).toBe(words);
});
