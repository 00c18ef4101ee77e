import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { warnedStatus } from '../../lib/activity/clean-out-status';
import { observedSince, silentMembers, silentSince } from '../../lib/activity/silent-members';

const since = 20_000;

describe('who was not seen speaking since a day', () => {
  test('last spoke before it, or was never seen speaking though they were there', () => {
    const spokeBefore = { lastSpokeDay: since - 1, observedDay: since - 50 };
    const never = { lastSpokeDay: 0, observedDay: since };
    const spokeThatDay = { lastSpokeDay: since, observedDay: since - 50 };
    expect(silentMembers([spokeThatDay, never, spokeBefore], since).silent).toEqual([spokeBefore, never]);
  });

  test('of whoever was first seen later nothing is said, but they are counted', () => {
    const later = { lastSpokeDay: 0, observedDay: since + 1 };
    const cameBack = { lastSpokeDay: since - 90, observedDay: since + 3 };
    expect(silentMembers([later, cameBack], since)).toEqual({ silent: [], tooNew: 2 });
  });

  test('the longest silent come first', () => {
    const members = [
      { lastSpokeDay: since - 2, observedDay: since - 90 },
      { lastSpokeDay: 0, observedDay: since - 30 },
      { lastSpokeDay: since - 60, observedDay: since - 90 },
    ];
    expect(silentMembers(members, since).silent.map(silentSince)).toEqual([
      since - 60,
      since - 30,
      since - 2,
    ]);
  });

  test('an earlier day never lists anybody whom a later day would not, and everybody is listed, counted or heard', () => {
    const member = fc.record({ lastSpokeDay: fc.nat(100), observedDay: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(member), fc.integer({ min: 1, max: 100 }), fc.nat(20), (members, day, more) => {
        const { silent, tooNew } = silentMembers(members, day);
        const later = silentMembers(members, day + more).silent;
        expect(silent.filter((one) => !later.includes(one))).toEqual([]);
        const heard = members.filter(({ lastSpokeDay }) => lastSpokeDay >= day);
        expect(silent.length + tooNew + heard.length).toBe(members.length);
      }),
    );
  });

  test('the first observation is the latest of watching, being seen and joining', () => {
    expect(observedSince({ watchedSince: 5, firstSeenAt: 3, joinedAt: 0 })).toBe(5);
    expect(observedSince({ watchedSince: 5, firstSeenAt: 7, joinedAt: 6 })).toBe(7);
    expect(observedSince({ watchedSince: 5, firstSeenAt: 7, joinedAt: 9 })).toBe(9);
  });
});

describe('who was warned', () => {
  const member = { lastSpokeDay: since - 40, leftAt: 0, isSpared: false };

  test('still silent, until they are seen speaking on the day of the warning or later', () => {
    expect(warnedStatus(member, since)).toBe('silent');
    expect(warnedStatus({ ...member, lastSpokeDay: 0 }, since)).toBe('silent');
    expect(warnedStatus({ ...member, lastSpokeDay: since }, since)).toBe('spoke');
    expect(warnedStatus({ ...member, lastSpokeDay: since + 2 }, since)).toBe('spoke');
  });

  test('left, whatever they said before', () => {
    expect(warnedStatus({ ...member, lastSpokeDay: since + 1, leftAt: 1 }, since)).toBe('left');
  });

  test('spared, if they are not to be cleaned out and said nothing', () => {
    expect(warnedStatus({ ...member, isSpared: true }, since)).toBe('spared');
    expect(warnedStatus({ ...member, isSpared: true, lastSpokeDay: since }, since)).toBe('spoke');
  });
});
