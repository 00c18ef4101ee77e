import type { NuanqunDatabase } from './database';
import { giveImportedLines } from './give-imported-lines';
import { importedSpoken } from './imported-spoken';
import { inTurn } from './in-turn';
import { groupsOf } from './merge-people';
import { reofferCandidates } from './merged-questions';
import type { MergedRows, Spoken } from './merged-rows';
import { giveRows } from './rows-of-person';
import { sessionLinksOf } from './session-links';
import { countByDay, giveMessages, messagesBy, moveSpoken } from './spoken';
import type { IdentityQuestionRow, MergeRow, SharedRow } from './tables';

/**
 * Makes two records again of a merged one, as they were. What was set since stays with the record that was kept; what was
 * said since goes to the one that was there in that login, as far as it is still this login.
 * @returns the groups that have to be linked again.
 * @throws where there is no such merge, it was undone already, can no longer be undone, the kept record is gone, or a later
 * merge into the same record has to be undone first.
 */
export function undoMerge(
  db: NuanqunDatabase,
  mergeId: string,
  now = Date.now(),
): Promise<{ groupIds: string[] }> {
  return inTurn(db, 'linking', () =>
    inTurn(db, 'recording', async () => {
      const imported = await importedSince(db, mergeId);
      const merge = await db.transaction('rw', db.tables, () => restoreRows(db, mergeId, imported, now));
      if (await isOfThisLogin(db, merge)) {
        const links = await sessionLinksOf(db, merge.accountId);
        await links.replacePerson(merge.keptId, merge.absorbedId);
      }
      return { groupIds: groupsOf(merge) };
    }),
  );
}

async function isOfThisLogin(
  db: NuanqunDatabase,
  { accountId, at, absorbedWasPresent }: MergeRow,
): Promise<boolean> {
  const account = await db.accounts.get(accountId);
  return absorbedWasPresent && account !== undefined && account.loggedInAt <= at;
}

/** What imports add to what the absorbed record said: some may have been taken back since the merge. */
async function importedSince(db: NuanqunDatabase, mergeId: string): Promise<Spoken[]> {
  const merge = await db.merges.get(mergeId);
  return merge ? importedSpoken(db, merge.absorbedId, groupsOf(merge)) : [];
}

async function restoreRows(
  db: NuanqunDatabase,
  mergeId: string,
  imported: Spoken[],
  now: number,
): Promise<MergeRow> {
  const merge = await db.merges.get(mergeId);
  if (!merge || merge.undoneAt || !merge.before) throw new Error('this merge cannot be undone');
  const { keptId, absorbedId, before } = merge;
  const kept = await db.people.get(keptId);
  if (!kept) throw new Error('the record that was kept is gone');
  if (await hasLaterMerge(db, merge)) throw new Error('a later merge has to be undone first');
  if (await isOfThisLogin(db, merge)) await moveWhatWasSaidSince(db, merge);
  await moveSpoken(db, before.spoken, { fromId: keptId, toId: absorbedId });
  await moveSpoken(db, imported, { fromId: keptId, toId: absorbedId });
  await giveMessages(db, before.messageIds, absorbedId);
  const people = before.people.map((row) => (row.id === keptId ? { ...row, role: kept.role } : row));
  await db.people.bulkPut(people);
  await restoreMemberships(db, merge, before);
  await restoreShared(db, merge, before);
  await giveRows(db, before, absorbedId);
  const own = before.questions.filter(({ id }) => id === absorbedId);
  await db.identityQuestions.bulkPut(merge.by === 'person' ? own : [settled(merge, now)]);
  await reofferCandidates(db, before.questions, merge);
  await db.merges.put({ ...merge, undoneAt: now });
  return merge;
}

/** What a merge had changed cannot be put back as it was once another one has been built on it. */
async function hasLaterMerge(db: NuanqunDatabase, { keptId, at }: MergeRow): Promise<boolean> {
  const later = await db.merges
    .where('keptId')
    .equals(keptId)
    .filter((other) => !other.undoneAt && other.at > at)
    .count();
  return later > 0;
}

function moveWhatWasSaidSince(db: NuanqunDatabase, merge: MergeRow): Promise<void> {
  const { keptId, absorbedId, at, before } = merge;
  const tables = [db.messages, db.days, db.speaking, db.importedLines, db.importedDays];
  return db.transaction('rw', tables, async () => {
    const old = new Set(before?.messageIds);
    const since = (await messagesBy(db, keptId, groupsOf(merge), at)).filter(({ id }) => !old.has(id));
    await moveSpoken(db, countByDay(since), { fromId: keptId, toId: absorbedId });
    await giveImportedLines(db, since, { fromId: keptId, toId: absorbedId, since: at });
    const ids = since.map(({ id }) => id);
    await giveMessages(db, ids, absorbedId);
  });
}

/** Groups in which the kept record was not before, it leaves again; welcomes given since are kept. */
async function restoreMemberships(
  db: NuanqunDatabase,
  merge: MergeRow,
  { memberships }: MergedRows,
): Promise<void> {
  const { keptId, absorbedId } = merge;
  const keptBefore = new Set(memberships.filter((row) => row.personId === keptId).map((row) => row.groupId));
  const taken = groupsOf(merge).filter((groupId) => !keptBefore.has(groupId));
  await db.memberships.bulkDelete(taken.map((groupId) => [groupId, keptId]));
  const keys = memberships.map(({ groupId }) => [groupId, keptId] as [string, string]);
  const present = await db.memberships.bulkGet(keys);
  await db.memberships.bulkPut(
    memberships.map((row, index) => {
      const welcomedAt = Math.max(row.welcomedAt, present[index]?.welcomedAt ?? 0);
      return row.personId === absorbedId ? { ...row, welcomedAt } : row;
    }),
  );
}

/** The absorbed record's rows as they were; of the kept record's only those that the merge had buried. */
async function restoreShared(
  db: NuanqunDatabase,
  { absorbedId, at }: MergeRow,
  { taggings, facts, experts }: MergedRows,
): Promise<void> {
  await db.taggings.bulkPut(taggings);
  const ofAbsorbed = (row: { personId: string }) => row.personId === absorbedId;
  await db.facts.bulkPut(facts.filter(ofAbsorbed));
  await db.experts.bulkPut(experts.filter(ofAbsorbed));
  const kept = facts.filter((fact) => !ofAbsorbed(fact));
  const present: (SharedRow | undefined)[] = await db.facts.bulkGet(kept.map(({ id }) => id));
  await db.facts.bulkPut(kept.filter((_, index) => present[index]?.deletedAt === at));
}

/** Evidence must not merge again what the operator has taken apart. */
function settled({ absorbedId, keptId, accountId, before }: MergeRow, now: number): IdentityQuestionRow {
  return {
    id: absorbedId,
    accountId,
    kind: 'person',
    groupId: before?.memberships.find(({ personId }) => personId === absorbedId)?.groupId ?? '',
    candidates: [{ id: keptId, probability: 0, evidence: [] }],
    askedAt: now,
    answeredAt: now,
    answer: 'new',
  };
}
