import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeQuestion } from '@/lib/chat/looks-like-question';

test.each([
  '这个怎么退款',
  '周五有直播吗？',
  '多少钱一斤',
  '在哪里领',
  '有没有人一起拼单',
  '有人知道几点开始吗',
  '请问怎么报名',
  '谁有上次的链接',
  '能不能晚点发货',
  '可以开发票吗~',
  '你们呢',
  '快递到了没',
  '求推荐一款奶粉',
  '为啥我收不到',
  'What time does it start?',
  'how do I join',
  '？？？这啥',
])('%j reads like a question', (text) => {
  expect(looksLikeQuestion(text)).toBe(true);
});

test.each([
  '好的',
  '收到，谢谢',
  '我昨天刚买，挺好的',
  '不管怎么样都支持',
  '怎么都行',
  '没什么',
  '还没有',
  '？',
  '',
  'https://example.com/?id=1',
  '链接 https://example.com/a?b=c 在这',
  '大家早上好',
  '明天见',
])('%j does not', (text) => {
  expect(looksLikeQuestion(text)).toBe(false);
});

test('a long text asks nobody, whatever stands in it', () => {
  expect(looksLikeQuestion(`${'通知：'.repeat(120)}有问题吗？`)).toBe(false);
});

test('white space around a text changes nothing, and no text is too odd', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(looksLikeQuestion(`  ${text}\n`)).toBe(looksLikeQuestion(text));
    }),
  );
});
