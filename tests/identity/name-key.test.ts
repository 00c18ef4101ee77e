import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, normalized } from '../../lib/identity/name-key';

describe('people are compared by', () => {
  test.each([
    ['their remark', { remark: '客户', groupNickname: '北京-小雨', nickname: '小雨' }, '客户'],
    ['else their group nickname', { remark: ' ', groupNickname: '北京-小雨', nickname: '小雨' }, '北京-小雨'],
    ['else their nickname', { remark: '', groupNickname: '', nickname: '小雨' }, '小雨'],
    ['nothing where they have no name', { remark: '', groupNickname: '\t', nickname: '' }, ''],
  ])('%s', (_, names, key) => {
    expect(nameKey(names)).toBe(key);
  });
});

describe('a name', () => {
  test('is compared without outer and double white space, with composed characters', () => {
    expect(normalized(' Zoe\u0301 \u3000 Wu\n')).toBe('Zo\u00E9 Wu');
  });

  test('keeps capitals and wide letters apart', () => {
    expect(new Set(['amy', 'Amy', 'Ａmy'].map(normalized)).size).toBe(3);
  });

  test('compared twice is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(normalized(normalized(name))).toBe(normalized(name));
      }),
    );
  });
});
