import type { NuanqunDatabase } from './database';
import type { RuleHitRow } from './tables';

/**
 * Whom rules have found already, and so leave alone: also those whose tag was taken off again. Only where all that a rule did
 * was undone, it begins anew.
 * @param pairs rule and person; @returns those found, as `hitKey` writes them.
 */
export async function knownHits(
  db: NuanqunDatabase,
  pairs: { ruleId: string; personId: string }[],
): Promise<Set<string>> {
  const keys = pairs.map(({ ruleId, personId }) => [ruleId, personId]);
  const hits = await db.ruleHits.where('[ruleId+personId]').anyOf(keys).toArray();
  return new Set(hits.filter(({ undone }) => undone !== 'rule').map(hitKey));
}

export function hitKey({ ruleId, personId }: Pick<RuleHitRow, 'ruleId' | 'personId'>): string {
  return JSON.stringify([ruleId, personId]);
}
