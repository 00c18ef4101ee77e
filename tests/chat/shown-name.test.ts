import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownName } from '../../lib/chat/shown-name';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function count(text: string): number {
  return [...graphemes.segment(text)].length;
}

const nasty = fc.constantFrom(
  '\u202E',
  '\u2066',
  '\u200B',
  '\u0301',
  '\n',
  '\t',
  '\0',
  ' ',
  '\u3164',
  '\u200D',
  '\uFE0F',
  '👩',
  '🏽',
  '🇨',
  '小',
  'a',
  '\uD83C',
  '\u00AD',
);
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 120 }).map((some) => some.join('')),
);

describe('a name is shown as it is', () => {
  test.each(['小雨', '北京-阿明', "O'Neil <b>", '👨‍👩‍👧‍👦 一家', '🇨🇳中国', 'مريم', 'คุณนิดน้ำ', 'नमस्ते', '👍🏽'])(
    '%s',
    (name) => {
      expect(shownName(name)).toBe(name);
    },
  );
});

describe('a hostile name is made harmless', () => {
  test.each([
    ['turned around', '\u202Egnp.exe\u202C小雨', 'gnp.exe小雨'],
    ['isolated', '\u2067小\u2069\u200F雨\u061C', '小雨'],
    ['with line feeds', '小雨\n\n系统消息\r\n你已出群', '小雨 系统消息 你已出群'],
    ['with tabs and wide spaces', '\u3000小\t \u00A0雨\u2003', '小 雨'],
    ['with control characters', '小\0\u0007\u001B[31m雨\u009F', '小[31m雨'],
    ['with zero-width marks', '小\u200B\uFEFF\u00AD\u2060雨', '小雨'],
    ['with a heap of accents', `a${'\u0301'.repeat(500)}b`, `a${'\u0301'.repeat(4)}b`],
    ['with half a character', '小\uD83C雨', '小\uFFFD雨'],
  ])('%s', (_, name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  test('a single character made of a thousand is reduced to its first', () => {
    expect(shownName(`小${'👩\u200D'.repeat(1_000)}`)).toBe('小👩');
  });
});

describe('a name with nothing to see in it is empty', () => {
  test.each([
    ['no character', ''],
    ['white space', ' \n\u3000'],
    ['Hangul fillers', '\u3164\u3164'],
    ['an empty Braille pattern', '\u2800'],
    ['joiners and variation selectors', '\u200D\uFE0F\u200C'],
    ['direction marks', '\u202E\u202C'],
    ['accents on nothing', '\u0301\u0302'],
  ])('%s', (_, name) => {
    expect(shownName(name)).toBe('');
  });
});

describe('a long name', () => {
  test('ends after 40 characters as a reader counts them', () => {
    expect(shownName('雨'.repeat(40))).toBe('雨'.repeat(40));
    expect(shownName('雨'.repeat(41))).toBe(`${'雨'.repeat(40)}…`);
    expect(shownName('👨‍👩‍👧‍👦'.repeat(41))).toBe(`${'👨‍👩‍👧‍👦'.repeat(40)}…`);
  });

  test('has no space before the …', () => {
    expect(shownName(`${'雨'.repeat(39)} 小明`)).toBe(`${'雨'.repeat(39)}…`);
  });
});

describe('whatever the name', () => {
  test('it is one line of at most 41 characters, whole and in writing direction', () => {
    fc.assert(
      fc.property(names, (name) => {
        const shown = shownName(name);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).toBe(shown.trim());
        expect(shown).not.toContain('  ');
        expect(count(shown)).toBeLessThanOrEqual(41);
      }),
    );
  });

  test('showing it again changes nothing', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(shownName(shownName(name))).toBe(shownName(name));
      }),
    );
  });

  test('100,000 hostile characters take no noticeable time', () => {
    const began = performance.now();
    for (const piece of ['\u0301', '👩\u200D', '\u202E', ' ', '\n', 'a', '🇨'])
      shownName(piece.repeat(100_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(1_000);
  }, 30_000);
});
