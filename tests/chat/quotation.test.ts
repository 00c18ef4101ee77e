import { expect, test } from 'vitest';
import { readQuotation } from '@/lib/chat/quotation';

const line = '- - - - - - - - - - - - - - -';

test('a quotation is taken apart into who, what and the answer', () => {
  expect(readQuotation(`「小雨：怎么退款」\n${line}\n在订单里`)).toEqual({
    name: '小雨',
    words: '怎么退款',
    answer: '在订单里',
  });
});

test('quoted words may have lines, colons and quotes of their own', () => {
  expect(readQuotation(`「小雨：第一：怎么\n退「款」」\n${line}\n在\n订单里`)).toEqual({
    name: '小雨',
    words: '第一：怎么\n退「款」',
    answer: '在\n订单里',
  });
});

test.each(['怎么退款', '「小雨」说得对', '「小雨：怎么退款」在订单里', `${line}\n在订单里`])(
  '%j quotes nothing',
  (text) => {
    expect(readQuotation(text)).toBeNull();
  },
);
