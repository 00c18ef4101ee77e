import type { HoursOfDay } from '../group-history/hour-rates';
import { coveredHours } from './group-coverage';
import type { CoverageRow, DayRow, GroupRow } from './tables';

/** What was said and watched by hour on each day of a span that was watched or imported. */
export function hoursOfDays(
  group: Pick<GroupRow, 'watchPeriods' | 'importedPeriods'>,
  days: readonly DayRow[],
  coverage: readonly CoverageRow[],
  { counts, fromDay, toDay }: { counts: (personId: string) => boolean; fromDay: number; toDay: number },
): HoursOfDay[] {
  const rows = new Map(days.map((row) => [row.day, row]));
  return [...coveredHours(group, coverage, { fromDay, toDay })].map(([day, watched]) => {
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
