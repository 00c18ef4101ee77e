import type { TagMerge } from '../store/merge-tags';
import type { TagColor, TagRow } from '../store/tables';

/** What extension pages ask about tags. */
export interface TagMessages {
  /** Adds the tag to the person, making the tag where no living one has this name. Returns the tagging's id. */
  tagPerson(change: { personId: string; name: string; color?: TagColor }): { taggingId: string };
  untagPerson(change: { taggingId: string }): void;
  restoreTagging(change: { taggingId: string }): void;
  /** Tags many at once; `taggingIds` are those that are new. */
  tagPeople(change: { personIds: string[]; name: string; color?: TagColor }): {
    tagId: string;
    taggingIds: string[];
  };
  /** Takes a tag off many at once; returns the taggings that ended. */
  untagPeople(change: { personIds: string[]; tagId: string }): { taggingIds: string[] };
  removeTaggings(change: { taggingIds: string[] }): void;
  restoreTaggings(change: { taggingIds: string[] }): void;

  /** Makes a tag that nobody carries yet; returns the id of the living tag of this name. */
  makeTag(tag: { name: string; color?: TagColor; tagGroupId?: string }): { tagId: string };
  /** Changes a tag. Where another living one has the name already nothing is changed, and `sameName` is its id. */
  saveTag(change: { id: string } & Partial<Pick<TagRow, 'name' | 'color' | 'tagGroupId'>>): {
    sameName: string;
  };
  deleteTag(change: { id: string }): void;
  restoreTag(change: { id: string }): void;
  mergeTags(change: { mergedId: string; keptId: string }): TagMerge;
  undoTagMerge(merge: TagMerge): void;

  /** Makes (no id) or renames a group of tags; returns its id. */
  saveTagGroup(group: { id?: string; name: string }): { id: string };
  orderTagGroups(change: { ids: string[] }): void;
  deleteTagGroup(change: { id: string }): void;
  restoreTagGroup(change: { id: string }): void;
}
