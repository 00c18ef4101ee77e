import { expect, test } from 'vitest';
import { bodiesByKey } from '../../lib/snippets/bodies-by-key';

test('an entry is found by its key in any case, the first of several, and none without a key', () => {
  const bodyOf = bodiesByKey([
    { key: 'QG', body: '群规' },
    { key: 'qg', body: '别的' },
    { key: '', body: '没有快捷字' },
  ]);
  expect(bodyOf('qG')).toBe('群规');
  expect(bodyOf('')).toBeUndefined();
  expect(bodyOf('tk')).toBeUndefined();
});
