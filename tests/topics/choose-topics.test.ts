import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTopics } from '../../lib/topics/choose-topics';

const day = 86_400_000;
/** In November. */
const now = new Date(2026, 10, 22, 12).getTime();

const topic = (id: string, tags: string[] = [], months: number[] = []) => ({ id, tags, months });
const ids = (topics: ReturnType<typeof topic>[], choice: Partial<Parameters<typeof chooseTopics>[1]> = {}) =>
  chooseTopics(topics, { uses: [], tags: [], now, ...choice }).map((proposed) => proposed.topic.id);

test('topics of the season come first, those of another season not at all', () => {
  expect(ids([topic('always'), topic('spring', [], [3, 4]), topic('november', [], [11])])).toEqual([
    'november',
    'always',
  ]);
});

test('a topic whose tag suits the group comes before others', () => {
  expect(ids([topic('travel', ['旅行']), topic('books', ['读书'])], { tags: ['读书'] })).toEqual([
    'books',
    'travel',
  ]);
});

test('what was drafted here lately comes last, the longest ago before the others', () => {
  const uses = [
    { topicId: 'yesterday', at: now - day },
    { topicId: 'last week', at: now - 7 * day },
    { topicId: 'last year', at: now - 300 * day },
  ];
  const topics = [topic('yesterday', ['读书']), topic('last week'), topic('last year'), topic('never')];
  expect(ids(topics, { uses, tags: ['读书'] })).toEqual(['never', 'last year', 'last week', 'yesterday']);
});

test('it says why: the season, the tags that suit, the last use', () => {
  const [proposed] = chooseTopics([topic('a', ['读书', '亲子'], [11])], {
    uses: [{ topicId: 'a', at: 5 }],
    tags: ['读书'],
    now,
  });
  expect(proposed).toMatchObject({ inSeason: true, tags: ['读书'], lastUsedAt: 5 });
});

test('nothing of the season is lost, and nothing comes twice', () => {
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
  const topics = fc.uniqueArray(fc.record({ id: fc.string(), tags: fc.array(fc.string()), months }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(topics, fc.array(fc.string()), (all, tags) => {
      const inSeason = all.filter((one) => one.months.length === 0 || one.months.includes(11));
      const chosen = chooseTopics(all, { uses: [], tags, now }).map((proposed) => proposed.topic.id);
      expect(chosen.toSorted()).toEqual(inSeason.map(({ id }) => id).toSorted());
    }),
  );
});
