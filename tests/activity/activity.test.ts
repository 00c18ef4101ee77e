import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, type Participation } from '../../lib/activity/activity';

const DAY = 86_400_000;
const today = 20_000;
const now = 1_790_000_000_000;

/** Somebody in a group watched for long who last spoke today and yesterday, with changes. */
function somebody(change: Partial<Participation>): Participation {
  return {
    today,
    now,
    joinedAt: 0,
    lastSpokeDay: today,
    spokeBeforeDay: today - 1,
    recentDays: 2,
    watchedDays: 100,
    ...change,
  };
}

/** Somebody who last spoke that many days ago. */
function spoke(daysAgo: number, change: Partial<Participation> = {}): Participation {
  return somebody({ lastSpokeDay: today - daysAgo, spokeBeforeDay: today - daysAgo - 1, ...change });
}

describe('a newcomer', () => {
  test('is one for seven days after joining', () => {
    expect(activityOf(somebody({ joinedAt: now }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt: now - 7 * DAY + 1 }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt: now - 7 * DAY }))).toBe('active');
  });

  test('stays one whatever they say or do not say', () => {
    const joinedAt = now - DAY;
    expect(activityOf(somebody({ joinedAt, recentDays: 28 }))).toBe('newcomer');
    expect(activityOf(somebody({ joinedAt, lastSpokeDay: 0, spokeBeforeDay: 0, watchedDays: 1 }))).toBe(
      'newcomer',
    );
    expect(activityOf(spoke(0, { joinedAt, spokeBeforeDay: today - 60 }))).toBe('newcomer');
  });

  test('is also one whose joining lies ahead of the clock', () => {
    expect(activityOf(somebody({ joinedAt: now + DAY }))).toBe('newcomer');
  });
});

describe('somebody who is back', () => {
  test('spoke today or yesterday after 28 silent days', () => {
    expect(activityOf(somebody({ spokeBeforeDay: today - 29 }))).toBe('back');
    expect(activityOf(spoke(1, { spokeBeforeDay: today - 30 }))).toBe('back');
  });

  test('is no longer back on the third day', () => {
    expect(activityOf(spoke(2, { spokeBeforeDay: today - 60 }))).toBe('active');
  });

  test('was not away when only 27 days lie between', () => {
    expect(activityOf(somebody({ spokeBeforeDay: today - 28 }))).toBe('active');
  });

  test('was not away when it is not known that they spoke before', () => {
    expect(activityOf(somebody({ spokeBeforeDay: 0 }))).toBe('active');
  });
});

describe('somebody who talks', () => {
  test('on 15 of the last 28 days is talkative, even after a few quiet days', () => {
    expect(activityOf(somebody({ recentDays: 14 }))).toBe('active');
    expect(activityOf(somebody({ recentDays: 15 }))).toBe('talkative');
    expect(activityOf(spoke(10, { recentDays: 15 }))).toBe('talkative');
  });

  test('is active for seven days, quiet until the 28th, then lurking', () => {
    expect(activityOf(spoke(6))).toBe('active');
    expect(activityOf(spoke(7))).toBe('quiet');
    expect(activityOf(spoke(27))).toBe('quiet');
    expect(activityOf(spoke(28))).toBe('lurking');
    expect(activityOf(spoke(400))).toBe('lurking');
  });
});

describe('somebody who was never seen to speak', () => {
  const silent = { lastSpokeDay: 0, spokeBeforeDay: 0, recentDays: 0 };

  test('lurks once the group was watched for seven days', () => {
    expect(activityOf(somebody({ ...silent, watchedDays: 7 }))).toBe('lurking');
  });

  test('is given no word before that', () => {
    expect(activityOf(somebody({ ...silent, watchedDays: 6 }))).toBeNull();
  });
});

test('somebody known to have spoken always gets a word, and later silence never makes them livelier', () => {
  const liveliness = ['lurking', 'quiet', 'active'];
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(14), (daysAgo, more, recentDays) => {
      const sooner = activityOf(spoke(daysAgo, { recentDays }));
      const later = activityOf(spoke(daysAgo + more, { recentDays }));
      expect(liveliness).toContain(sooner);
      expect(liveliness.indexOf(String(later))).toBeLessThanOrEqual(liveliness.indexOf(String(sooner)));
    }),
  );
});
