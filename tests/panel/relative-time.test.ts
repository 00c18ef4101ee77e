import { describe, expect, it } from 'vitest';
import { relativeTime } from '@/lib/panel/relative-time';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();
const now = at(18, 14, 30);

describe('the words for a moment', () => {
  it.each([
    ['never', 0, { kind: 'never' }],
    ['within a minute', now - 59_000, { kind: 'now' }],
    ['ahead of the clock', now + 5_000_000, { kind: 'now' }],
    ['minutes', at(18, 14, 1), { kind: 'minutesAgo', count: 29 }],
    ['hours of the same day', at(18, 0, 10), { kind: 'hoursAgo', count: 14 }],
    ['yesterday, even a short time ago', at(17, 23, 59), { kind: 'yesterday', clock: '23:59' }],
    ['yesterday early, with two digits for minutes', at(17, 9, 5), { kind: 'yesterday', clock: '9:05' }],
    ['days', at(12, 23), { kind: 'daysAgo', count: 6 }],
    ['from a week on the date', at(11, 1), { kind: 'monthDay', month: 3, day: 11 }],
    [
      'another year',
      new Date(2025, 11, 31).getTime(),
      { kind: 'yearMonthDay', year: 2025, month: 12, day: 31 },
    ],
  ])('%s', (_, moment, words) => {
    expect(relativeTime(moment, now)).toEqual(words);
  });

  it('says minutes rather than yesterday just after midnight', () => {
    expect(relativeTime(at(17, 23, 50), at(18, 0, 10))).toEqual({ kind: 'minutesAgo', count: 20 });
  });
});
