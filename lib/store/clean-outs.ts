import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import type { CleanOutRow } from './tables';

/**
 * Notes that members were warned, and until when they may speak.
 * @param cleanOut `deadline` in ms since 1970. Whoever is named twice is noted once.
 * @returns its id.
 * @throws where nobody is named, or there is no such group.
 */
export async function startCleanOut(
  db: NuanqunDatabase,
  { groupId, personIds, deadline }: Pick<CleanOutRow, 'groupId' | 'personIds' | 'deadline'>,
  now = Date.now(),
): Promise<string> {
  const named = [...new Set(personIds)];
  if (named.length === 0) throw new Error('a clean-out needs somebody to warn');
  return db.transaction('rw', db.groups, db.cleanOuts, async () => {
    if (!(await db.groups.get(groupId))) throw new Error(`no group ${groupId}`);
    const id = newLastingId();
    return db.cleanOuts.add({ id, groupId, warnedAt: now, deadline, personIds: named, closedAt: 0 });
  });
}

/** As if the warning had never been noted; for undo. */
export function deleteCleanOut(db: NuanqunDatabase, id: string): Promise<void> {
  return db.cleanOuts.delete(id);
}

/** Ends a clean-out: it is no longer shown as running. Nothing happens to one that is closed already. */
export async function closeCleanOut(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  await db.cleanOuts
    .where({ id })
    .and((row) => row.closedAt === 0)
    .modify({ closedAt: now });
}

/** Lets a clean-out that was closed run again. */
export async function reopenCleanOut(db: NuanqunDatabase, id: string): Promise<void> {
  await db.cleanOuts.update(id, { closedAt: 0 });
}
