import { expect, test } from 'vitest';
import { countNames } from '../../lib/identity/name-counts';

test('nicknames are counted as they are compared, and what is not known not at all', () => {
  const { people, nicknames, attrStatuses } = countNames([
    { nickname: '小雨', attrStatus: 102_437 },
    { nickname: ' 小雨 ', attrStatus: 102_437 },
    { nickname: '', attrStatus: 0 },
  ]);
  expect(people).toBe(3);
  expect([...nicknames]).toEqual([['小雨', 2]]);
  expect([...attrStatuses]).toEqual([[102_437, 2]]);
});
