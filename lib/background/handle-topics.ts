import type { NuanqunDatabase } from '../store/database';
import { deleteRhythm, restoreRhythm, saveRhythm, settleRhythm } from '../store/rhythms';
import { deleteTopic, restoreTopic, saveTopic } from '../store/topics';
import { onPage } from './on-page';
import { setReminder } from './remind-of-rhythm';

/** Does what extension pages ask about topics and the weekly rhythm. */
export function handleTopics(db: NuanqunDatabase): void {
  onPage('saveTopic', async (topic) => ({ id: await saveTopic(db, topic) }));
  onPage('deleteTopic', ({ id }) => deleteTopic(db, id));
  onPage('restoreTopic', ({ id }) => restoreTopic(db, id));
  onPage('saveRhythm', async (rhythm) => {
    const id = await saveRhythm(db, rhythm);
    await setReminder(db);
    return { id };
  });
  onPage('deleteRhythm', async ({ id }) => {
    await deleteRhythm(db, id);
    await setReminder(db);
  });
  onPage('restoreRhythm', async ({ id }) => {
    await restoreRhythm(db, id);
    await setReminder(db);
  });
  onPage('settleRhythm', (change) => settleRhythm(db, change));
}
