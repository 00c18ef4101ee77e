import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadNames } from '../../lib/snippets/spread-names';

const people = (count: number) => Array.from({ length: count }, (_, index) => `成员${index}`);
const short = () => 10;

test('a few go into one message, twenty at most', () => {
  expect(spreadNames(people(20), short)).toHaveLength(1);
  expect(spreadNames(people(21), short).map((some) => some.length)).toEqual([20, 1]);
});

test('a message is at most 500 characters long', () => {
  const lengthWith = (some: string[]) => 300 + 60 * some.length;
  expect(spreadNames(people(7), lengthWith).map((some) => some.length)).toEqual([3, 3, 1]);
});

test('where the words alone are too long, everybody gets a message of their own', () => {
  expect(spreadNames(people(3), () => 900).map((some) => some.length)).toEqual([1, 1, 1]);
});

test('nobody is lost or named twice, and the order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), fc.nat(400), (lengths, words) => {
      const named = lengths.map((length, index) => ({ length, index }));
      const total = (some: typeof named) => some.reduce((sum, { length }) => sum + length, words);
      const drafts = spreadNames(named, total);
      expect(drafts.flat()).toEqual(named);
      for (const draft of drafts) {
        expect(draft.length).toBeLessThanOrEqual(20);
        if (draft.length > 1) expect(total(draft)).toBeLessThanOrEqual(500);
      }
    }),
  );
});
