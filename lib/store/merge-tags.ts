import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, restoreRow } from './shared-row';
import type { TaggingRow } from './tables';

/** What a merge of two tags changed: all that is needed to take it back. */
export interface TagMerge {
  mergedId: string;
  keptId: string;
  /** Taggings that went over to the kept tag. */
  movedIds: string[];
  /** Taggings of people who carried both. */
  buriedIds: string[];
  /** Rules that set the merged tag before. */
  ruleIds: string[];
}

/**
 * Makes two tags one: who carried the merged one carries the kept one, nobody twice, and rules set the kept one. Of two
 * taggings of one person the one that no rule set stays.
 * @throws where the two are the same or one of them is not alive.
 */
export function mergeTags(
  db: NuanqunDatabase,
  { mergedId, keptId }: { mergedId: string; keptId: string },
  now = Date.now(),
): Promise<TagMerge> {
  return db.transaction('rw', db.tags, db.taggings, db.tagRules, async () => {
    const both = await db.tags.bulkGet([mergedId, keptId]);
    if (mergedId === keptId || both.some((tag) => !tag || tag.deletedAt)) throw new Error('no two tags');
    const { moved, buried } = await chooseTaggings(db, mergedId, keptId);
    const rules = await db.tagRules.where('tagId').equals(mergedId).toArray();
    await db.taggings.bulkPut([
      ...moved.map((row) => changeSharedRow(row, { tagId: keptId }, now)),
      ...buried.map((row) => changeSharedRow(row, { deletedAt: now }, now)),
    ]);
    await db.tagRules.bulkPut(rules.map((rule) => changeSharedRow(rule, { tagId: keptId }, now)));
    await buryRow(db.tags, mergedId, now);
    return { mergedId, keptId, movedIds: idsOf(moved), buriedIds: idsOf(buried), ruleIds: idsOf(rules) };
  });
}

/** Takes a merge back. What was tagged with the kept tag since stays. */
export function undoTagMerge(
  db: NuanqunDatabase,
  { mergedId, movedIds, buriedIds, ruleIds }: TagMerge,
  now = Date.now(),
): Promise<void> {
  return db.transaction('rw', db.tags, db.taggings, db.tagRules, async () => {
    await restoreRow(db.tags, mergedId, now);
    const moved = present(await db.taggings.bulkGet(movedIds));
    const buried = present(await db.taggings.bulkGet(buriedIds));
    const rules = present(await db.tagRules.bulkGet(ruleIds));
    await db.taggings.bulkPut([
      ...moved.map((row) => changeSharedRow(row, { tagId: mergedId }, now)),
      ...buried.map((row) => changeSharedRow(row, { deletedAt: 0 }, now)),
    ]);
    await db.tagRules.bulkPut(rules.map((rule) => changeSharedRow(rule, { tagId: mergedId }, now)));
  });
}

/** Which taggings go over, and which end because their person carries the kept tag too. */
async function chooseTaggings(
  db: NuanqunDatabase,
  mergedId: string,
  keptId: string,
): Promise<{ moved: TaggingRow[]; buried: TaggingRow[] }> {
  const [merged, kept] = await Promise.all([livingTaggings(db, mergedId), livingTaggings(db, keptId)]);
  const keptOf = new Map(kept.map((row) => [row.personId, row]));
  const moved: TaggingRow[] = [];
  const buried: TaggingRow[] = [];
  for (const row of merged) {
    const other = keptOf.get(row.personId);
    const isFirmer = other?.source === 'rule' && row.source !== 'rule';
    if (!other || isFirmer) moved.push(row);
    if (other) buried.push(isFirmer ? other : row);
  }
  return { moved, buried };
}

function livingTaggings(db: NuanqunDatabase, tagId: string): Promise<TaggingRow[]> {
  return db.taggings.where('[tagId+deletedAt]').equals([tagId, 0]).toArray();
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function present<Row>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}
