import { type HitNames, readHitNames } from '@/lib/panel/read-hit-names';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { RuleHitRow, TaggingRow } from '@/lib/store/tables';

/** One line of a rule's log. */
export interface LoggedHit extends HitNames {
  hit: RuleHitRow;
  /**
   * `set`: the rule set the tag and it is on; `confirmed`: it is on, and the operator or another rule set it;
   * `gone`: somebody took it off; `undone`: this hit, or all of the rule, was undone.
   */
  state: 'set' | 'confirmed' | 'gone' | 'undone';
}

/** The newest lines of a rule's log. Made for a live query. */
export async function readRuleHits(db: NuanqunDatabase, ruleId: string, limit: number): Promise<LoggedHit[]> {
  const hits = await db.ruleHits
    .where('[ruleId+at]')
    .between([ruleId], [ruleId, []])
    // A query's, not an array's.
    // oxlint-disable-next-line unicorn/no-array-reverse
    .reverse()
    .limit(limit)
    .toArray();
  const [names, taggings] = await Promise.all([
    readHitNames(db, hits),
    db.taggings.bulkGet(hits.map(({ taggingId }) => taggingId)),
  ]);
  return hits.map((hit, index) => ({
    hit,
    person: names[index]?.person ?? '',
    group: names[index]?.group ?? '',
    state: stateOf(hit, taggings[index]),
  }));
}

function stateOf(hit: RuleHitRow, tagging: TaggingRow | undefined): LoggedHit['state'] {
  if (hit.undoneAt > 0) return 'undone';
  if (!tagging || tagging.deletedAt) return 'gone';
  return tagging.source === 'rule' && tagging.ruleId === hit.ruleId ? 'set' : 'confirmed';
}
