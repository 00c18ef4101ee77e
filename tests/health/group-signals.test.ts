import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpokenDay } from '../../lib/activity/spoken-day';
import { groupSignals } from '../../lib/health/group-signals';

const today = 20_000;
const always = 0;
const everybody = () => true;
const members = (personId: string) => !personId.startsWith('staff');

/** A row of the day so many days ago, one message each. */
function row(daysAgo: number, ...people: string[]): SpokenDay {
  return { day: today - daysAgo, speakers: Object.fromEntries(people.map((person) => [person, 1])) };
}

const person = fc.constantFrom('ann', 'bo', 'cy', 'staff-dee', 'staff-eve');
const rows = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: today - 100, max: today + 3 }),
    speakers: fc.dictionary(person, fc.nat(3)),
  }),
  { selector: ({ day }) => day },
);

describe('active days and weeks', () => {
  test('28 days are today and the 27 before', () => {
    expect(
      groupSignals([row(0, 'ann'), row(27, 'ann'), row(28, 'ann')], everybody, today, always),
    ).toMatchObject({
      activeDays28: 2,
      activeDaysBefore28: 1,
    });
  });

  test('week 0 is today and the six days before, and there are twelve', () => {
    const days = [row(6, 'ann'), row(7, 'ann'), row(13, 'ann'), row(83, 'ann'), row(84, 'ann')];
    const signals = groupSignals(days, everybody, today, always);
    expect(signals.activeWeeks).toEqual([0, 1, 11]);
    expect(signals.activeWeeks12).toBe(3);
  });

  test('rows after today and before watching began are left out', () => {
    const days = [row(-1, 'ann'), row(5, 'ann'), row(6, 'ann')];
    expect(groupSignals(days, everybody, today, today - 5)).toMatchObject({
      activeDays28: 1,
      daysSinceLast: 5,
    });
  });

  test('what came before is unknown until 56 days were seen', () => {
    expect(groupSignals([], everybody, today, today - 54).activeDaysBefore28).toBeNull();
    expect(groupSignals([], everybody, today, today - 55).activeDaysBefore28).toBe(0);
  });
});

describe('the last day', () => {
  test('is today, earlier, or never seen', () => {
    expect(groupSignals([row(9, 'ann'), row(3, 'ann')], everybody, today, always)).toMatchObject({
      daysSinceLast: 3,
      lastDay: today - 3,
    });
    expect(groupSignals([], everybody, today, always)).toMatchObject({ daysSinceLast: null, lastDay: null });
  });

  test('may lie before the twelve weeks', () => {
    expect(groupSignals([row(200, 'ann')], everybody, today, always).daysSinceLast).toBe(200);
  });
});

describe('the core', () => {
  test('are people who spoke on three days of the last 28, however much they said on one', () => {
    const days = [row(1, 'ann', 'bo'), row(2, 'ann', 'bo'), row(3, 'ann'), row(28, 'bo')];
    const chatty = { day: today, speakers: { cy: 500 } };
    expect(groupSignals([...days, chatty], everybody, today, always)).toMatchObject({
      core3d: 1,
      speakers28: 3,
    });
  });
});

describe('people who do not count', () => {
  test('make no day active, no week, no core and no last day', () => {
    const days = Array.from({ length: 84 }, (_, daysAgo) => row(daysAgo, 'staff-dee'));
    expect(groupSignals(days, members, today, always)).toMatchObject({
      activeDays28: 0,
      activeWeeks12: 0,
      daysSinceLast: null,
      core3d: 0,
      speakers28: 0,
      whoSpoke: 'only-uncounted',
    });
  });

  test('change no signal, whatever they say', () => {
    fc.assert(
      fc.property(rows, rows, (days, staffDays) => {
        const staff = new Map(staffDays.map(({ day, speakers }) => [day, speakers]));
        const withStaff = days.map(({ day, speakers }) => ({
          day,
          speakers: { ...speakers, 'staff-dee': (staff.get(day)?.['staff-dee'] ?? 0) + 1 },
        }));
        const { whoSpoke: _without, ...signals } = groupSignals(days, members, today, always);
        const { whoSpoke: _with, ...others } = groupSignals(withStaff, members, today, always);
        expect(others).toEqual(signals);
      }),
    );
  });

  test('are told apart from nobody', () => {
    expect(groupSignals([], members, today, always).whoSpoke).toBe('nobody');
    expect(groupSignals([{ day: today, speakers: { ann: 0 } }], members, today, always).whoSpoke).toBe(
      'nobody',
    );
    expect(groupSignals([row(84, 'staff-dee')], members, today, always).whoSpoke).toBe('nobody');
    expect(groupSignals([row(83, 'staff-dee')], members, today, always).whoSpoke).toBe('only-uncounted');
    expect(groupSignals([row(1, 'ann', 'staff-dee')], members, today, always).whoSpoke).toBe('members');
  });
});

describe('whatever the rows', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(rows, (days) => {
        expect(groupSignals(days.toReversed(), members, today, always)).toEqual(
          groupSignals(days, members, today, always),
        );
      }),
    );
  });

  test('the signals stay within their ranges', () => {
    fc.assert(
      fc.property(rows, (days) => {
        const signals = groupSignals(days, members, today, always);
        expect(signals.activeDays28).toBeLessThanOrEqual(28);
        expect(signals.activeWeeks12).toBeLessThanOrEqual(12);
        expect(signals.core3d).toBeLessThanOrEqual(signals.speakers28);
        expect(signals.daysSinceLast ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('people with names that objects have by birth are people', () => {
    const day = { day: today, speakers: JSON.parse('{"__proto__": 2, "constructor": 1}') };
    expect(groupSignals([day], everybody, today, always).speakers28).toBe(2);
  });
});
