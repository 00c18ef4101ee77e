import type { NuanqunDatabase } from './database';
import { bearersOfNames, whoCame } from './name-in-notice';
import type { MembershipRow, MessageRow, NoticeRow, UnclearJoinRow } from './tables';
import { withJoin } from './with-join';

/** The operator in a notice; see parse-notice.ts. */
const operator = '你';

/** Everybody whom a notice of a coming names, as long as nobody knows who that is. */
export function unclearJoinsOf({ id, groupId, names, time, how, by }: NoticeRow): UnclearJoinRow[] {
  return names.flatMap((name, place) =>
    name === operator || how === ''
      ? []
      : [{ id: `${id}/${place}`, groupId, name, time, how, by, personId: '', decidedAt: 0 }],
  );
}

/** The names of a group that still wait for somebody to say whom they mean, oldest first. @param since ms since 1970. */
export async function openUnclearJoins(
  db: NuanqunDatabase,
  groupId: string,
  since = 0,
): Promise<UnclearJoinRow[]> {
  const rows = await db.unclearJoins
    .where('[groupId+time]')
    .between([groupId, since], [groupId, Infinity])
    .toArray();
  return rows.filter(({ decidedAt }) => !decidedAt);
}

/**
 * After a list of members came: settles the names that mean exactly one newcomer by now.
 * @returns the messages of the notices in which they were.
 */
export function settleUnclearJoins(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<MessageRow[]> {
  const tables = [db.unclearJoins, db.messages, db.people, db.memberships];
  return db.transaction('rw', tables, async () => {
    const open = await openUnclearJoins(db, groupId);
    if (open.length === 0) return [];
    const bearersOf = await bearersOfNames(db, groupId);
    const settled: UnclearJoinRow[] = [];
    for (const row of open) {
      const [member, another] = whoCame(bearersOf(row.name), row.time);
      if (!member || another) continue;
      await writeJoin(db, member, row);
      settled.push({ ...row, personId: member.personId, decidedAt: now });
    }
    await db.unclearJoins.bulkPut(settled);
    return messagesOf(db, settled);
  });
}

/** The notice of one name more may be about the same member: what was written last is read again. */
async function writeJoin(db: NuanqunDatabase, member: MembershipRow, row: UnclearJoinRow): Promise<void> {
  const { groupId, time: at, how, by } = row;
  const present = (await db.memberships.get([groupId, member.personId])) ?? member;
  await db.memberships.put(withJoin(present, { at, how, by }));
}

async function messagesOf(db: NuanqunDatabase, rows: UnclearJoinRow[]): Promise<MessageRow[]> {
  const ids = new Set(rows.map(({ id }) => id.slice(0, id.lastIndexOf('/'))));
  const messages = await db.messages.bulkGet([...ids]);
  return messages.filter((message) => message !== undefined);
}

/** Whoever is said to have gone waits no more; inside the caller's transaction. */
export async function dropUnclearJoinsOfGone(db: NuanqunDatabase, notices: NoticeRow[]): Promise<void> {
  for (const { groupId, names, time } of notices.filter(({ kind }) => kind === 'leave')) {
    const open = await openUnclearJoins(db, groupId);
    const gone = open.filter((row) => names.includes(row.name) && row.time <= time);
    await db.unclearJoins.bulkPut(gone.map((row) => ({ ...row, decidedAt: time })));
  }
}

/** What a decision about a name changed of the member, so that it can be taken back. */
export type JoinBefore = Pick<
  MembershipRow,
  'joinedAt' | 'joinedAfter' | 'joinedHow' | 'joinedBy' | 'welcomedAt' | 'putAsideAt'
>;

/**
 * The operator says whom a name in a notice means: they are a newcomer from then on. Without a person: nobody who is to be welcomed.
 * @returns what is needed to take it back.
 * @throws where no such name waits, or the person is no member of the group.
 */
export function decideUnclearJoin(
  db: NuanqunDatabase,
  { id, personId }: { id: string; personId: string },
  now = Date.now(),
): Promise<{ before: JoinBefore | null }> {
  return db.transaction('rw', db.unclearJoins, db.memberships, async () => {
    const row = await db.unclearJoins.get(id);
    if (!row || row.decidedAt) throw new Error(`no open name ${id}`);
    await db.unclearJoins.put({ ...row, personId, decidedAt: now });
    if (personId === '') return { before: null };
    const member = await db.memberships.get([row.groupId, personId]);
    if (!member) throw new Error(`${personId} is no member of the group`);
    await writeJoin(db, member, row);
    const { joinedAt, joinedAfter, joinedHow, joinedBy, welcomedAt, putAsideAt } = member;
    return { before: { joinedAt, joinedAfter, joinedHow, joinedBy, welcomedAt, putAsideAt } };
  });
}

/** Takes back what was said about a name: it waits again. @param before as `decideUnclearJoin` gave it. */
export function reopenUnclearJoin(
  db: NuanqunDatabase,
  { id, before }: { id: string; before: JoinBefore | null },
): Promise<void> {
  return db.transaction('rw', db.unclearJoins, db.memberships, async () => {
    const row = await db.unclearJoins.get(id);
    if (!row?.decidedAt) return;
    await db.unclearJoins.put({ ...row, personId: '', decidedAt: 0 });
    if (before) await db.memberships.update([row.groupId, row.personId], before);
  });
}
