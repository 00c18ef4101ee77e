import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldText } from '../../lib/tags/fold-text';
import { wordFinder } from '../../lib/tags/word-finder';

const findWord = (text: string, words: string[]) => wordFinder(words)(text);

describe('a word is found', () => {
  test.each([
    ['想拼团的接龙', '拼团'],
    ['我是VIP会员', 'vip'],
    ['ＶＩＰ　专享', 'vip 专享'],
    ['vip，在吗', 'VIP'],
    ['怎么（退款）', '(退款)'],
    ['iPhone 15 pro max', 'iphone 15'],
    ['加我微信\n谢谢', '微信 谢谢'],
    ['viper 和 vip', 'vip'],
  ])('in %j: %j', (text, word) => {
    expect(findWord(text, ['没有的词', word])).toBe(word);
  });
});

describe('a word is not found', () => {
  test.each([
    ['as a part of a longer Latin word', 'viper', 'vip'],
    ['as a part of a longer number', '11群的人', '1群'],
    ['where its characters stand apart', '团一起拼', '拼团'],
    ['where it is empty', '什么都有', ' '],
    ['as a pattern: signs are signs', '退款', '退.'],
  ])('%s', (_, text, word) => {
    expect(findWord(text, [word])).toBeUndefined();
  });
});

test('a word is found in any text that holds it between Chinese characters', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => foldText(text) !== '');
  fc.assert(
    fc.property(fc.string(), word, fc.string(), (before, wanted, after) => {
      expect(findWord(`${before}中${wanted}文${after}`, [wanted])).toBe(wanted);
    }),
  );
});

test('width and case make no difference to what is found', () => {
  const full = (text: string) =>
    text.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, word) => {
      expect(findWord(full(text).toUpperCase(), [word]) !== undefined).toBe(
        findWord(text, [word]) !== undefined,
      );
    }),
  );
});
