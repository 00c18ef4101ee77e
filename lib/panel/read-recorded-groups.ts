import type { NuanqunDatabase } from '@/lib/store/database';
import type { GroupRow } from '@/lib/store/tables';

/** A group of which something may be recorded. */
export type RecordedGroup = Pick<GroupRow, 'id' | 'name' | 'memberCount' | 'watched'>;

/** The groups that are or were watched, or of which a past was imported: those that are first, and by name among them. */
export async function readRecordedGroups(db: NuanqunDatabase): Promise<RecordedGroup[]> {
  const groups = await db.groups.toArray();
  const byName = new Intl.Collator('zh-CN', { numeric: true });
  return groups
    .filter(({ watchPeriods, importedPeriods }) => watchPeriods.length + importedPeriods.length > 0)
    .map(({ id, name, memberCount, watched }) => ({ id, name, memberCount, watched }))
    .toSorted((one, other) => other.watched - one.watched || byName.compare(one.name, other.name));
}
