import { describe, expect, test } from 'vitest';
import { activityOf, type Participation } from '../../lib/activity/activity';
import { today, watchedEveryDay } from './group-samples';

const DAY = 86_400_000;
const now = 1_790_000_000_000;

/** Somebody in a group watched for long who last spoke today and yesterday, with changes. */
function somebody(change: Partial<Participation>): Participation {
  return {
    today,
    now,
    joinedAt: 0,
    lastSpokeDay: today,
    spokeBeforeDay: today - 1,
    level: 'active',
    watchedDays: watchedEveryDay(),
    enough: true,
    ...change,
  };
}

const silent = { lastSpokeDay: 0, spokeBeforeDay: 0, level: null };

describe('a newcomer', () => {
  test('is one for seven days after joining', () => {
    expect(activityOf(somebody({ joinedAt: now }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt: now - 7 * DAY + 1 }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt: now - 7 * DAY }))).toBe('active');
  });

  test('stays one whatever they say or do not say', () => {
    const joinedAt = now - DAY;
    expect(activityOf(somebody({ joinedAt, level: 'legend' }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt, ...silent, enough: false }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt, spokeBeforeDay: today - 60 }))).toBe('newcomer');
  });

  test('is also one whose joining lies ahead of the clock', () => {
    expect(activityOf(somebody({ joinedAt: now + DAY }))).toBe('newcomer');
  });
});

describe('somebody who is back', () => {
  test('spoke today or yesterday after 28 silent days', () => {
    expect(activityOf(somebody({ spokeBeforeDay: today - 29 }))).toBe('back');
    expect(activityOf(somebody({ lastSpokeDay: today - 1, spokeBeforeDay: today - 30 }))).toBe('back');
  });

  test('is no longer back on the third day', () => {
    expect(activityOf(somebody({ lastSpokeDay: today - 2, spokeBeforeDay: today - 60 }))).toBe('active');
  });

  test('was not away when only 27 days lie between', () => {
    expect(activityOf(somebody({ spokeBeforeDay: today - 28 }))).toBe('active');
  });

  test('was not away when it is not known that they spoke before', () => {
    expect(activityOf(somebody({ spokeBeforeDay: 0 }))).toBe('active');
  });

  test('cannot be told where nobody watched the silence', () => {
    const away = { spokeBeforeDay: today - 40 };
    const watched = (days: number) => new Set(Array.from({ length: days }, (_, index) => today - 1 - index));
    expect(activityOf(somebody({ ...away, watchedDays: watched(6) }))).toBe('active');
    expect(activityOf(somebody({ ...away, watchedDays: watched(7) }))).toBe('back');
  });
});

test('everybody else has the level that they earned', () => {
  expect(activityOf(somebody({ level: 'legend' }))).toBe('legend');
  expect(activityOf(somebody({ level: 'bubbling', enough: false }))).toBe('bubbling');
});

test('who was not seen to speak for 28 days lurks, if enough was watched to say so', () => {
  expect(activityOf(somebody({ ...silent }))).toBe('lurking');
  expect(activityOf(somebody({ ...silent, lastSpokeDay: today - 60 }))).toBe('lurking');
  expect(activityOf(somebody({ ...silent, enough: false }))).toBeNull();
});
