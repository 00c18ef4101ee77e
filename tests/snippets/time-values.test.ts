import { expect, test } from 'vitest';
import { timeValues } from '../../lib/snippets/time-values';

test('a text says the time as people in the group say it', () => {
  expect(timeValues(new Date(2025, 10, 22, 9, 5).getTime())).toEqual({
    date: '11月22日',
    time: '09:05',
    weekday: '星期六',
    greeting: '上午好',
  });
  expect(timeValues(new Date(2025, 10, 22, 0, 0).getTime()).time).toBe('00:00');
});

test.each([
  [0, '夜深了'],
  [4, '夜深了'],
  [5, '早上好'],
  [8, '早上好'],
  [9, '上午好'],
  [11, '中午好'],
  [13, '下午好'],
  [18, '晚上好'],
  [22, '晚上好'],
  [23, '夜深了'],
])('at %s o’clock one says %s', (hour, greeting) => {
  expect(timeValues(new Date(2025, 10, 22, hour, 59).getTime()).greeting).toBe(greeting);
});
