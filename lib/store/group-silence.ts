import { dayOf, hourOf } from '../activity/day';
import { type Silence, silenceHabit, type WatchedHour } from '../silence/silence-habit';
import { coveredHours } from './group-coverage';
import type { CoverageRow, DayRow, GroupRow } from './tables';

/** Weeks that a habit is read from, in days. */
export const silenceDays = 28;

/**
 * How a group's present silence compares with its own. Reads nothing: for who has the group's counters and coverage at hand.
 * Messages of staff and of the operator count, too: hours are counted without names.
 * @param days at least those of the last 28 days, @param coverage of its account, both in any order.
 */
export function groupSilence(
  group: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>,
  days: readonly DayRow[],
  coverage: readonly CoverageRow[],
  now: number,
): Silence {
  const today = dayOf(now);
  const talk = new Map(days.map(({ day, hours }) => [day, hours]));
  const fromDay = today - silenceDays + 1;
  const watched = coveredHours(group, coverage, { fromDay, toDay: today });
  const hours: WatchedHour[] = [];
  for (let day = fromDay; day <= today; day++) {
    const [messages, minutes] = [talk.get(day), watched.get(day)];
    if (!messages && !minutes) continue;
    const last = day === today ? hourOf(now) : 23;
    for (let hour = 0; hour <= last; hour++) {
      hours.push({ hour, watchedMinutes: minutes?.[hour] ?? 0, messages: messages?.[hour] ?? 0 });
    }
  }
  return silenceHabit(hours);
}
