import type { HoursOfDay } from '../group-history/hour-rates';
import { watchedMinutesOfHours } from './group-coverage';
import type { CoverageRow, DayRow, GroupRow } from './tables';

const allMinutes = Array.from({ length: 24 }, () => 60);

/** What was said and watched by hour on each day of a span that was watched or imported. */
export function hoursOfDays(
  { watchPeriods, importedPeriods }: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>,
  days: readonly DayRow[],
  coverage: readonly CoverageRow[],
  { counts, fromDay, toDay }: { counts: (personId: string) => boolean; fromDay: number; toDay: number },
): HoursOfDay[] {
  const minutes = new Map(coverage.map((row) => [row.day, watchedMinutesOfHours(row, watchPeriods)]));
  for (const period of importedPeriods) {
    const last = Math.min(period.toDay, toDay);
    for (let day = Math.max(period.fromDay, fromDay); day <= last; day++) minutes.set(day, allMinutes);
  }
  const rows = new Map(days.map((row) => [row.day, row]));
  return [...minutes].map(([day, watched]) => {
    const row = rows.get(day);
    const memberShare = row ? shareOfMembers(row, counts) : 0;
    return { day, messages: row?.hours ?? [], memberShare, minutes: watched };
  });
}

function shareOfMembers({ speakers, messages }: DayRow, counts: (personId: string) => boolean): number {
  if (messages === 0) return 0;
  const said = Object.entries(speakers).filter(([personId]) => counts(personId));
  return said.reduce((sum, [, count]) => sum + count, 0) / messages;
}
