import type { NuanqunDatabase } from '@/lib/store/database';
import type { TagColor } from '@/lib/store/tables';

/** A living tag that some of a number of people carry. */
export interface CarriedTag {
  tagId: string;
  name: string;
  color: TagColor;
  /** How many of them carry it, from 1. */
  people: number;
}

/** The tags that these people carry, the commonest first. Made for a live query. */
export async function readCarriedTags(db: NuanqunDatabase, personIds: string[]): Promise<CarriedTag[]> {
  const taggings = await db.transaction('r', db.taggings, () =>
    Promise.all(personIds.map((personId) => db.taggings.where('personId').equals(personId).toArray())),
  );
  const carriers = Map.groupBy(
    taggings.flat().filter((tagging) => !tagging.deletedAt),
    ({ tagId }) => tagId,
  );
  const tags = await db.tags.bulkGet([...carriers.keys()]);
  return tags
    .flatMap((tag) => {
      if (!tag || tag.deletedAt) return [];
      const people = carriers.get(tag.id)?.length ?? 0;
      return [{ tagId: tag.id, name: tag.name, color: tag.color, people }];
    })
    .sort((one, other) => other.people - one.people);
}
