import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeTurns } from '../../lib/snippets/choose-alternatives';
import { fillTemplate } from '../../lib/snippets/fill-template';
import { inputsOf, prepareTemplate } from '../../lib/snippets/prepare-template';
import { printTemplate } from '../../lib/snippets/print-template';
import type { TemplatePart } from '../../lib/snippets/template-part';
import { templateParts } from './template-parts';

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
    expect(fillTemplate('{a} }} \\{{', {})).toEqual({ ok: true, text: '{a} }} {{' });
  });

  test('takes one of several: the first, or what the chooser says', () => {
    const body = '{{随机:{{群名}}的|}}朋友们';
    expect(fillTemplate('{{随机:早|{{群名}}早}}{{random:。|~}}', all)).toEqual({ ok: true, text: '早。' });
    const choose = (count: number) => count - 1;
    expect(fillTemplate('{{随机:早|{{群名}}早}}{{random:。|~}}', all, { choose })).toEqual({
      ok: true,
      text: '周末读书会早~',
    });
    expect(fillTemplate(body, all)).toMatchObject({ ok: false });
  });

  test('gets what was entered, the same under one label', () => {
    const inputs = { 单号: 'SF123', 称呼: '同学' };
    expect(fillTemplate('{{输入:称呼}}，{{输入:单号}}，{{菜单:称呼=甲}}', {}, { inputs })).toEqual({
      ok: true,
      text: '同学，SF123，同学',
    });
  });

  test('includes other entries by their key, in any case, with their variables', () => {
    const bodies: Record<string, string> = { qg: '{{群名}}的群规', hy: '先看{{话术:QG}}' };
    expect(fillTemplate('{{snippet:hy}}。', all, { bodyOf: (key) => bodies[key] })).toEqual({
      ok: true,
      text: '先看周末读书会的群规。',
    });
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

  test('with an input that was not entered, also where it is called as every object has something', () => {
    expect(
      fillTemplate('{{输入:单号}}{{输入:toString}}{{菜单:尺码=S}}', {}, { inputs: { 尺码: ' ' } }),
    ).toEqual({
      ok: false,
      problems: [
        { kind: 'missing-value', name: '单号' },
        { kind: 'missing-value', name: 'toString' },
        { kind: 'missing-value', name: '尺码' },
      ],
    });
  });

  test('with an entry that is not there, or entries that include each other', () => {
    const bodies: Record<string, string> = {
      a: '{{话术:b}}',
      b: '{{随机:x|{{话术:a}}}}',
      self: '{{话术:self}}',
    };
    const bodyOf = (key: string) => bodies[key];
    expect(fillTemplate('{{话术:没有}}', {}, { bodyOf })).toEqual({
      ok: false,
      problems: [{ kind: 'unknown-entry', name: '没有' }],
    });
    expect(fillTemplate('{{话术:a}}', {}, { bodyOf })).toEqual({
      ok: false,
      problems: [{ kind: 'loop', name: '/a → /b → /a' }],
    });
    expect(fillTemplate('{{话术:self}}', {}, { bodyOf })).toMatchObject({
      problems: [{ name: '/self → /self' }],
    });
  });

  test('of entries that double each other without end in sight', () => {
    const bodyOf = (key: string) => (key === 'z' ? 'z' : `{{话术:${next(key)}}}`.repeat(2));
    expect(fillTemplate('{{话术:a}}', {}, { bodyOf })).toEqual({
      ok: false,
      problems: [{ kind: 'too-long', name: '' }],
    });
  });

  test('of an alternative that cannot be filled, even where another one is taken', () => {
    expect(fillTemplate('{{随机:甲|{{城市}}}}', {})).toEqual({
      ok: false,
      problems: [{ kind: 'unknown-variable', name: '城市' }],
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

test('a text holds nothing that is still to be filled in, and a template always gives the same one', () => {
  const plain = /^[^{}|\\]*$/u;
  const value = fc.string({ minLength: 1 }).filter((some) => plain.test(some) && some.trim() !== '');
  fc.assert(
    fc.property(templateParts, value, fc.nat(), (parts, some, turn) => {
      const body = printTemplate(parts.map(withoutSigns));
      const prepared = prepareTemplate(body, { choose: takeTurns(turn) });
      const inputs = Object.fromEntries(inputsOf(prepared).map(({ label }) => [label, some]));
      const context = () => ({ choose: takeTurns(turn), inputs });
      const filled = fillTemplate(body, { group: some, newcomer: some }, context());
      expect(fillTemplate(body, { group: some, newcomer: some }, context())).toEqual(filled);
      if (filled.ok) expect(filled.text).not.toMatch(/\{\{/u);
      else expect(filled.problems.length).toBeGreaterThan(0);
    }),
  );
});

/** The part with no braces of its own in what it says. */
function withoutSigns(part: TemplatePart): TemplatePart {
  if (part.kind === 'text') return { kind: 'text', text: part.text.replaceAll(/[{}]/gu, '-') };
  if (part.kind !== 'choice') return part;
  return { ...part, alternatives: part.alternatives.map((some) => some.map(withoutSigns)) };
}

function next(key: string): string {
  return String.fromCharCode(key.charCodeAt(0) + 1);
}
