import type { Evidence } from '../identity/evidence';
import { combineMemberships, combinePeople } from './combine-records';
import type { NuanqunDatabase } from './database';
import { importedSpoken, withoutImported } from './imported-spoken';
import { inTurn } from './in-turn';
import { copyIntroducedPairs } from './introduced-pairs';
import { newLastingId } from './lasting-id';
import { questionsAbout, settleQuestions } from './merged-questions';
import type { MergedRows, Spoken } from './merged-rows';
import { giveRows, readRowsOf } from './rows-of-person';
import { sessionLinksOf } from './session-links';
import { buried, changeSharedRow } from './shared-row';
import { giveMessages, messagesBy, moveSpoken, spokenBy } from './spoken';
import type { ExpertRow, FactRow, MembershipRow, MergeRow, TaggingRow } from './tables';

/** Fields of which somebody has one value at most; notes and fields of the operator's own may be many. */
const isSingle = (fact: FactRow): boolean => fact.field !== 'note';

export interface Merge {
  keptId: string;
  absorbedId: string;
  by: MergeRow['by'];
  evidence: Evidence[];
}

/**
 * Makes one record of two that are the same person: names, groups, tags, facts, counters and messages of `absorbedId` go to
 * `keptId`, and this login's ids with them. What the operator set later wins where both have a value.
 * @returns the groups in which the absorbed record was, and the merge's id, by which it can be undone (undo-merge.ts).
 * @throws where one of them is not known, both are the same, they are of two accounts, or the operator's own would vanish.
 */
export function mergePeople(
  db: NuanqunDatabase,
  merge: Merge,
  now = Date.now(),
): Promise<{ id: string; groupIds: string[] }> {
  return inTurn(db, 'linking', () => mergeWhileLinking(db, merge, now));
}

/** As `mergePeople`, for who already works in the linking lane. */
export function mergeWhileLinking(
  db: NuanqunDatabase,
  merge: Merge,
  now: number,
): Promise<{ id: string; groupIds: string[] }> {
  return inTurn(db, 'recording', async () => {
    const accountId = (await db.people.get(merge.keptId))?.accountId ?? '';
    const links = await sessionLinksOf(db, accountId);
    const absorbedWasPresent = links.isPersonLinked(merge.absorbedId) && !links.isPersonLinked(merge.keptId);
    const imported = await importedBy(db, merge.absorbedId);
    const about = { absorbedWasPresent, imported };
    const row = await db.transaction('rw', db.tables, () => mergeRows(db, merge, about, now));
    await links.replacePerson(merge.absorbedId, merge.keptId);
    return { id: row.id, groupIds: groupsOf(row) };
  });
}

async function importedBy(db: NuanqunDatabase, personId: string): Promise<Spoken[]> {
  const memberships = await db.memberships.where('personId').equals(personId).toArray();
  const groupIds = memberships.map(({ groupId }) => groupId);
  return importedSpoken(db, personId, groupIds);
}

/** The groups in which the absorbed record was. */
export function groupsOf({ before, absorbedId }: MergeRow): string[] {
  const memberships = before?.memberships ?? [];
  return memberships.filter(({ personId }) => personId === absorbedId).map(({ groupId }) => groupId);
}

async function mergeRows(
  db: NuanqunDatabase,
  merge: Merge,
  { absorbedWasPresent, imported }: { absorbedWasPresent: boolean; imported: Spoken[] },
  now: number,
): Promise<MergeRow> {
  const { keptId, absorbedId } = merge;
  const before = await readBefore(db, merge);
  const [kept, absorbed] = before.people;
  if (!kept || !absorbed || keptId === absorbedId) throw new Error('two known people are needed for a merge');
  if (kept.accountId !== absorbed.accountId) throw new Error('people of two accounts are not merged');
  if (absorbed.role === 'own') throw new Error("the operator's own record is never absorbed");
  await db.people.put(combinePeople(kept, absorbed));
  await db.people.delete(absorbedId);
  await mergeMemberships(db, before.memberships, merge);
  await moveSpoken(db, before.spoken, { fromId: absorbedId, toId: keptId });
  await giveMessages(db, before.messageIds, keptId);
  await moveTaggings(db, before.taggings, keptId, now);
  await moveFacts(db, before.facts, merge, now);
  await moveExperts(db, before, merge, now);
  await giveRows(db, before, keptId);
  await settleQuestions(db, before.questions, merge, absorbedWasPresent);
  await copyIntroducedPairs(db, merge);
  const row = {
    ...merge,
    id: newLastingId(),
    accountId: kept.accountId,
    at: now,
    absorbedWasPresent,
    before: { ...before, spoken: withoutImported(before.spoken, imported) },
    undoneAt: 0,
  };
  await db.merges.add(row);
  return row;
}

async function readBefore(db: NuanqunDatabase, { keptId, absorbedId }: Merge): Promise<MergedRows> {
  const both = [keptId, absorbedId];
  const [people, memberships, experts, facts, taggings, own] = await Promise.all([
    db.people.bulkGet(both),
    db.memberships.where('personId').anyOf(both).toArray(),
    db.experts.where('personId').anyOf(both).toArray(),
    db.facts.where('personId').anyOf(both).toArray(),
    db.taggings.where('personId').equals(absorbedId).toArray(),
    readRowsOf(db, absorbedId),
  ]);
  const groupIds = memberships
    .filter(({ personId }) => personId === absorbedId)
    .map(({ groupId }) => groupId);
  const [spoken, messages, questions] = await Promise.all([
    spokenBy(db, absorbedId, groupIds),
    messagesBy(db, absorbedId, groupIds),
    questionsAbout(db, people[0]?.accountId ?? '', { keptId, absorbedId }),
  ]);
  return {
    ...own,
    people: people.filter((person) => person !== undefined),
    memberships,
    experts,
    taggings,
    facts,
    spoken,
    messageIds: messages.map(({ id }) => id),
    questions,
  };
}

async function mergeMemberships(
  db: NuanqunDatabase,
  memberships: MembershipRow[],
  { keptId, absorbedId }: Merge,
): Promise<void> {
  const kept = new Map(memberships.filter((row) => row.personId === keptId).map((row) => [row.groupId, row]));
  const absorbed = memberships.filter((row) => row.personId === absorbedId);
  await db.memberships.bulkDelete(absorbed.map(({ groupId }) => [groupId, absorbedId]));
  await db.memberships.bulkPut(
    absorbed.map((row) => combineMemberships(kept.get(row.groupId), { ...row, personId: keptId })),
  );
}

async function moveTaggings(
  db: NuanqunDatabase,
  taggings: TaggingRow[],
  keptId: string,
  now: number,
): Promise<void> {
  const there = await db.taggings.where('personId').equals(keptId).toArray();
  const carried = new Set(there.filter(({ deletedAt }) => !deletedAt).map(({ tagId }) => tagId));
  await db.taggings.bulkPut(
    taggings.map((tagging) => {
      const moved = changeSharedRow(tagging, { personId: keptId }, now);
      return carried.has(tagging.tagId) ? buried(moved, now) : moved;
    }),
  );
}

/** The value that was set later wins; the other one is buried. */
async function moveFacts(
  db: NuanqunDatabase,
  facts: FactRow[],
  { keptId, absorbedId }: Merge,
  now: number,
): Promise<void> {
  const there = facts.filter((fact) => fact.personId === keptId && !fact.deletedAt && isSingle(fact));
  const byField = new Map(there.map((fact) => [fact.field, fact]));
  const absorbed = facts.filter(({ personId }) => personId === absorbedId);
  const changed = absorbed.flatMap((fact) => {
    const moved = changeSharedRow(fact, { personId: keptId }, now);
    const rival = !fact.deletedAt && isSingle(fact) ? byField.get(fact.field) : undefined;
    if (!rival) return [moved];
    return rival.at >= fact.at ? [buried(moved, now)] : [moved, buried(rival, now)];
  });
  await db.facts.bulkPut(changed);
}

async function moveExperts(
  db: NuanqunDatabase,
  { experts }: MergedRows,
  merge: Merge,
  now: number,
): Promise<void> {
  await db.experts.bulkPut(combineExperts(experts, merge, now));
}

/** The rows that change: one expert with the topics of both. */
function combineExperts(experts: ExpertRow[], { keptId, absorbedId }: Merge, now: number): ExpertRow[] {
  const kept = experts.find(({ personId }) => personId === keptId);
  const absorbed = experts.find(({ personId }) => personId === absorbedId);
  if (!absorbed) return [];
  if (!kept) return [changeSharedRow(absorbed, { personId: keptId }, now)];
  if (absorbed.deletedAt) return [];
  const topics = [...new Set([...(kept.deletedAt ? [] : kept.topics), ...absorbed.topics])];
  const lastSpotlightAt = Math.max(kept.lastSpotlightAt, absorbed.lastSpotlightAt);
  return [changeSharedRow(kept, { topics, lastSpotlightAt, deletedAt: 0 }, now), buried(absorbed, now)];
}
