import { withoutNames } from '../chat/names-in-text';
import { normalized } from '../identity/name-key';
import type { NuanqunDatabase } from './database';
import { eachChunk } from './each-chunk';
import { withoutCandidates } from './erase-own-rows';
import { type ErasedPeople, isNameOfErased } from './erased-people';
import { changeSharedRow } from './shared-row';
import type { MembershipRow, RuleHitRow } from './tables';
import { textKind } from './without-erased';

/** Takes the names of these people out of what is stored about others; inside the caller's transaction. */
export async function eraseMentions(db: NuanqunDatabase, erased: ErasedPeople, now: number): Promise<void> {
  await eraseInMessages(db, erased);
  await eachChunk(db.notices, async (rows) => {
    const touched = rows.filter((row) =>
      [...row.names, row.by].some((name) => isNameOfErased(erased, row.groupId, name)),
    );
    const isOther = (groupId: string) => (name: string) => !isNameOfErased(erased, groupId, name);
    const cleaned = touched.map((row) => ({
      ...row,
      names: row.names.filter(isOther(row.groupId)),
      by: isOther(row.groupId)(row.by) ? row.by : '',
    }));
    await db.notices.bulkPut(cleaned);
  });
  await eraseInTitles(db, erased);
  await eraseUnclearJoins(db, erased);
  await eraseInviters(db, erased);
  await eraseInRules(db, erased, now);
}

/** Mentions in what was offered to a group. */
async function eraseInTitles(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  await db.occasions.toCollection().modify((row) => {
    row.title = withoutNames(row.title, 'message', (name) => isNameOfErased(erased, row.groupId, name));
  });
}

/** A name that may be theirs asks for nobody any more; the name of who invited somebody is left out. */
async function eraseUnclearJoins(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  const isTheirs = (groupId: string, name: string) => name !== '' && isNameOfErased(erased, groupId, name);
  await db.unclearJoins.filter(({ groupId, name }) => isTheirs(groupId, name)).delete();
  await db.unclearJoins.filter(({ groupId, by }) => isTheirs(groupId, by)).modify({ by: '' });
}

/** Mentions and quotations in texts, and names in the chat's own notices. */
async function eraseInMessages(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  await eachChunk(db.messages, async (rows) => {
    const changed = rows.flatMap((row) => {
      if (row.text === '' || !erased.namesIn.has(row.groupId)) return [];
      const isHidden = (name: string) => isNameOfErased(erased, row.groupId, name);
      const text = withoutNames(row.text, textKind(row), isHidden);
      return text === row.text ? [] : [{ ...row, text }];
    });
    await db.messages.bulkPut(changed);
  });
}

/** Who invited others is in their membership, in what a rule found of them, and in records that were merged. */
async function eraseInviters(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  const isTheirs = (groupId: string, by: string) => by !== '' && isNameOfErased(erased, groupId, by);
  const isInvited = ({ groupId, joinedBy }: MembershipRow) => isTheirs(groupId, joinedBy);
  const isFound = ({ groupId, found }: RuleHitRow) =>
    found.some((finding) => finding.condition === 'joined' && isTheirs(groupId, finding.by));
  await db.memberships.filter(isInvited).modify({ joinedBy: '' });
  const hits = await db.ruleHits.filter(isFound).toArray();
  await db.ruleHits.bulkPut(hits.map(withoutInviter));
  await db.merges
    .filter(({ before }) => before !== null)
    .modify(({ before }) => {
      if (!before) return;
      before.memberships = before.memberships.map((row) => (isInvited(row) ? { ...row, joinedBy: '' } : row));
      before.ruleHits = before.ruleHits.map((row) => (isFound(row) ? withoutInviter(row) : row));
      before.questions = before.questions.map((row) => withoutCandidates(row, erased.ids));
    });
}

function withoutInviter(row: RuleHitRow): RuleHitRow {
  const found = row.found.map((finding) =>
    finding.condition === 'joined' ? { ...finding, by: '' } : finding,
  );
  return { ...row, found };
}

/** A rule that asks who invited somebody loses that condition, and is switched off as it would say something else without it. */
async function eraseInRules(db: NuanqunDatabase, { names }: ErasedPeople, now: number): Promise<void> {
  for (const rule of await db.tagRules.toArray()) {
    const conditions = rule.conditions.filter(
      (condition) => condition.kind !== 'joined' || !names.has(normalized(condition.by)),
    );
    if (conditions.length === rule.conditions.length) continue;
    await db.tagRules.put(changeSharedRow(rule, { conditions, previewedAt: 0, liveSince: 0 }, now));
  }
}
