import type { NuanqunDatabase } from '../store/database';
import { mergeTags, undoTagMerge } from '../store/merge-tags';
import { deleteTagGroup, orderTagGroups, restoreTagGroup, saveTagGroup } from '../store/tag-groups';
import { removeTaggings, restoreTaggings, tagPeople, tagPerson, untagPeople } from '../store/tag-people';
import { deleteTag, makeTag, restoreTag, saveTag } from '../store/tags';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask about tags. */
export function handleTags(db: NuanqunDatabase): void {
  handleTaggings(db);
  onPage('makeTag', async (tag) => ({ tagId: await makeTag(db, tag) }));
  onPageChangingMarks('saveTag', async (change) => ({ sameName: await saveTag(db, change) }));
  onPageChangingMarks('deleteTag', ({ id }) => deleteTag(db, id));
  onPageChangingMarks('restoreTag', ({ id }) => restoreTag(db, id));
  onPageChangingMarks('mergeTags', (change) => mergeTags(db, change));
  onPageChangingMarks('undoTagMerge', (merge) => undoTagMerge(db, merge));
  onPage('saveTagGroup', async (group) => ({ id: await saveTagGroup(db, group) }));
  onPage('orderTagGroups', ({ ids }) => orderTagGroups(db, ids));
  onPage('deleteTagGroup', ({ id }) => deleteTagGroup(db, id));
  onPage('restoreTagGroup', ({ id }) => restoreTagGroup(db, id));
}

function handleTaggings(db: NuanqunDatabase): void {
  onPageChangingMarks('tagPerson', async (change) => ({ taggingId: await tagPerson(db, change) }));
  onPageChangingMarks('untagPerson', ({ taggingId }) => removeTaggings(db, [taggingId]));
  onPageChangingMarks('restoreTagging', ({ taggingId }) => restoreTaggings(db, [taggingId]));
  onPageChangingMarks('tagPeople', (change) => tagPeople(db, change));
  onPageChangingMarks('untagPeople', async (change) => ({ taggingIds: await untagPeople(db, change) }));
  onPageChangingMarks('removeTaggings', ({ taggingIds }) => removeTaggings(db, taggingIds));
  onPageChangingMarks('restoreTaggings', ({ taggingIds }) => restoreTaggings(db, taggingIds));
}
