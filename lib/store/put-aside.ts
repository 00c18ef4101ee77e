import type { NuanqunDatabase } from './database';

/** Newcomers of one group. */
export interface Newcomers {
  groupId: string;
  personIds: string[];
}

/** These newcomers need no welcome; they leave the queue until they come anew. */
export function putAside(db: NuanqunDatabase, newcomers: Newcomers, now = Date.now()): Promise<void> {
  return setPutAside(db, newcomers, now);
}

/** They wait again. */
export function takeUpAgain(db: NuanqunDatabase, newcomers: Newcomers): Promise<void> {
  return setPutAside(db, newcomers, 0);
}

function setPutAside(
  db: NuanqunDatabase,
  { groupId, personIds }: Newcomers,
  putAsideAt: number,
): Promise<void> {
  return db.transaction('rw', db.memberships, async () => {
    for (const personId of personIds) await db.memberships.update([groupId, personId], { putAsideAt });
  });
}
