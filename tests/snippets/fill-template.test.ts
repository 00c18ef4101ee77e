import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../lib/snippets/fill-template';

const all = { group: '周末读书会', newcomer: '@小雨\u2005', expert: '@老王\u2005', date: '11月22日' };

describe('a template', () => {
  test('gets its values in Chinese and in English', () => {
    expect(fillTemplate('{{新人}}欢迎来到{{群名}}，{{达人}}，{{日期}}', all)).toEqual({
      ok: true,
      text: '@小雨\u2005欢迎来到周末读书会，@老王\u2005，11月22日',
    });
    expect(fillTemplate('{{newcomer}} {{group}} {{expert}} {{date}}', all)).toEqual({
      ok: true,
      text: '@小雨\u2005 周末读书会 @老王\u2005 11月22日',
    });
  });

  test('introduces two people to each other in their own words', () => {
    const values = { helper: '@老王\u2005', seeker: '@小雨\u2005', offers: '修电脑', seeks: '电脑坏了' };
    const text = '@小雨\u2005电脑坏了@老王\u2005修电脑';
    expect(fillTemplate('{{想找的人}}{{想找什么}}{{能帮的人}}{{能帮什么}}', values)).toEqual({
      ok: true,
      text,
    });
    expect(fillTemplate('{{seeker}}{{seeks}}{{helper}}{{offers}}', values)).toEqual({ ok: true, text });
  });

  test('may write a variable with white space, in capitals and more than once', () => {
    expect(fillTemplate('{{ 群名 }}{{Group}}{{群名}}', { group: 'A' })).toEqual({ ok: true, text: 'AAA' });
  });

  test('without variables needs no values', () => {
    expect(fillTemplate('群规就三条', {})).toEqual({ ok: true, text: '群规就三条' });
  });

  test('may hold braces that are no variables', () => {
    expect(fillTemplate('{a} }} {{', {})).toEqual({ ok: true, text: '{a} }} {{' });
  });
});

describe('a value goes in as it is', () => {
  test('also when it looks like a variable or a replacement pattern', () => {
    expect(fillTemplate('{{新人}}好', { newcomer: '{{群名}}$&$1' })).toEqual({
      ok: true,
      text: '{{群名}}$&$1好',
    });
  });

  test('whatever it is', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((some) => some.trim() !== '');
    fc.assert(
      fc.property(value, value, (group, newcomer) => {
        expect(fillTemplate('{{group}}|{{newcomer}}', { group, newcomer })).toEqual({
          ok: true,
          text: `${group}|${newcomer}`,
        });
      }),
    );
  });
});

describe('there is no text', () => {
  test('with a variable that nobody knows', () => {
    expect(fillTemplate('{{群名}}{{城市}}{{constructor}}', all)).toEqual({
      ok: false,
      problems: [
        { kind: 'unknown-variable', name: '城市' },
        { kind: 'unknown-variable', name: 'constructor' },
      ],
    });
    expect(fillTemplate('{{}}', all)).toMatchObject({ problems: [{ kind: 'unknown-variable', name: '' }] });
  });

  test('with a variable that has no value, or an empty one', () => {
    expect(fillTemplate('{{新人}}{{群名}}{{新人}}', { group: ' ' })).toEqual({
      ok: false,
      problems: [
        { kind: 'missing-value', name: '新人' },
        { kind: 'missing-value', name: '群名' },
      ],
    });
  });

  test('of more than 2,000 characters', () => {
    expect(fillTemplate('{{群名}}', { group: '长'.repeat(2_000) })).toMatchObject({ ok: true });
    expect(fillTemplate('{{群名}}。', { group: '长'.repeat(2_000) })).toEqual({
      ok: false,
      problems: [{ kind: 'too-long', name: '' }],
    });
  });

  test('and never half of one, whatever the body', () => {
    const piece = fc.constantFrom('{{', '}}', '{', '}', '群名', '新人', '城市', ' ', 'x');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const filled = fillTemplate(pieces.join(''), { group: 'G' });
        if (filled.ok) expect(filled.text).not.toMatch(/\{\{[^{}]*\}\}/u);
        else expect(filled.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
