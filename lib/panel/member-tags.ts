import type { MemberTag } from '@/lib/panel/panel-member';
import type { TaggingRow, TagRow } from '@/lib/store/tables';

/**
 * The tags that somebody carries, oldest first.
 * @param taggings living ones of one person. @param tagOf living tags by id.
 */
export function memberTags(
  taggings: TaggingRow[],
  tagOf: ReadonlyMap<string, Pick<TagRow, 'name' | 'color'>>,
): MemberTag[] {
  return taggings
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ id, tagId }) => {
      const tag = tagOf.get(tagId);
      return tag ? [{ taggingId: id, tagId, name: tag.name, color: tag.color }] : [];
    });
}
