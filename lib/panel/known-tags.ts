import type { NuanqunDatabase } from '@/lib/store/database';
import type { TagColor, TagGroupRow, TagRow } from '@/lib/store/tables';

/** A living tag as it is suggested, with the name of its group; empty where it is in none. */
export interface KnownTag {
  id: string;
  name: string;
  color: TagColor;
  groupName: string;
}

/** Every living tag: group by group in the operator's order, by name within one, those in none last. Made for a live query. */
export async function readKnownTags(db: NuanqunDatabase): Promise<KnownTag[]> {
  const [tags, groups] = await Promise.all([db.tags.toArray(), readTagGroups(db)]);
  const living = tags.filter((tag) => !tag.deletedAt).sort(byName);
  const known = new Set(groups.map(({ id }) => id));
  const inGroups = groups.flatMap(({ id, name }) =>
    living.filter((tag) => tag.tagGroupId === id).map((tag) => knownTag(tag, name)),
  );
  const inNone = living.filter((tag) => !known.has(tag.tagGroupId)).map((tag) => knownTag(tag, ''));
  return [...inGroups, ...inNone];
}

/** The living groups of tags in the operator's order. */
export async function readTagGroups(db: NuanqunDatabase): Promise<TagGroupRow[]> {
  const groups = (await db.tagGroups.toArray()).filter((group) => !group.deletedAt);
  return groups.sort((one, other) => one.position - other.position);
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function byName(one: TagRow, other: TagRow): number {
  return collator.compare(one.name, other.name);
}

function knownTag({ id, name, color }: TagRow, groupName: string): KnownTag {
  return { id, name, color, groupName };
}
