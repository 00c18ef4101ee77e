import type { TagColor, TagRow } from '../store/tables';

/** What extension pages ask about tags. */
export interface TagMessages {
  /** Adds the tag to the person, making the tag where no living one has this name. Returns the tagging's id. */
  tagPerson(change: { personId: string; name: string; color?: TagColor }): { taggingId: string };
  untagPerson(change: { taggingId: string }): void;
  restoreTagging(change: { taggingId: string }): void;
  saveTag(change: Pick<TagRow, 'id' | 'name' | 'color'>): void;
}
