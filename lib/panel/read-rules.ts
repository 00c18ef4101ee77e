import type { NuanqunDatabase } from '@/lib/store/database';
import type { TagRow, TagRuleRow } from '@/lib/store/tables';

/** A living rule as it is managed. */
export interface ManagedRule {
  rule: TagRuleRow;
  /** Undefined where the tag was deleted. */
  tag: TagRow | undefined;
  /** People whom it has found and who were not undone. */
  hits: number;
}

/** Every living rule, in the order in which they were made. Made for a live query. */
export async function readRules(db: NuanqunDatabase): Promise<ManagedRule[]> {
  const rules = (await db.tagRules.toArray()).filter((rule) => !rule.deletedAt);
  rules.sort((one, other) => madeAt(one) - madeAt(other));
  const tags = await db.tags.bulkGet(rules.map(({ tagId }) => tagId));
  return Promise.all(
    rules.map(async (rule, index) => {
      const tag = tags[index];
      const hits = await db.ruleHits.where('[ruleId+undoneAt]').equals([rule.id, 0]).count();
      return { rule, tag: tag?.deletedAt ? undefined : tag, hits };
    }),
  );
}

/** Nothing of a row is older than its oldest field. */
function madeAt({ updated }: TagRuleRow): number {
  return Math.min(...Object.values(updated));
}
