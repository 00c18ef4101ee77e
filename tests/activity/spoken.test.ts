import { expect, test } from 'vitest';
import { type SpokenDay, speakersOn } from '../../lib/activity/spoken-day';
import { spokenMessages } from '../../lib/activity/spoken-messages';

const days: SpokenDay[] = [
  { day: 1, speakers: { a: 2, staff: 9 } },
  { day: 2, speakers: { b: 3, a: 2, c: 0 } },
];
const counts = (personId: string) => personId !== 'staff';

test('only those who count and said something are speakers of a day', () => {
  expect(days.map((row) => speakersOn(row, counts))).toEqual([['a'], ['b', 'a']]);
});

test('messages are added up over days, who wrote most comes first', () => {
  expect(spokenMessages(days, counts)).toEqual([
    ['a', 4],
    ['b', 3],
  ]);
});
