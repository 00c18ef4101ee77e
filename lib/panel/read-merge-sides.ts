import { type IdentityRecord, readIdentityRecords } from '@/lib/panel/read-identity-records';
import type { NuanqunDatabase } from '@/lib/store/database';
import { spokenBy } from '@/lib/store/spoken';

/** One of two records that may become one. */
export interface MergeSide {
  record: IdentityRecord;
  /** Group id → name. */
  groupNames: Map<string, string>;
  /** On how many days they were counted to speak, over all groups, and how many messages that were. */
  days: number;
  messages: number;
}

export interface MergeSides {
  /** The older record, whose history goes on. */
  kept: MergeSide;
  absorbed: MergeSide;
  /** Both stand in a group's list now, so they are two accounts. */
  bothHere: boolean;
}

/** Reads two records that may become one; null where one of them is gone. Made for a live query. */
export async function readMergeSides(
  db: NuanqunDatabase,
  personIds: [string, string],
): Promise<MergeSides | null> {
  const records = await readIdentityRecords(db, personIds);
  const [older, newer] = [...records.values()].sort(
    (one, other) => isOwn(other) - isOwn(one) || one.person.firstSeenAt - other.person.firstSeenAt,
  );
  if (!older || !newer) return null;
  const account = await db.accounts.get(older.person.accountId);
  const isHere = ({ memberships }: IdentityRecord) =>
    memberships.some(({ leftAt, lastSeenAt }) => !leftAt && lastSeenAt >= (account?.loggedInAt ?? 0));
  const [kept, absorbed] = await Promise.all([sideOf(db, older), sideOf(db, newer)]);
  return { kept, absorbed, bothHere: isHere(older) && isHere(newer) };
}

/** The operator's own record is always the one that is kept. */
function isOwn({ person }: IdentityRecord): number {
  return Number(person.role === 'own');
}

async function sideOf(db: NuanqunDatabase, record: IdentityRecord): Promise<MergeSide> {
  const groupIds = record.memberships.map(({ groupId }) => groupId);
  const [groups, spoken] = await Promise.all([
    db.groups.bulkGet(groupIds),
    spokenBy(db, record.person.id, groupIds),
  ]);
  return {
    record,
    groupNames: new Map(groups.flatMap((row) => (row ? [[row.id, row.name] as const] : []))),
    days: new Set(spoken.map(({ day }) => day)).size,
    messages: spoken.reduce((sum, { messages }) => sum + messages, 0),
  };
}
