import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../lib/language/choose-language';
import { translate } from '../../lib/language/translate';

describe('the language is the first of the person that we speak', () => {
  test.each([
    [['zh-CN', 'en-US'], 'zh_CN'],
    [['zh-TW'], 'zh_CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'en'], 'en'],
    [['ja'], 'zh_CN'],
    [[], 'zh_CN'],
  ])('%j → %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });
});

describe('a text is filled', () => {
  test('with values in their places', () => {
    expect(translate('看了 $2 天里的 $1 天', [4, 5])).toBe('看了 5 天里的 4 天');
  });

  test('with the count where it is the only value', () => {
    expect(translate('$1 人', 61)).toBe('61 人');
  });

  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('in the plural form for %i of two forms', (count, text) => {
    expect(translate('$1 day | $1 days', count)).toBe(text);
  });

  test('in the plural form of three', () => {
    expect([0, 1, 5].map((count) => translate('nobody | one person | $1 people', count))).toEqual([
      'nobody',
      'one person',
      '5 people',
    ]);
  });

  test('a missing value leaves nothing behind, and a value is never filled again', () => {
    expect(translate('甲$1乙$2', ['$2'])).toBe('甲$2乙');
  });
});
