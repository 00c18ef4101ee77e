import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Expressions } from '@/lib/questions/expressions';
import { mattersOf } from '@/lib/questions/intents';

const expressions = new Expressions(['<时>+到货 没到', '退+钱 到货', '退']);
const linesIn = (words: string) => [...expressions.in(words).keys()].toSorted((one, other) => one - other);

describe('an expression is found', () => {
  test.each<[string, string, number[]]>([
    ['as it stands', '东西没到', [0]],
    ['by its parts with a few characters in between', '退我的钱', [1, 2]],
    ['by any word of a class', '几点能到货', [0, 1]],
    ['not where its parts are the other way round', '钱退', [2]],
    ['not where its parts are far apart', '退了以后过了好几天才有钱', [2]],
    ['not in other words', '谢谢', []],
  ])('%s', (_, words, lines) => {
    expect(linesIn(words)).toEqual(lines);
  });
});

test('an expression of two lines tells each less surely than one of its own', () => {
  const told = new Expressions(['到货 发货', '到货']);
  expect(told.in('到货').get(0)).toBeLessThan(told.in('发货').get(0)!);
});

test('two ways of asking for the same share an intent', () => {
  const one = mattersOf('影子都没见着').intents;
  const other = mattersOf('什么时候到货').intents;
  expect([...one.keys()].some((intent) => other.has(intent))).toBe(true);
});

test('what is sure is above zero, whatever the text', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const { intents, subjects } = mattersOf(text);
      expect([...intents.values(), ...subjects.values()].every((sure) => sure > 0)).toBe(true);
    }),
  );
});
