import type { NuanqunDatabase } from './database';
import type { MembershipRow } from './tables';

/**
 * These people turned out to be nobody known before: where a list showed them after one without them, they came in between
 * (see write-roster.ts). Who was on the first list is no newcomer.
 */
export function noteCameAsNew(db: NuanqunDatabase, personIds: string[]): Promise<void> {
  return change(db, personIds, (row) =>
    row.joinedAt === 0 && row.joinedAfter > 0
      ? { ...row, joinedAt: row.firstSeenAt, joinedHow: 'list' }
      : row,
  );
}

/** Takes that back: they may be somebody known after all. */
export function takeBackCameAsNew(db: NuanqunDatabase, personIds: string[]): Promise<void> {
  return change(db, personIds, (row) =>
    row.joinedAt === row.firstSeenAt && row.joinedHow === 'list'
      ? { ...row, joinedAt: 0, joinedHow: '' }
      : row,
  );
}

function change(
  db: NuanqunDatabase,
  personIds: string[],
  to: (row: MembershipRow) => MembershipRow,
): Promise<void> {
  return db.transaction('rw', db.memberships, async () => {
    const rows = await db.memberships.where('personId').anyOf(personIds).toArray();
    await db.memberships.bulkPut(rows.map(to));
  });
}
