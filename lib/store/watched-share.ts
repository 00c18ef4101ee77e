import { dayOf, startOfDay } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays } from './group-coverage';
import type { GroupRow } from './tables';

const minute = 60_000;

/** How much of the time between two moments (ms) a group was watched, 0 to 1; all of a day of an imported past. */
export async function watchedShare(
  db: NuanqunDatabase,
  group: GroupRow,
  from: number,
  to: number,
): Promise<number> {
  if (to <= from) return 0;
  const span = { fromDay: dayOf(from), toDay: dayOf(to) };
  const rows = await accountCoverage(db, group.accountId, span.fromDay, span.toDay);
  const within = group.watchPeriods.flatMap((period) => {
    const start = Math.max(period.from, from);
    const end = Math.min(period.to || to, to);
    return start < end ? [{ from: start, to: end }] : [];
  });
  const isImported = (day: number): boolean =>
    group.importedPeriods.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
  const watched = coveredDays({ watchPeriods: within, importedPeriods: [] }, rows, span)
    .filter(({ day }) => !isImported(day))
    .reduce((sum, { minutes }) => sum + minutes * minute, 0);
  const imported = Array.from({ length: span.toDay - span.fromDay + 1 }, (_, at) => span.fromDay + at)
    .filter(isImported)
    .reduce((sum, day) => sum + Math.min(to, startOfDay(day + 1)) - Math.max(from, startOfDay(day)), 0);
  return Math.min(1, (watched + imported) / (to - from));
}
