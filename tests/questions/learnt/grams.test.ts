import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, readGram, writtenGram } from '@/lib/questions/learnt/grams';

test('a text is read by its characters and their neighbours, its ends among them, each once', () => {
  const read = [...gramsOf('退退')].map(writtenGram);
  expect(read).toEqual(['退', '\u0002退', '退退', '退\u0003']);
});

test('digits in a row count as one, whichever they are', () => {
  expect(gramsOf('满100减5')).toEqual(gramsOf('满20减99'));
});

test('what was written of a gram is read again as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const gram of gramsOf(text)) expect(readGram(writtenGram(gram))).toBe(gram);
    }),
  );
});
