import { describe, expect, test } from 'vitest';
import { needsALook } from '../../lib/health/needs-a-look';
import { graded, lastDays, spokenOn, today } from './graded';

const nobodyWaits = { newcomersWaiting: 0, unanswered: 0, watchedShare: 1 };
const lively = graded(lastDays(100), spokenOn(lastDays(100), 'ann', 'bo', 'cy'));
const silentFor = (days: number) =>
  graded(lastDays(200), spokenOn(lastDays(100, today - days), 'ann', 'bo', 'cy'));

describe('a group is worth a look today', () => {
  test('below 50 points, and not from 50 on', () => {
    const grade = { ...lively, score: 49 };
    expect(needsALook({ ...nobodyWaits, grade })).toBe(true);
    expect(needsALook({ ...nobodyWaits, grade: { ...grade, score: 50 } })).toBe(false);
  });

  test('below 50 points of what it would likely have, had all been watched', () => {
    const grade = { ...lively, score: 45 };
    expect(needsALook({ ...nobodyWaits, grade, watchedShare: 0.6 })).toBe(true);
    expect(needsALook({ ...nobodyWaits, grade, watchedShare: 0.3 })).toBe(false);
    expect(needsALook({ ...nobodyWaits, grade: { ...grade, score: 38 }, watchedShare: 0.3 })).toBe(true);
  });

  test('while a newcomer or a question waits, however well it does', () => {
    expect(needsALook({ ...nobodyWaits, grade: lively })).toBe(false);
    expect(needsALook({ ...nobodyWaits, grade: lively, newcomersWaiting: 1 })).toBe(true);
    expect(needsALook({ ...nobodyWaits, grade: lively, unanswered: 1 })).toBe(true);
  });

  test('without a score only while somebody waits', () => {
    const grade = { state: 'too-early', missingDays: 3, watchedDays: 4 } as const;
    expect(needsALook({ ...nobodyWaits, grade })).toBe(false);
    expect(needsALook({ ...nobodyWaits, grade, newcomersWaiting: 2 })).toBe(true);
  });

  test('while it is silent, but no more once it sleeps', () => {
    expect(needsALook({ ...nobodyWaits, grade: silentFor(30) })).toBe(true);
    expect(needsALook({ ...nobodyWaits, grade: silentFor(55) })).toBe(true);
    expect(needsALook({ ...nobodyWaits, grade: silentFor(56) })).toBe(false);
    expect(needsALook({ ...nobodyWaits, grade: silentFor(56), unanswered: 1 })).toBe(true);
  });

  test('where the operator alone goes on speaking', () => {
    expect(needsALook({ ...nobodyWaits, grade: graded(lastDays(100), spokenOn(lastDays(100), 'you')) })).toBe(
      true,
    );
  });
});
