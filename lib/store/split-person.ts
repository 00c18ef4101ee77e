import type { NuanqunDatabase } from './database';
import { giveImportedLines } from './give-imported-lines';
import { inTurn } from './in-turn';
import { newLastingId } from './lasting-id';
import { sessionLinksOf } from './session-links';
import { countByDay, giveMessages, messagesBy, moveSpoken } from './spoken';
import type { MembershipRow, NameSeen, PersonRow } from './tables';

/**
 * Takes two people apart who were taken for one: what was seen and said from a time on goes to a new record, with this
 * login's ids; everything that was set (tags, facts, notes, role) stays with the old one. Merging both again undoes it.
 * @param since ms since 1970; as a rule when the present login began.
 * @returns the new record's id and the groups that have to be linked again.
 * @throws where there is no such person, or it is the operator's own.
 */
export function splitPerson(
  db: NuanqunDatabase,
  { personId, since }: { personId: string; since: number },
  now = Date.now(),
): Promise<{ personId: string; groupIds: string[] }> {
  return inTurn(db, 'linking', () =>
    inTurn(db, 'recording', async () => {
      const split = await db.transaction('rw', db.tables, () => splitRows(db, personId, since, now));
      const links = await sessionLinksOf(db, split.accountId);
      await links.replacePerson(personId, split.newId);
      return { personId: split.newId, groupIds: split.groupIds };
    }),
  );
}

async function splitRows(db: NuanqunDatabase, personId: string, since: number, now: number) {
  const person = await db.people.get(personId);
  if (!person) throw new Error(`no person ${personId}`);
  if (person.role === 'own') throw new Error("the operator's own record is one person");
  const newId = newLastingId();
  const memberships = await db.memberships.where('personId').equals(personId).toArray();
  const present = memberships.filter(({ lastSeenAt, leftAt }) => lastSeenAt >= since && !leftAt);
  const groupIds = memberships.map(({ groupId }) => groupId);
  const said = await messagesBy(db, personId, groupIds, since);
  await db.people.bulkPut([personBefore(person, since), { ...personSince(person, since), id: newId }]);
  await db.memberships.bulkPut(present.flatMap((row) => splitMembership(row, newId, since)));
  await moveSpoken(db, countByDay(said), { fromId: personId, toId: newId });
  await giveImportedLines(db, said, { fromId: personId, toId: newId, since });
  const ids = said.map(({ id }) => id);
  await giveMessages(db, ids, newId);
  await giveQuestions(db, ids, newId);
  await rememberAnswer(db, person, newId, groupIds[0] ?? '', now);
  return { newId, groupIds: present.map(({ groupId }) => groupId), accountId: person.accountId };
}

/** What was asked in these messages was asked by the new record. */
async function giveQuestions(db: NuanqunDatabase, ids: string[], personId: string): Promise<void> {
  const rows = (await db.askedQuestions.bulkGet(ids)).filter((row) => row !== undefined);
  await db.askedQuestions.bulkPut(rows.map((row) => ({ ...row, personId })));
}

function personBefore(person: PersonRow, since: number): PersonRow {
  const names = person.names.filter(({ firstSeenAt }) => firstSeenAt < since);
  const last = (kind: NameSeen['kind']) => names.findLast((seen) => seen.kind === kind)?.name ?? '';
  return { ...person, names, nickname: last('nickname') || person.nickname, remark: last('remark') };
}

/** Nobody has said yet what the new record is: staff or bot was said of the old one. */
function personSince(person: PersonRow, since: number): PersonRow {
  const names = person.names.filter(({ lastSeenAt }) => lastSeenAt >= since);
  return {
    ...person,
    role: 'member',
    firstSeenAt: since,
    names: names.map((seen) => ({ ...seen, firstSeenAt: Math.max(seen.firstSeenAt, since) })),
  };
}

/** The old record was last seen there before; the new one was there from then on, and nobody saw them come. */
function splitMembership(row: MembershipRow, newId: string, since: number): MembershipRow[] {
  const taken: MembershipRow = {
    ...row,
    personId: newId,
    firstSeenAt: since,
    ...(row.joinedAt < since ? { joinedAt: 0, joinedAfter: 0, joinedHow: '', joinedBy: '' } : {}),
  };
  return [{ ...row, leftAt: since }, taken];
}

/** What the person said is never undone: these two are not one. */
async function rememberAnswer(
  db: NuanqunDatabase,
  { id, accountId }: PersonRow,
  newId: string,
  groupId: string,
  now: number,
): Promise<void> {
  const candidates = [{ id, probability: 0, evidence: [] }];
  await db.identityQuestions.put({
    id: newId,
    accountId,
    kind: 'person',
    groupId,
    candidates,
    askedAt: now,
    answeredAt: now,
    answer: 'new',
  });
}
