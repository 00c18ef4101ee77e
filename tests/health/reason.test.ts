import { describe, expect, test } from 'vitest';
import { gradeGroup } from '../../lib/health/grade';
import { reasonOf } from '../../lib/health/reason';

const today = 20_000;

/** The reason for a group watched for so many days, with members speaking so many days ago. */
function reason(watchedDays: number, daysAgo: number[], ...people: string[]) {
  const speakers = Object.fromEntries(people.map((person) => [person, 1]));
  return reasonOf(
    gradeGroup({
      days: daysAgo.map((ago) => ({ day: today - ago, speakers })),
      counts: (personId) => personId !== 'you',
      watchedDays: Array.from({ length: watchedDays }, (_, ago) => today - ago),
      today,
    }),
  );
}

const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('the one reason', () => {
  test('before a grade is how many days are missing', () => {
    expect(reason(3, [0], 'ann')).toEqual({ kind: 'too-early', missingDays: 4 });
  });

  test('for a group with the operator alone is just that', () => {
    expect(reason(30, [0, 1, 2], 'you')).toEqual({ kind: 'only-you' });
  });

  test('for a silent group is for how long it was seen silent, at most the twelve weeks looked at', () => {
    expect(reason(30, [])).toEqual({ kind: 'days-silent', days: 30 });
    expect(reason(300, [])).toEqual({ kind: 'days-silent', days: 84 });
    expect(reason(300, [100], 'ann')).toEqual({ kind: 'days-silent', days: 100 });
  });

  test('for a group that fell silent lately is for how many days', () => {
    const untilLately = Array.from({ length: 75 }, (_, ago) => ago + 13);
    expect(reason(100, untilLately, ...eight)).toEqual({ kind: 'days-silent', days: 13 });
  });

  test('for a group silent for four weeks is the silence, whichever part costs most', () => {
    const daily = (ago: number) => Array.from({ length: 80 }, (_, day) => day + ago);
    expect(reason(120, daily(28), ...eight)).toEqual({ kind: 'days-silent', days: 28 });
    expect(reason(120, daily(60), ...eight)).toEqual({ kind: 'days-silent', days: 60 });
    expect(reason(120, daily(27), ...eight).kind).not.toBe('days-silent');
  });

  test('for a group that paused for weeks is how many are missing', () => {
    expect(reason(100, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ...eight)).toEqual({
      kind: 'weeks-missing',
      weeks: 10,
    });
  });

  test('for a group that speaks less often than before is both numbers of days', () => {
    const weekly = [0, 7, 14, 21];
    const daily = Array.from({ length: 56 }, (_, ago) => ago + 28);
    expect(reason(100, [...weekly, ...daily], 'ann', 'bo')).toEqual({
      kind: 'fewer-active-days',
      now: 4,
      before: 28,
    });
  });

  test('for a group that never spoke often is how often it does', () => {
    const weekly = Array.from({ length: 12 }, (_, week) => week * 7);
    expect(reason(100, weekly, 'ann', 'bo')).toEqual({ kind: 'few-active-days', days: 4 });
  });

  test('for a group carried by few is how many they are', () => {
    const most = Array.from({ length: 100 }, (_, ago) => ago).filter((ago) => ago % 2 === 1);
    const lonely = [...most].map((ago) => ago + 2);
    expect(reason(100, lonely, 'ann')).toEqual({ kind: 'few-speakers', people: 1 });
  });

  test('for a healthy group is that all is fine', () => {
    expect(
      reason(
        100,
        Array.from({ length: 100 }, (_, ago) => ago),
        ...eight,
      ),
    ).toEqual({ kind: 'fine' });
  });
});
