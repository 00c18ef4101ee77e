import type { NuanqunDatabase } from './database';
import { changeSharedRow } from './shared-row';
import type { RuleHitRow, TaggingRow } from './tables';

/** What an undo changed: all that is needed to take it back. */
export interface HitsUndo {
  ruleId: string;
  hitIds: string[];
  /** Taggings that ended. */
  buriedIds: string[];
  /** Taggings that another rule stands for now. */
  passedOnIds: string[];
  /** ms; since when the rule had been live; 0 where it was not switched off with it. */
  liveSince: number;
}

/** Undoes one thing that a rule found: the tag comes off, and the rule leaves this person alone. @throws where there is no such hit. */
export function undoHit(db: NuanqunDatabase, id: string, now = Date.now()): Promise<HitsUndo> {
  return db.transaction('rw', db.taggings, db.ruleHits, async () => {
    const hit = await db.ruleHits.get(id);
    if (!hit) throw new Error(`no hit ${id}`);
    return { ...(await undoHits(db, hit.ruleId, [hit], { undone: 'hit', now })), liveSince: 0 };
  });
}

/**
 * Undoes all that a rule did and switches it off. A tag that the operator has set too stays, and so does one for which another
 * rule stands. Who lost the tag by hand before stays left alone, should the rule go live again; the others may be found anew.
 */
export function undoRule(db: NuanqunDatabase, ruleId: string, now = Date.now()): Promise<HitsUndo> {
  return db.transaction('rw', db.tagRules, db.taggings, db.ruleHits, async () => {
    const rule = await db.tagRules.get(ruleId);
    if (rule?.liveSince) await db.tagRules.put(changeSharedRow(rule, { liveSince: 0 }, now));
    const hits = await db.ruleHits.where('[ruleId+undoneAt]').equals([ruleId, 0]).toArray();
    const taggings = await db.taggings.bulkGet(hits.map(({ taggingId }) => taggingId));
    const standing = hits.filter((_, index) => taggings[index] && !taggings[index].deletedAt);
    const undone = await undoHits(db, ruleId, standing, { undone: 'rule', now });
    return { ...undone, liveSince: rule?.liveSince ?? 0 };
  });
}

async function undoHits(
  db: NuanqunDatabase,
  ruleId: string,
  hits: RuleHitRow[],
  { undone, now }: { undone: RuleHitRow['undone']; now: number },
): Promise<Omit<HitsUndo, 'liveSince'>> {
  await db.ruleHits.bulkPut(hits.map((hit) => ({ ...hit, undone, undoneAt: now })));
  const taggings = await db.taggings.bulkGet(hits.map(({ taggingId }) => taggingId));
  const own = taggings.filter((row) => row?.ruleId === ruleId && row.source === 'rule' && !row.deletedAt);
  const others = await otherRules(db, own);
  const buriedIds: string[] = [];
  const passedOnIds: string[] = [];
  const changed = own.flatMap((row) => {
    if (!row) return [];
    const other = others.get(row.id);
    (other ? passedOnIds : buriedIds).push(row.id);
    return [changeSharedRow(row, other ? { ruleId: other } : { deletedAt: now }, now)];
  });
  await db.taggings.bulkPut(changed);
  return { ruleId, hitIds: hits.map(({ id }) => id), buriedIds, passedOnIds };
}

/** Tagging → a rule that found it there and stands for it too. */
async function otherRules(
  db: NuanqunDatabase,
  taggings: (TaggingRow | undefined)[],
): Promise<Map<string, string>> {
  const ids = taggings.flatMap((row) => (row ? [row.id] : []));
  const hits = await db.ruleHits.where('taggingId').anyOf(ids).toArray();
  return new Map(hits.filter(({ undoneAt }) => !undoneAt).map((hit) => [hit.taggingId, hit.ruleId]));
}

/** Takes an undo back: tags, log and the rule are as they were. */
export function redoHits(db: NuanqunDatabase, undo: HitsUndo, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.tagRules, db.taggings, db.ruleHits, async () => {
    const { ruleId, hitIds, buriedIds, passedOnIds, liveSince } = undo;
    const hits = present(await db.ruleHits.bulkGet(hitIds));
    await db.ruleHits.bulkPut(hits.map((hit) => ({ ...hit, undone: '' as const, undoneAt: 0 })));
    const buried = present(await db.taggings.bulkGet(buriedIds));
    const passedOn = present(await db.taggings.bulkGet(passedOnIds)).filter(
      ({ source }) => source === 'rule',
    );
    await db.taggings.bulkPut([
      ...buried.map((row) => changeSharedRow(row, { deletedAt: 0 }, now)),
      ...passedOn.map((row) => changeSharedRow(row, { ruleId }, now)),
    ]);
    const rule = liveSince ? await db.tagRules.get(ruleId) : undefined;
    if (rule) await db.tagRules.put(changeSharedRow(rule, { liveSince }, now));
  });
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
