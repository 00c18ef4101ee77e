import { expect, test } from 'vitest';
import { passesHealthFilter } from '../../lib/health/health-filter';
import { graded, lastDays, spokenOn, today } from './graded';

const lively = {
  grade: graded(lastDays(100), spokenOn(lastDays(100), 'ann', 'bo', 'cy')),
  newcomersWaiting: 0,
  unanswered: 0,
  watchedShare: 1,
};
const asleep = graded(lastDays(200), spokenOn(lastDays(100, today - 60), 'ann', 'bo', 'cy'));
const tooEarly = { state: 'too-early', missingDays: 3, watchedDays: 4 } as const;

test.each([
  ['today', { grade: { ...lively.grade, score: 20 } }],
  ['today', { newcomersWaiting: 1 }],
  ['newcomers', { newcomersWaiting: 1 }],
  ['unanswered', { unanswered: 1 }],
  ['asleep', { grade: asleep }],
  ['ungraded', { grade: tooEarly }],
] as const)('%s finds a group of its kind and leaves out one that does well', (filter, change) => {
  expect(passesHealthFilter({ ...lively, ...change }, filter)).toBe(true);
  expect(passesHealthFilter(lively, filter)).toBe(false);
});

test('a group without a score is not to be looked at for that alone', () => {
  expect(passesHealthFilter({ ...lively, grade: tooEarly }, 'today')).toBe(false);
  expect(passesHealthFilter({ ...lively, grade: tooEarly }, 'all')).toBe(true);
});
