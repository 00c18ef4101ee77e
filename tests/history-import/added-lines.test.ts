import { expect, test } from 'vitest';
import { addedLines } from '../../lib/history-import/added-lines';
import { fingerprint } from '../../lib/history-import/fingerprint';
import { type DayLine, packLines, unpackLines } from '../../lib/history-import/packed-lines';

function line(minute: number, text: string, personId = 'a'): DayLine {
  return { personId, minute, fingerprint: fingerprint('text', text) };
}

function added(
  imports: DayLine[][],
  live: DayLine[] = [],
  uncompared: Record<string, number> = {},
): DayLine[] {
  return addedLines({ imports, live, uncompared: new Map(Object.entries(uncompared)) });
}

test('a line that two imports have is one, one that is said twice is two', () => {
  expect(added([[line(5, '好'), line(5, '好')], [line(5, '好')], [line(5, '好', 'b')]])).toHaveLength(3);
});

test('what was recorded in the same minute or the next to it is not added', () => {
  expect(added([[line(5, '好'), line(8, '好')]], [line(6, '好')])).toEqual([line(8, '好')]);
});

test('of two lines in a row each recorded message stands for the nearer one', () => {
  expect(added([[line(5, '好'), line(6, '好')]], [line(6, '好')])).toEqual([line(5, '好')]);
});

test('other words are another message, unless the words are not known any more', () => {
  expect(added([[line(5, '好')]], [line(5, '早')])).toHaveLength(1);
  expect(added([[line(5, '好')]], [{ ...line(5, ''), fingerprint: 0 }])).toEqual([]);
});

test('what was counted live and cannot be compared stands for as many lines', () => {
  expect(added([[line(1, '一'), line(2, '二'), line(3, '三')]], [], { a: 2, b: 9 })).toEqual([line(3, '三')]);
});

test('white space does not make another text, and pictures of one minute look alike', () => {
  expect(fingerprint('text', ' 好\u2005 的\n')).toBe(fingerprint('text', '好 的'));
  expect(fingerprint('picture', '')).toBe(fingerprint('picture', ''));
  expect(fingerprint('picture', '')).not.toBe(fingerprint('video', ''));
  expect(fingerprint('text', '')).toBe(0);
});

test('packed lines are the same when they are unpacked', () => {
  const lines = [line(0, '零'), line(1439, '晚', '__proto__'), line(7, '七')];
  expect(unpackLines(packLines(lines))).toEqual(lines);
});
