import type { NuanqunDatabase } from './database';
import type { DayRow } from './tables';

/**
 * A group's day rows, rising by day. Days on which nobody spoke have none.
 * @param fromDay first local day (see activity/day.ts), @param toDay last one.
 */
export function groupDays(
  db: NuanqunDatabase,
  groupId: string,
  fromDay: number,
  toDay: number,
): Promise<DayRow[]> {
  return db.days.where('[groupId+day]').between([groupId, fromDay], [groupId, toDay], true, true).toArray();
}
