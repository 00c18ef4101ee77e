import { expect, test } from 'vitest';
import { EntryIndex } from '@/lib/questions/entry-index';

const refund = { id: 'refund', title: '怎么退款', questions: ['不想要了能退钱吗'], answer: '七天内可以退。' };
const start = { id: 'start', title: '几点开始', questions: ['什么时候上课'], answer: '晚上八点。' };

test('a question finds its entry first', () => {
  expect(new EntryIndex([refund, start]).fitting('请问怎么退款？')[0]?.id).toBe('refund');
});

test('a message that asks nothing finds none', () => {
  expect(new EntryIndex([refund, start]).fitting('退款收到了，谢谢')).toEqual([]);
});

test('an entry that was taken out is not found', () => {
  const index = new EntryIndex([refund, start]);
  index.remove('refund');
  expect(index.fitting('怎么退款')).toEqual([]);
});
