import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionBatches } from '../../lib/identity/question-batches';

const asks = (id: string, ...candidates: string[]) => ({
  id,
  candidates: candidates.map((one) => ({ id: one })),
});
const ids = (batches: { id: string }[][]) => batches.map((batch) => batch.map(({ id }) => id));

test('two of one name with the two records of that name belong together, others do not', () => {
  const questions = [asks('a', '1', '2'), asks('x', '9'), asks('b', '2', '1')];
  expect(ids(questionBatches(questions))).toEqual([['a', 'b'], ['x']]);
});

test('who shares a record with somebody who shares another one belongs to both', () => {
  const questions = [asks('a', '1'), asks('b', '2'), asks('c', '1', '2')];
  expect(ids(questionBatches(questions))).toEqual([['a', 'b', 'c']]);
});

test('a record made in this login that is a candidate too is not taken for the question about it', () => {
  expect(ids(questionBatches([asks('a', 'b'), asks('b', 'c')]))).toEqual([['a'], ['b']]);
});

const anyQuestions = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })
  .chain((made) =>
    fc.tuple(
      ...made.map((id) =>
        fc
          .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 })
          .map((known) => asks(`q${id}`, ...known.map(String))),
      ),
    ),
  );

test('every question is in one batch, in the order given, and no two batches offer the same record', () => {
  fc.assert(
    fc.property(anyQuestions, (questions) => {
      const batches = questionBatches(questions);
      expect(new Set(batches.flat())).toEqual(new Set(questions));
      expect(batches.flat()).toHaveLength(questions.length);
      for (const batch of batches) {
        const places = batch.map((one) => questions.indexOf(one));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }
      const offered = batches.map(
        (batch) => new Set(batch.flatMap((one) => one.candidates.map(({ id }) => id))),
      );
      const all = offered.flatMap((one) => [...one]);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
