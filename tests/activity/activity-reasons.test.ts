import { describe, expect, test } from 'vitest';
import { activityReasons } from '../../lib/activity/activity-reasons';
import { daily, groupPast, type Talk, today, together } from './group-samples';

const passersBy: Talk = {
  3: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`o${index}`, 1])),
};

describe('why somebody has their level', () => {
  test('their counts, their place among those who spoke, and what the next level takes', () => {
    const past = groupPast(together(passersBy, daily('a', 4, 2), daily('b', 7, 3)));
    expect(activityReasons(past, 'a')).toMatchObject({
      level: 'chatting',
      days: 4,
      messages: 8,
      place: 2,
      speakers: 11,
      watchedDays: 28,
      next: { level: 'active', days: 6, messages: 15, place: 5 },
      kept: null,
      highest: 'active',
    });
  });

  test('who did not speak has no place, and the first level to earn before them', () => {
    expect(activityReasons(groupPast(passersBy), 'a')).toMatchObject({
      level: 'lurking',
      place: 0,
      speakers: 9,
      next: { level: 'chatting' },
      highest: 'bubbling',
    });
  });

  test('at the top there is nothing next', () => {
    expect(activityReasons(groupPast(daily('a', 28, 9)), 'a')).toMatchObject({ level: 'legend', next: null });
  });

  test('where the margin keeps a level: since when, and how low the figures may fall', () => {
    const talk: Talk = Object.fromEntries([28, 5, 4, 3, 2, 1].map((ago) => [ago, { a: 3 }]));
    expect(activityReasons(groupPast(talk), 'a')).toMatchObject({
      level: 'active',
      days: 5,
      messages: 15,
      kept: { days: 4, messages: 11, reachedOn: today - 1 },
    });
  });

  test('where too little was watched it says so and promises nothing', () => {
    const watchedDays = new Set([today, today - 1]);
    const past = groupPast(daily('a', 2, 30), { watchedDays });
    expect(activityReasons(past, 'a')).toMatchObject({ level: 'bubbling', watchedDays: 2, next: null });
    expect(activityReasons(past, 'b')).toMatchObject({ level: null, place: 0 });
  });

  test('the 28 days one by one, with those that nobody watched', () => {
    const past = groupPast({ 0: { a: 2 }, 27: { a: 1 }, 28: { a: 9 } }, { watchedDays: new Set([today]) });
    const { past: days } = activityReasons(past, 'a');
    expect(days).toHaveLength(28);
    expect(days[0]).toEqual({ day: today - 27, messages: 1, watched: false });
    expect(days[27]).toEqual({ day: today, messages: 2, watched: true });
  });
});
