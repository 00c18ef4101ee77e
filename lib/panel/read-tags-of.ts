import { memberTags } from '@/lib/panel/member-tags';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Person → the living tags that they carry, oldest first. Who has none has an empty list. Made for a live query. */
export async function readTagsOf(
  db: NuanqunDatabase,
  personIds: string[],
): Promise<Map<string, MemberTag[]>> {
  const [found, tags] = await db.transaction('r', db.taggings, db.tags, () =>
    Promise.all([
      Promise.all(personIds.map((personId) => db.taggings.where('personId').equals(personId).toArray())),
      db.tags.toArray(),
    ]),
  );
  const living = new Map(tags.filter(({ deletedAt }) => !deletedAt).map((tag) => [tag.id, tag]));
  const tagsIn = (index: number) => (found[index] ?? []).filter(({ deletedAt }) => !deletedAt);
  return new Map(personIds.map((personId, index) => [personId, memberTags(tagsIn(index), living)]));
}
