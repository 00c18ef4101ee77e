import { type KnownTag, readKnownTags } from '@/lib/panel/known-tags';
import type { NuanqunDatabase } from '@/lib/store/database';

/** A living tag as it is managed. */
export interface ManagedTag extends KnownTag {
  tagGroupId: string;
  /** How many people carry it. */
  people: number;
  /** How many rules set it. */
  rules: number;
}

/** Every living tag with its number of people, counted by index; in the order of `readKnownTags`. Made for a live query. */
export async function readManagedTags(db: NuanqunDatabase): Promise<ManagedTag[]> {
  const [known, rows, rules] = await Promise.all([
    readKnownTags(db),
    db.tags.toArray(),
    db.tagRules.toArray(),
  ]);
  const groupOf = new Map(rows.map(({ id, tagGroupId }) => [id, tagGroupId]));
  const living = rules.filter(({ deletedAt }) => !deletedAt);
  return Promise.all(
    known.map(async (tag) => ({
      ...tag,
      tagGroupId: tag.groupName === '' ? '' : (groupOf.get(tag.id) ?? ''),
      people: await db.taggings.where('[tagId+deletedAt]').equals([tag.id, 0]).count(),
      rules: living.filter(({ tagId }) => tagId === tag.id).length,
    })),
  );
}
