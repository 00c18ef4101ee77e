import type { NuanqunDatabase } from '@/lib/store/database';
import type { FactSource } from '@/lib/store/tables';

/** Where a person's tag came from. */
export interface TagSource {
  source: FactSource;
  /** The name of the rule that set it; empty where none did or it is gone. */
  ruleName: string;
  /** ms since 1970; when it was set. */
  at: number;
}

/** Tagging id → where it came from, for all living taggings of a person. Made for a live query. */
export async function readTagSources(db: NuanqunDatabase, personId: string): Promise<Map<string, TagSource>> {
  const taggings = await db.taggings.where('personId').equals(personId).toArray();
  const living = taggings.filter((tagging) => !tagging.deletedAt);
  const ruleIds = [...new Set(living.map(({ ruleId }) => ruleId).filter((id) => id !== ''))];
  const rules = await db.tagRules.bulkGet(ruleIds);
  const nameOf = new Map(rules.map((rule, index) => [ruleIds[index], rule?.name ?? '']));
  return new Map(
    living.map(({ id, source, ruleId, at }) => [id, { source, at, ruleName: nameOf.get(ruleId) ?? '' }]),
  );
}
