import { expect, test } from 'vitest';
import { momentWords } from '../../lib/panel/moment-words';

const now = new Date(2026, 2, 18, 14, 20).getTime();
const at = (dayOfMonth: number, hour: number, minute: number) =>
  new Date(2026, 2, dayOfMonth, hour, minute).getTime();

test.each([
  [at(18, 8, 30), { kind: 'morning', isToday: true, clock: '8:30' }],
  [at(18, 0, 5), { kind: 'night', isToday: true, clock: '0:05' }],
  [at(18, 14, 20), { kind: 'day', isToday: true, clock: '14:20' }],
  [at(17, 23, 10), { kind: 'evening', isToday: false, clock: '23:10' }],
  [at(17, 0, 0), { kind: 'night', isToday: false, clock: '0:00' }],
  [at(16, 23, 59), { kind: 'date', month: 3, day: 16, clock: '23:59' }],
])('%s is %o', (time, words) => {
  expect(momentWords(time, now)).toEqual(words);
});
