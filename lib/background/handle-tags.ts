import type { NuanqunDatabase } from '../store/database';
import { tellMarksChanged } from '../store/revision';
import { restoreTagging, saveTag, tagPerson, untagPerson } from '../store/tags';
import { onPage } from './on-page';

/** Does what extension pages ask about tags. */
export function handleTags(db: NuanqunDatabase): void {
  onPage('tagPerson', async (change) => {
    const taggingId = await tagPerson(db, change);
    tellMarksChanged();
    return { taggingId };
  });
  onPage('untagPerson', async ({ taggingId }) => {
    await untagPerson(db, taggingId);
    tellMarksChanged();
  });
  onPage('restoreTagging', async ({ taggingId }) => {
    await restoreTagging(db, taggingId);
    tellMarksChanged();
  });
  onPage('saveTag', async (change) => {
    await saveTag(db, change);
    tellMarksChanged();
  });
}
