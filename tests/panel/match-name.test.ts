import { describe, expect, it } from 'vitest';
import { bestMatch, matchStrength } from '@/lib/panel/match-name';

describe('how well a name answers a query', () => {
  it('prefers the whole, then the beginning, then a part, then pinyin', () => {
    const strengths = [
      matchStrength('豆豆', '豆豆'),
      matchStrength('豆豆妈妈', '豆豆'),
      matchStrength('小豆豆', '豆豆'),
      matchStrength('豆豆妈妈', 'doudou'),
      matchStrength('小豆豆', 'dd'),
    ];
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(new Set(strengths).size).toBe(strengths.length);
  });

  it('is 0 for what does not fit, and the same for all where nothing is asked', () => {
    expect(matchStrength('豆豆妈妈', 'zzz')).toBe(0);
    expect(matchStrength('豆豆妈妈', ' ')).toBe(matchStrength('别人', ''));
  });

  it('does not care about upper and lower case', () => {
    expect(matchStrength('Kevin', 'kevin')).toBe(5);
  });

  it('takes the best of several names', () => {
    expect(bestMatch(['别人', '豆豆'], '豆豆')).toBe(5);
    expect(bestMatch([], '豆豆')).toBe(0);
  });

  it('stays quick on ten thousand characters', () => {
    const started = performance.now();
    matchStrength('长'.repeat(10_000), 'changzzz');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
