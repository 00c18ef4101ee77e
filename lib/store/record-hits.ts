import type { RuleFinding } from '../tags/rule-finding';
import type { NuanqunDatabase } from './database';
import { hitKey, knownHits } from './known-hits';
import { newLastingId } from './lasting-id';
import { putTaggings } from './put-taggings';
import type { RuleHitRow, TaggingRow, TagRuleRow } from './tables';

/** Somebody for whom a rule holds. */
export interface NewHit {
  ruleId: string;
  personId: string;
  groupId: string;
  found: RuleFinding[];
}

/**
 * Puts on the tags of what rules found and logs it, in one transaction. Safe to repeat: whom a rule has found already it leaves
 * alone. Passed over are rules that are off or whose tag is deleted, and what rests on a message that was recalled.
 * @returns how many people got a tag that they did not carry.
 */
export function recordHits(db: NuanqunDatabase, hits: NewHit[], now: number): Promise<number> {
  const tables = [db.people, db.messages, db.tags, db.taggings, db.tagRules, db.ruleHits];
  return db.transaction('rw', tables, async () => {
    const rules = await rulesToApply(db, hits);
    const wanted = await soundHits(
      db,
      hits.filter(({ ruleId }) => rules.has(ruleId)),
    );
    let tagged = 0;
    for (const [ruleId, ofRule] of Map.groupBy(wanted, (hit) => hit.ruleId)) {
      const rule = rules.get(ruleId);
      if (rule) tagged += await putHits(db, rule, ofRule, now);
    }
    return tagged;
  });
}

/** The rules among them that are live and whose tag is. */
async function rulesToApply(db: NuanqunDatabase, hits: NewHit[]): Promise<Map<string, TagRuleRow>> {
  const ids = [...new Set(hits.map(({ ruleId }) => ruleId))];
  const rules = (await db.tagRules.bulkGet(ids)).filter((rule) => rule !== undefined);
  const tags = await db.tags.bulkGet(rules.map(({ tagId }) => tagId));
  const live = rules.filter((rule, index) => {
    const tag = tags[index];
    return rule.liveSince > 0 && !rule.deletedAt && tag !== undefined && !tag.deletedAt;
  });
  return new Map(live.map((rule) => [rule.id, rule]));
}

/** Each rule and person once, without those found before, those who are no members, and what was recalled. */
async function soundHits(db: NuanqunDatabase, hits: NewHit[]): Promise<NewHit[]> {
  const known = await knownHits(db, hits);
  const people = await db.people.bulkGet(hits.map(({ personId }) => personId));
  const recalled = await recalledMessages(db, hits);
  return hits.filter((hit, index) => {
    const key = hitKey(hit);
    if (known.has(key) || people[index]?.role !== 'member') return false;
    if (hit.found.some((finding) => recalled.has(messageOf(finding)))) return false;
    known.add(key);
    return true;
  });
}

async function recalledMessages(db: NuanqunDatabase, hits: NewHit[]): Promise<Set<string>> {
  const ids = hits.flatMap(({ found }) => found.map(messageOf)).filter((id) => id !== '');
  const messages = await db.messages.bulkGet([...new Set(ids)]);
  return new Set(messages.flatMap((message) => (message?.recalled ? [message.id] : [])));
}

function messageOf(finding: RuleFinding): string {
  return finding.condition === 'keyword' ? finding.messageId : '';
}

async function putHits(db: NuanqunDatabase, rule: TagRuleRow, hits: NewHit[], now: number): Promise<number> {
  const messageIds = new Map(
    hits.map(({ personId, found }) => [personId, found.map(messageOf).find(Boolean)]),
  );
  const origin = (personId: string) =>
    ({ source: 'rule', ruleId: rule.id, messageId: messageIds.get(personId) ?? '' }) as const;
  const personIds = hits.map(({ personId }) => personId);
  const { taggings, newIds } = await putTaggings(db, { tagId: rule.tagId, personIds, origin }, now);
  const logged = hits.flatMap((hit, index) => (taggings[index] ? [hitRow(hit, taggings[index], now)] : []));
  await db.ruleHits.bulkAdd(logged);
  return newIds.length;
}

function hitRow({ ruleId, personId, groupId, found }: NewHit, { id }: TaggingRow, now: number): RuleHitRow {
  const held = { at: now, undoneAt: 0, undone: '' as const };
  return { id: newLastingId(), ruleId, personId, groupId, taggingId: id, ...held, found };
}
