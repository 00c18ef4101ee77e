import type { MemberTag } from '@/lib/panel/panel-member';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Person → the living tags that they carry, oldest first. Who has none is not in it. Made for a live query. */
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
  const carried = found.flat().filter(({ tagId, deletedAt }) => !deletedAt && living.has(tagId));
  const byPerson = new Map<string, MemberTag[]>();
  for (const { id, personId, tagId } of carried.sort((a, b) => a.at - b.at)) {
    const { name, color } = living.get(tagId)!;
    const tag = { taggingId: id, tagId, name, color };
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), tag]);
  }
  return byPerson;
}
