import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../lib/snippets/parse-template';
import { printTemplate } from '../../lib/snippets/print-template';
import { templateParts } from './template-parts';

function parts(body: string) {
  const parsed = parseTemplate(body);
  expect(parsed.problems).toEqual([]);
  return parsed.parts;
}

const text = (words: string) => ({ kind: 'text', text: words });
const variable = (name: string) => ({ kind: 'variable', name });

describe('a template is read', () => {
  test('into text and variables, as they are written', () => {
    expect(parts('你好 {{ 群名 }}。')).toEqual([text('你好 '), variable('群名'), text('。')]);
    expect(parts('{{没有的}}')).toEqual([variable('没有的')]);
    expect(parts('{{天气:北京}}')).toEqual([variable('天气:北京')]);
  });

  test('into choices that may hold variables, lines and further choices', () => {
    const choice = [[text('甲\n')], [variable('群名'), text('好')]];
    expect(parts('{{随机:甲\n|{{群名}}好}}')).toEqual([{ kind: 'choice', alternatives: choice }]);
    expect(parts('{{random:a|{{Random：b|c}}}}')).toEqual([
      {
        kind: 'choice',
        alternatives: [[text('a')], [{ kind: 'choice', alternatives: [[text('b')], [text('c')]] }]],
      },
    ]);
  });

  test('into what is asked for', () => {
    const asked = (input: object) => [{ kind: 'input', input }];
    expect(parts('{{输入:快递单号}}')).toEqual(asked({ kind: 'text', label: '快递单号', start: '' }));
    expect(parts('{{input: 称呼 = 同学 }}')).toEqual(asked({ kind: 'text', label: '称呼', start: '同学' }));
    expect(parts('{{菜单：尺码＝S|M| L |M}}')).toEqual(
      asked({ kind: 'menu', label: '尺码', options: ['S', 'M', 'L'] }),
    );
    expect(parts('{{选日期:截止日}}{{pick-date:截止日}}')).toEqual([
      ...asked({ kind: 'date', label: '截止日' }),
      ...asked({ kind: 'date', label: '截止日' }),
    ]);
  });

  test('into other entries, with or without the slash', () => {
    expect(parts('{{话术:qg}}{{snippet:/qg}}')).toEqual([
      { kind: 'entry', key: 'qg' },
      { kind: 'entry', key: 'qg' },
    ]);
  });

  test('and what asks for nothing, or includes nothing, is a variable that nobody knows', () => {
    expect(parts('{{输入:}}{{话术: }}')).toEqual([variable('输入:'), variable('话术:')]);
  });
});

describe('braces and bars', () => {
  test('are text where they mean nothing', () => {
    expect(parts('{a} }} | {')).toEqual([text('{a} }} | {')]);
    expect(parts('{{{群名}}}')).toEqual([text('{'), variable('群名'), text('}')]);
    expect(parts('{{随机:{a}|b}}')).toMatchObject([{ alternatives: [[text('{a}')], [text('b')]] }]);
  });

  test('are text behind a backslash', () => {
    expect(parts('写成 \\{{群名}}')).toEqual([text('写成 {{群名}}')]);
    expect(parts('{{随机:甲\\|乙|丙\\}}}')).toMatchObject([
      { alternatives: [[text('甲|乙')], [text('丙}')]] },
    ]);
    expect(parts('{{菜单:选=a\\|b|c}}')).toMatchObject([{ input: { options: ['a|b', 'c'] } }]);
    expect(parts('{{输入:代码=\\{\\{x\\}\\}}}')).toMatchObject([{ input: { start: '{{x}}' } }]);
  });

  test('may follow a backslash that is meant', () => {
    expect(parts('C:\\\\{{群名}}')).toEqual([text('C:\\'), variable('群名')]);
    expect(parts('C:\\a\\ ¯\\_(ツ)_/¯')).toEqual([text('C:\\a\\ ¯\\_(ツ)_/¯')]);
  });
});

describe('what is not closed, empty or too deep is named', () => {
  test.each([
    ['你好 {{群名', 'unclosed', '{{群名'],
    ['{{群名 {{日期}}', 'unclosed', '{{群名 {{日期}}'.slice(0, 12)],
    ['{{随机:甲|乙', 'unclosed', '{{随机:甲|乙'],
    ['{{{{群名}}', 'unclosed', '{{{{群名}}'],
    ['{{随机:}}', 'empty-choice', '随机'],
    ['{{random:甲| |乙}}', 'empty-choice', 'random'],
    ['{{菜单:尺码}}', 'empty-choice', '尺码'],
  ])('%s: %s', (body, kind, name) => {
    expect(parseTemplate(body).problems).toEqual([{ kind, name }]);
  });

  test('six choices in each other', () => {
    const nested = (depth: number): string => (depth === 0 ? 'x' : `{{随机:a|${nested(depth - 1)}}}`);
    expect(parseTemplate(nested(5)).problems).toEqual([]);
    expect(parseTemplate(nested(6)).problems).toContainEqual({ kind: 'too-deep', name: '' });
  });
});

describe('whatever is written', () => {
  test('can be read', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '|',
      '\\',
      '=',
      ':',
      '随机:',
      '菜单:',
      '群名',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { parts: read } = parseTemplate(pieces.join(''));
        // What was read is written in such a way that it reads the same.
        expect(parseTemplate(printTemplate(read)).parts).toEqual(read);
      }),
      { numRuns: 5_000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => void parseTemplate(body)));
  });

  test('parts come out as they went in', () => {
    fc.assert(
      fc.property(templateParts, (some) => {
        expect(parseTemplate(printTemplate(some))).toEqual({ parts: some, problems: [] });
      }),
    );
  });
});
