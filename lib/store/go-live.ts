import type { NuanqunDatabase } from './database';
import { type NewHit, recordHits } from './record-hits';
import type { RuleFindingRow } from './tables';
import { setRuleLive } from './tag-rules';

/**
 * Lets a rule tag by itself from now on, beginning with those whom its preview found.
 * @returns how many people got a tag that they did not carry.
 * @throws where the rule was not previewed as it is now.
 */
export async function goLive(
  db: NuanqunDatabase,
  { ruleId, hits, toRemember }: { ruleId: string; hits: NewHit[]; toRemember: RuleFindingRow[] },
  now = Date.now(),
): Promise<number> {
  const tables = [db.people, db.messages, db.tags, db.taggings, db.tagRules, db.ruleHits, db.ruleFindings];
  return db.transaction('rw', tables, async () => {
    await setRuleLive(db, { id: ruleId, live: true }, now);
    const own = toRemember.filter((row) => row.ruleId === ruleId);
    await db.ruleFindings.bulkPut(own);
    return recordHits(
      db,
      hits.filter((hit) => hit.ruleId === ruleId),
      now,
    );
  });
}
