import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays } from './group-coverage';
import type { GroupRow } from './tables';

const minute = 60_000;

/** How much of the time between two moments (ms) a group was watched, 0 to 1. */
export async function watchedShare(
  db: NuanqunDatabase,
  group: GroupRow,
  from: number,
  to: number,
): Promise<number> {
  const span = { fromDay: dayOf(from), toDay: dayOf(to) };
  const rows = await accountCoverage(db, group.accountId, span.fromDay, span.toDay);
  const within = group.watchPeriods.flatMap((period) => {
    const start = Math.max(period.from, from);
    const end = Math.min(period.to || to, to);
    return start < end ? [{ from: start, to: end }] : [];
  });
  const covered = coveredDays({ watchPeriods: within, importedPeriods: [] }, rows, span);
  const minutes = covered.reduce((sum, day) => sum + day.minutes, 0);
  return to > from ? Math.min(1, (minutes * minute) / (to - from)) : 0;
}
