import { expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { groupSilence } from '../../lib/store/group-silence';

const now = new Date(2026, 10, 20, 23, 30).getTime();
const today = dayOf(now);

/** A day on which something was said at these hours. */
function talk(daysAgo: number, ...at: number[]) {
  const hours = Array.from({ length: 24 }, (_, hour) => (at.includes(hour) ? 2 : 0));
  const messages = 2 * at.length;
  return { groupId: 'g', day: today - daysAgo, speakers: { p: messages }, messages, hours, lastMessageAt: 1 };
}

test('an imported past tells when a group is silent, not only when it talks', () => {
  const evenings = Array.from({ length: 20 }, (_, index) => talk(index + 2, 19, 21));
  const importedPeriods = [{ importId: 'i', fromDay: today - 21, toDay: today }];
  const group = { watchPeriods: [], importedPeriods };
  // Two silent evenings: nobody has spoken since the one before yesterday.
  expect(groupSilence(group, evenings, [], now)).toMatchObject({
    state: 'cold',
    usualHours: 11,
    silentHours: 29,
  });
});
