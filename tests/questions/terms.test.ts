import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '@/lib/questions/terms';

const shared = (one: string, other: string) => {
  const terms = termsOf(other);
  return [...termsOf(one).keys()].filter((term) => terms.has(term)).length;
};

describe('what texts have in common', () => {
  test.each([
    ['退钱', '退款'],
    ['啥时候', '几点'],
    ['登不上', '登录'],
    ['邮费', '包邮'],
    ['ppt', '课件'],
  ])('%s and %s share a meaning', (one, other) => {
    expect(shared(one, other)).toBeGreaterThan(0);
  });

  test.each([
    ['发票', '登录'],
    ['早操', '彩色'],
    ['python', 'docker'],
  ])('%s and %s share nothing', (one, other) => {
    expect(shared(one, other)).toBe(0);
  });

  test('the order of characters counts, beside the characters', () => {
    expect(shared('凌霄', '凌霄')).toBeGreaterThan(shared('凌霄', '霄凌'));
  });
});

test('words that tell nothing have no terms', () => {
  expect(termsOf('请问一下大家').size).toBe(0);
});

test('every term is a whole number below 2 to the 32nd with a weight from 0 to 1, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('退款', '几点 ppt', '12月'), (odd, words) => {
      for (const [term, weight] of termsOf(odd + words)) {
        expect(Number.isInteger(term) && term >= 0 && term < 2 ** 32).toBe(true);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }),
  );
});
