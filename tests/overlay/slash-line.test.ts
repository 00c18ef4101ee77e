import { assert, constantFrom, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slashIn } from '../../lib/overlay/slash-line';

describe('a slash asks for the list', () => {
  test.each([
    ['at the beginning', '/', ''],
    ['with letters after it', '/tk', 'tk'],
    ['with characters after it', '/退款', '退款'],
    ['with words after it', '/退款 流程', '退款 流程'],
    ['after a space', '大家好 /tk', 'tk'],
    ['after a no-break space', '大家好\u00a0/tk', 'tk'],
    ['after Chinese punctuation', '大家好，/tk', 'tk'],
    ['after a closing bracket', '（注）/tk', 'tk'],
    ['after Latin punctuation', 'Hello,/tk', 'tk'],
    ['after an opening bracket', '(/tk', 'tk'],
    ['after an emoji', '😀/tk', 'tk'],
    ['after an emoji of several parts', '👍🏻❤️/tk', 'tk'],
    ['after one of the page’s own emoji', '\ufffc/tk', 'tk'],
    ['as a full-width slash', '／tk', 'tk'],
    ['as the comma that an input method makes of the key', '、tk', 'tk'],
    ['the last of several', '/gg 好的，/tk', 'tk'],
  ])('%s', (_, line, query) => {
    expect(slashIn(line)).toEqual({ at: line.length - query.length - 1, query });
  });
});

describe('a slash is only a slash', () => {
  test.each([
    ['in no slash at all', '大家好'],
    ['in a fraction', '1/2'],
    ['in a fraction with spaces', '1 / 2'],
    ['between words', '他/她'],
    ['between Latin words', 'and/or'],
    ['in an address being typed', 'http:/'],
    ['in an address', 'https://wx.qq.com/tk'],
    ['in an address that ends in a bracket', 'https://a.com/(x)/tk'],
    ['in an address without its beginning', 'wx.qq.com/tk'],
    ['in a path', '/usr/bin'],
    ['in a Windows path', 'C:\\x/tk'],
    ['in a date', '2026/11/22'],
    ['in a unit', '5元/人'],
    ['before a space', '/ tk'],
    ['long ago in the line', `/${'字'.repeat(25)}`],
  ])('%s', (_, line) => {
    expect(slashIn(line)).toBeUndefined();
  });

  test('a comma that stands where commas stand asks for nothing', () => {
    expect(slashIn('苹果、梨')).toBeUndefined();
    expect(slashIn('（注）、tk')).toBeUndefined();
  });
});

test('what is found always ends the line and begins with a slash', () => {
  assert(
    property(
      string({ unit: constantFrom('/', '、', ' ', 'a', '1', '.', ':', '，', '退', '😀', '\n') }),
      (line) => {
        const slash = slashIn(line);
        if (!slash) return;
        expect(line.slice(slash.at + 1)).toBe(slash.query);
        expect('/／、').toContain(line[slash.at]);
      },
    ),
  );
});

test('whatever stands before, a space and a slash open it, and a word and a slash do not', () => {
  assert(
    property(string(), stringMatching(/^[a-z]{0,12}$/), (before, query) => {
      expect(slashIn(`${before} /${query}`)?.query).toBe(query);
      expect(slashIn(`${before}字/${query}`)).toBeUndefined();
    }),
  );
});
