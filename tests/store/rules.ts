import type { NuanqunDatabase } from '../../lib/store/database';
import { goLive } from '../../lib/store/go-live';
import { previewRule, type RulePreview } from '../../lib/store/preview-rule';
import { notePreview, saveTagRule, type TagRuleFields } from '../../lib/store/tag-rules';

/** A rule that sets 团购 on who says one of the words. */
export function ruleFields(change: Partial<TagRuleFields> = {}): TagRuleFields {
  return {
    name: '团购意向',
    tagName: '团购',
    match: 'any',
    conditions: [{ kind: 'keyword', words: ['拼团', '团购'] }],
    groupIds: [],
    ...change,
  };
}

/** Previews a stored rule. */
export async function preview(db: NuanqunDatabase, id: string, now?: number): Promise<RulePreview> {
  const rule = await db.tagRules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return previewRule(db, rule, { now });
}

/** Makes a rule, previews it and lets it go live. @returns its id. */
export async function liveRule(
  db: NuanqunDatabase,
  change: Partial<TagRuleFields> = {},
  now?: number,
): Promise<string> {
  const id = await saveTagRule(db, ruleFields(change), now);
  const { hits, toRemember } = await preview(db, id, now);
  await notePreview(db, id, now);
  await goLive(db, { ruleId: id, hits, toRemember }, now);
  return id;
}

/** Person id → names of the living tags they carry, and the rule that set each or empty. */
export async function tagsOf(db: NuanqunDatabase, personId: string): Promise<Record<string, string>> {
  const taggings = await db.taggings.where('personId').equals(personId).toArray();
  const living = taggings.filter((row) => !row.deletedAt);
  const tags = await db.tags.bulkGet(living.map(({ tagId }) => tagId));
  return Object.fromEntries(living.map(({ ruleId }, index) => [tags[index]?.name ?? '', ruleId]));
}
