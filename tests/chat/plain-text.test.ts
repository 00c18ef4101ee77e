import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../lib/chat/plain-text';

/** Pieces of markup, whole, broken and hostile, in any order. */
const pieces = fc.constantFrom(
  ...Array.from('<>&"\'=/; \na🌸\0\uD83C'),
  ...'&amp;|&lt;|&#|&#x|&#128512;|<br>|<a |</|<!--|-->|<span class="|</span>|">'.split('|'),
  ...'<img class="emoji emoji1f338"|emoji1f1e81f1f3|text="[微笑]_web"|qqemoji'.split('|'),
);
const markups = fc.array(pieces, { maxLength: 60 }).map((some) => some.join(''));

describe('text', () => {
  test('without marks stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[<&]/u.test(text));
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  test('that was escaped comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const markup = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('\n', '<br/>');
        expect(plainText(markup)).toBe(text);
      }),
    );
  });

  test.each([
    ['a &lt;b&gt; &quot;c&quot; &#39;d&#39; &#x27;e&#X27; &apos;f', `a <b> "c" 'd' 'e' 'f`],
    ['&amp;lt;', '&lt;'],
    ['a&nbsp;b&#160;c', 'a b c'],
    ['Tom & Jerry &unknown; &amp', 'Tom & Jerry &unknown; &amp'],
    ['&#128512;&#x1F338;', '😀🌸'],
    ['&#0;&#xD83C;&#x110000;&#99999999;', '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ])('%s reads %s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});

describe('tags', () => {
  test.each([
    ['first<br>second<br/>third<BR />fourth', 'first\nsecond\nthird\nfourth'],
    ['<a href="https://x.example/?a=1&amp;b=2" target="_blank">link</a>!', 'link!'],
    ['<a title="a > b">c</a>', 'c'],
    ["<a title='a > b' href=x>c</a>", 'c'],
    ['1 < 2, i <3 u, <- and <>', '1 < 2, i <3 u, <- and <>'],
    ['a<!-- <b> -->c<!DOCTYPE html>d', 'acd'],
    ['cut off <a href="', 'cut off '],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<constructor><toString a=b>', ''],
    ['<__proto__>', '<__proto__>'],
  ])('%s leaves %s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});

describe('emoji', () => {
  test.each([
    ['<span class="emoji emoji1f338"></span>', '🌸'],
    ['"<span class="emoji emoji1f338"></span>YYY"', '"🌸YYY"'],
    ['<img class="emoji emoji1f602" text="_web" src="/zh_CN/htmledition/v2/images/spacer.gif" />', '😂'],
    ["<img src='/spacer.gif' class='emoji emoji1f1e81f1f3'>", '🇨🇳'],
    ['<span class="emoji emoji2320e3"></span><span class="emoji emoji3120e3"></span>', '#⃣1⃣'],
    ['<span class="emoji emoji2764"></span>', '❤'],
    ['<span class="emoji emoji1f44d1f3fb"></span>', '👍🏻'],
    ['<img class="qqemoji qqemoji0" text="[微笑]_web" src="/spacer.gif">', '[微笑]'],
    ['<img class="qqemoji qqemoji76" text="[&lt;W&gt;]_web">', '[<W>]'],
    ['<img class="qqemoji qqemoji0">', ''],
    ['<img class="custom" src="x.png">', ''],
    ['<span class="emojione">plain</span>', 'plain'],
    ['<span class="emoji emojid83c"></span>', ''],
    ['<span class="emoji emoji0001"></span>', ''],
    [`<span class="emoji emoji${'1f338'.repeat(50)}"></span>`, ''],
  ])('%s reads %s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});

describe('the limit', () => {
  test('is 5,000 where none is given', () => {
    expect(plainText('长'.repeat(6_000))).toHaveLength(5_000);
  });

  test('cuts before a character of two units rather than through it', () => {
    expect(plainText('a🌸b', 3)).toBe('a🌸');
    expect(plainText('a🌸b', 2)).toBe('a');
    expect(plainText('a&#x1F338;', 2)).toBe('a');
    expect(plainText('a<span class="emoji emoji1f338"></span>', 2)).toBe('a');
  });

  test('of 0 leaves nothing', () => {
    expect(plainText('abc', 0)).toBe('');
    expect(plainText('<br>', 0)).toBe('');
  });

  test('only ever cuts the end off', () => {
    fc.assert(
      fc.property(markups, fc.nat(80), (markup, limit) => {
        const whole = plainText(markup, Infinity);
        const part = plainText(markup, limit);
        expect(whole.startsWith(part)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(limit);
        expect(part.length).toBeGreaterThanOrEqual(Math.min(limit, whole.length) - 1);
      }),
    );
  });

  test('never leaves half a character that was not there', () => {
    fc.assert(
      fc.property(markups, fc.nat(80), (markup, limit) => {
        fc.pre(markup.isWellFormed());
        expect(plainText(markup, limit).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('100,000 hostile characters', () => {
  const starts = ['', '<a ', '<a b="', "<a b='", '<a b', '<!--'];
  const repeated = [
    '<',
    '<a',
    '<a "',
    '<a b="',
    "<a b='",
    '&',
    '&#',
    '&#x1',
    '&amp',
    '<!--',
    '</',
    '</a',
    '  <a  ',
    '<a b = ',
    '<"<>" ',
    '= ',
    '\uD83C',
  ];
  const hostile = starts.flatMap((start) =>
    repeated.map((piece) => start + piece.repeat(100_000 / piece.length)),
  );

  test('take no longer than plain ones', () => {
    const began = performance.now();
    for (const markup of hostile) plainText(markup, Infinity);
    expect((performance.now() - began) / hostile.length).toBeLessThan(100);
  }, 30_000);
});
