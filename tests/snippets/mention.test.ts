import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsMention, mention } from '../../lib/snippets/mention';

describe('a mention', () => {
  test('is the name between @ and a four-per-em space', () => {
    expect(mention('小雨')).toBe('@小雨\u2005');
    expect(mention(' 北京 阿明 ')).toBe('@北京 阿明\u2005');
  });

  test('of a name with line feeds stays on one line', () => {
    expect(mention('小雨\r\n所有人\u2028a')).toBe('@小雨 所有人 a\u2005');
  });

  test('is told from a name that is only written', () => {
    expect(holdsMention(`欢迎 ${mention('小雨')}`)).toBe(true);
    expect(holdsMention('欢迎 @小雨 ')).toBe(false);
  });

  test('of nobody is empty', () => {
    expect(mention('')).toBe('');
    expect(mention(' \n ')).toBe('');
  });

  test('never breaks the line, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(mention(name)).not.toMatch(/[\n\r\u2028\u2029\0]/u);
      }),
    );
  });
});
