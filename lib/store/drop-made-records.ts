import type { NuanqunDatabase } from './database';
import { holdsNothing } from './drop-unanswered';
import { holdsPast } from './holds-past';
import type { ImportRow } from './tables';

/** Drops the group that was made for an import, where nothing else is known of it; inside the caller's transaction. */
export async function dropMadeGroup(db: NuanqunDatabase, { groupId, madeGroup }: ImportRow): Promise<void> {
  const group = await db.groups.get(groupId);
  if (!madeGroup || !group || (await holdsPast(db, group))) return;
  if ((await db.days.where('[groupId+day]').between([groupId, 0], [groupId, Infinity]).count()) > 0) return;
  await db.groups.delete(groupId);
  await db.speaking.delete(groupId);
}

/** Drops the records that an import made and that hold nothing else; inside the caller's transaction, which holds all tables. */
export async function dropMadePeople(db: NuanqunDatabase, { names, groupId }: ImportRow): Promise<void> {
  for (const { personId, made } of names) {
    if (!made || personId === '' || !(await holdsNothing(db, personId))) continue;
    await db.memberships.delete([groupId, personId]);
    const others = await db.memberships.where('personId').equals(personId).count();
    if (others === 0) await db.people.delete(personId);
  }
}
