import { expect, test } from 'vitest';
import { riskOfScore } from '../../lib/health/risk-of-score';
import { graded, lastDays, spokenOn } from './graded';

/** A group watched for so many days, in which two people spoke on the last three of them. */
function watchedFor(days: number) {
  return graded(lastDays(days), spokenOn(lastDays(3), 'one', 'two'));
}

test('a group that was watched throughout is in the band of its score', () => {
  const grade = watchedFor(120);
  expect(riskOfScore(grade, 1)).toMatchObject({ kind: 'whole', band: { from: 40, to: 60 } });
  expect(riskOfScore(grade, 0.6)).toEqual(riskOfScore(grade, 1));
});

test('where much was missed, the risk is that of a higher score', () => {
  const grade = { ...watchedFor(120), score: 50 };
  expect(riskOfScore(grade, 0.5)).toMatchObject({ kind: 'partly', band: { from: 40 } });
  expect(riskOfScore(grade, 0.3)).toMatchObject({ kind: 'partly', band: { from: 60 } });
});

test('where all but nothing was watched, no risk is told', () => {
  expect(riskOfScore(watchedFor(120), 0.19)).toBeNull();
});

test('nothing is made up for in a group that is watched for less than 12 weeks', () => {
  const grade = { ...watchedFor(83), score: 55 };
  expect(riskOfScore(grade, 0.3)).toMatchObject({ kind: 'whole', band: { from: 40 } });
});

test('in the first 4 weeks the two lowest bands are one', () => {
  const grade = watchedFor(27);
  expect(riskOfScore({ ...grade, score: 10 }, 1)).toEqual(riskOfScore({ ...grade, score: 39 }, 1));
  expect(riskOfScore({ ...grade, score: 10 }, 1)).toMatchObject({ kind: 'early', band: { to: 40 } });
  expect(riskOfScore({ ...grade, score: 40 }, 1)).toMatchObject({ kind: 'whole', band: { from: 40 } });
});
