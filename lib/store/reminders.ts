import type { NuanqunDatabase } from './database';
import type { RhythmRow } from './tables';

/** Something weekly of which the person wants to be reminded. */
export interface Reminder extends Pick<RhythmRow, 'id' | 'title' | 'weekday' | 'minute'> {
  groupName: string;
}

/** What reminds, of groups that are watched. */
export async function readReminders(db: NuanqunDatabase): Promise<Reminder[]> {
  const rows = await db.rhythms.filter(({ deletedAt, reminds }) => !deletedAt && reminds).toArray();
  const groups = await db.groups.bulkGet(rows.map(({ groupId }) => groupId));
  return rows.flatMap(({ id, title, weekday, minute }, index) => {
    const group = groups[index];
    return group?.watched ? [{ id, title, weekday, minute, groupName: group.name }] : [];
  });
}
