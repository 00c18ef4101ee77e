import { conditionProblem } from '../tags/rule-problems';
import type { NuanqunDatabase } from './database';
import { forgetFindings } from './rule-findings';
import { buryRow, changeSharedRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import type { TagColor, TagRuleRow } from './tables';
import { cleanName, livingTag } from './tags';

/** What the operator decides about a rule. */
export type TagRuleFields = Pick<TagRuleRow, 'name' | 'match' | 'conditions' | 'groupIds'> & {
  id?: string;
  /** The name of the tag that it sets; one that is not there yet is made, in this colour or the next in turn. */
  tagName: string;
  tagColor?: TagColor;
};

/** Fields that decide whom a rule finds. A change of them asks for a new preview. */
const deciding = ['match', 'conditions', 'groupIds', 'tagId'] as const;

/**
 * Makes a rule (without an id) or changes one. A rule that would find others than before is off until it was previewed.
 * @returns its id.
 * @throws where a name or a condition is missing or cannot be, or where a rule that has found somebody is to set another tag.
 */
export async function saveTagRule(
  db: NuanqunDatabase,
  { id, tagName, tagColor, ...fields }: TagRuleFields,
  now = Date.now(),
): Promise<string> {
  const problems = fields.conditions.filter((condition) => conditionProblem(condition) !== undefined);
  if (fields.conditions.length === 0 || problems.length > 0) throw new Error('a rule needs sound conditions');
  const name = cleanName(fields.name);
  return db.transaction('rw', db.tags, db.tagRules, db.ruleHits, db.ruleFindings, async () => {
    const { id: tagId } = await livingTag(db, { name: tagName, color: tagColor }, now);
    const change = { ...fields, name, tagId };
    const rule = id ? await db.tagRules.get(id) : undefined;
    if (!rule) return db.tagRules.add(newSharedRow({ ...change, previewedAt: 0, liveSince: 0 }, now));
    await changeRule(db, rule, change, now);
    return rule.id;
  });
}

async function changeRule(
  db: NuanqunDatabase,
  rule: TagRuleRow,
  change: Partial<TagRuleRow>,
  now: number,
): Promise<void> {
  const hits = await db.ruleHits.where('[ruleId+personId]').between([rule.id], [rule.id, []]).count();
  if (hits > 0 && change.tagId !== rule.tagId) throw new Error('a rule that found somebody keeps its tag');
  const isOther = deciding.some((field) => JSON.stringify(change[field]) !== JSON.stringify(rule[field]));
  if (isOther) await forgetFindings(db, rule.id);
  const state = isOther ? { previewedAt: 0, liveSince: 0 } : {};
  await db.tagRules.put(changeSharedRow(rule, { ...change, ...state }, now));
}

/** Notes that a rule was tried out, as it is now, on what is recorded. @throws where there is no such rule. */
export function notePreview(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.tagRules, async () =>
    updateSharedRow(db.tagRules, id, { previewedAt: now }, now),
  );
}

/** Switches a rule on or off; what it has set stays. @throws where it is to go live and was not previewed as it is now. */
export function setRuleLive(
  db: NuanqunDatabase,
  { id, live }: { id: string; live: boolean },
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.tagRules, async () => {
    const rule = await db.tagRules.get(id);
    if (!rule || (live && !rule.previewedAt)) throw new Error(`rule ${id} was not previewed`);
    const liveSince = live ? rule.liveSince || now : 0;
    await db.tagRules.put(changeSharedRow(rule, { liveSince }, now));
  });
}

/** Deletes a rule; what it has set stays. */
export function deleteTagRule(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.tagRules, id, now);
}

/** Brings a deleted rule back, on or off as it was. */
export function restoreTagRule(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.tagRules, id, now);
}
