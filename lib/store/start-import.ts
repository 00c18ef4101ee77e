import { dayOf } from '../activity/day';
import { keysOfName } from '../identity/erasure-keys';
import type { NuanqunDatabase } from './database';
import { comparing, erasuresOf } from './erasures';
import { newLastingId } from './lasting-id';
import type { GroupRow, ImportChunkRow, ImportedName, ImportRow, MembershipRow, PersonRow } from './tables';
import { areTermsAccepted } from './terms';

/** What is to be imported, before its lines come. */
export interface ImportPlan
  extends Pick<ImportRow, 'groupId' | 'source' | 'firstAt' | 'lastAt' | 'fromDay' | 'toDay' | 'lines'> {
  /** The name of a group that is not known yet, where `groupId` is empty. */
  groupName: string;
  /** Whom the names stand for; `new` makes a record, empty leaves out what they said. */
  names: { name: string; personId: string }[];
}

/** For a name that gets a record of its own. */
export const newRecord = 'new';

/**
 * Notes an import whose lines are about to come. Nothing is counted before `beginImport`.
 * The days on which the copy is whole are put in order, and none of them is still to come.
 * @returns its id, and that of its group, which is made where it is not known yet.
 * @throws where the terms are not accepted, or there is no such group.
 */
export function planImport(
  db: NuanqunDatabase,
  plan: ImportPlan,
  now = Date.now(),
): Promise<{ importId: string; groupId: string }> {
  const tables = [db.settings, db.accounts, db.groups, db.imports];
  return db.transaction('rw', tables, async () => {
    if (!(await areTermsAccepted(db))) throw new Error('the terms are not accepted');
    const { names, groupName, ...rest } = plan;
    const days = [plan.fromDay, plan.toDay].map((day) => Math.min(day, dayOf(now)));
    const groupId = plan.groupId || (await makeGroup(db, groupName, now));
    if (!(await db.groups.get(groupId))) throw new Error(`no group ${groupId}`);
    const row: ImportRow = {
      ...rest,
      id: newLastingId(),
      groupId,
      madeGroup: plan.groupId === '',
      fromDay: Math.min(...days),
      toDay: Math.max(...days),
      state: 'staging',
      at: now,
      endedAt: 0,
      names: names.map(({ name, personId }) => ({ name, personId, made: personId === newRecord })),
      through: 0,
      known: 0,
    };
    await db.imports.add(row);
    return { importId: row.id, groupId };
  });
}

/** A group of the account that was seen last, or of none yet (see link-account.ts). */
async function makeGroup(db: NuanqunDatabase, name: string, now: number): Promise<string> {
  const accounts = await db.accounts.toArray();
  const last = accounts.toSorted((one, other) => other.lastSeenAt - one.lastSeenAt)[0];
  const id = newLastingId();
  await db.groups.add({
    id,
    accountId: last?.id ?? '',
    name,
    memberCount: 0,
    ownedByMe: false,
    watched: 0,
    rosterSeenAt: 0,
    rosterLastSeenAt: 0,
    watchPeriods: [],
    importedPeriods: [],
    firstSeenAt: now,
    lastSeenAt: now,
  });
  return id;
}

/** Keeps lines of an import until it is their turn; the same again does no harm. */
export function stageLines(db: NuanqunDatabase, chunks: ImportChunkRow[]): Promise<void> {
  return db.transaction('rw', db.imports, db.importChunks, async () => {
    const states = await db.imports.bulkGet([...new Set(chunks.map(({ importId }) => importId))]);
    if (states.some((row) => row?.state !== 'staging')) throw new Error('the import takes no lines any more');
    await db.importChunks.bulkPut(chunks);
  });
}

/**
 * All lines are there: makes the records that it needs, and lets it run. Names of people who must never be recorded are
 * left out, whatever was decided.
 */
export async function beginImport(db: NuanqunDatabase, importId: string, now = Date.now()): Promise<void> {
  const planned = await db.imports.get(importId);
  const group = planned && (await db.groups.get(planned.groupId));
  if (planned?.state !== 'staging' || !group) return;
  const isErased = await erasedNames(db, group, planned.names);
  await db.transaction('rw', db.imports, db.people, db.memberships, async () => {
    const row = await db.imports.get(importId);
    if (row?.state !== 'staging') return;
    const names = row.names.map((named): ImportedName => {
      if (isErased(named.name)) return { name: '', personId: '', made: false };
      return named.made ? { ...named, personId: newLastingId() } : named;
    });
    const made = names.filter((named) => named.made);
    await db.people.bulkAdd(made.map((named) => personOf(named, row, group)));
    await db.memberships.bulkAdd(made.map((named) => membershipOf(named, row, group, now)));
    await db.imports.put({ ...row, names, state: 'running' });
  });
}

async function erasedNames(
  db: NuanqunDatabase,
  group: GroupRow,
  names: ImportedName[],
): Promise<(name: string) => boolean> {
  const erasures = await erasuresOf(db);
  if (erasures.rows.length === 0) return () => false;
  const keys = (name: string) => keysOfName(name, group);
  const has = await comparing(
    erasures,
    names.flatMap(({ name }) => keys(name)),
  );
  return (name) => keys(name).some((key) => erasures.rows.some((row) => has(row, key)));
}

function personOf({ name, personId }: ImportedName, row: ImportRow, group: GroupRow): PersonRow {
  const seen = { firstSeenAt: row.firstAt, lastSeenAt: row.lastAt };
  return {
    id: personId,
    accountId: group.accountId,
    nickname: name,
    remark: '',
    role: 'member',
    names: [{ kind: 'nickname', name, groupId: '', ...seen }],
    isFriend: false,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    ...seen,
  };
}

/** Where the whole list of members is known, who is not on it has left. */
function membershipOf(
  { personId }: ImportedName,
  row: ImportRow,
  group: GroupRow,
  now: number,
): MembershipRow {
  return {
    groupId: group.id,
    personId,
    groupNickname: '',
    firstSeenAt: row.firstAt,
    lastSeenAt: row.lastAt,
    position: -1,
    joinedAt: 0,
    joinedAfter: 0,
    joinedHow: '',
    joinedBy: '',
    leftAt: group.rosterSeenAt > 0 ? Math.min(row.lastAt + 1, now) : 0,
    welcomedAt: 0,
    putAsideAt: 0,
  };
}
