import type { NuanqunDatabase } from '@/lib/store/database';
import type { GroupRow } from '@/lib/store/tables';

/** A group that is known at all. */
export type AnyGroup = Pick<GroupRow, 'id' | 'name' | 'memberCount' | 'watched'>;

/** All groups with a name, the watched ones first, then as they were seen last. */
export async function readAllGroups(db: NuanqunDatabase): Promise<AnyGroup[]> {
  const groups = (await db.groups.toArray()).filter(({ name }) => name !== '');
  return groups
    .toSorted((one, other) => other.watched - one.watched || other.lastSeenAt - one.lastSeenAt)
    .map(({ id, name, memberCount, watched }) => ({ id, name, memberCount, watched }));
}
