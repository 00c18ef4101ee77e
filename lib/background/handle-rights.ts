import type { NuanqunDatabase } from '../store/database';
import { erasePerson } from '../store/erase-person';
import { neverRecord, recordAgain } from '../store/never-record';
import { restoreBackup } from '../store/restore-backup';
import { tellMarksChanged, tellWatchingChanged } from '../store/revision';
import { onPage } from './on-page';

/** Does what extension pages ask about people's rights and backups. After each, tabs link everybody anew. */
export function handleRights(db: NuanqunDatabase): void {
  onPage('erasePerson', async ({ personId }) => {
    await erasePerson(db, personId);
    await tellPeopleChanged();
  });
  onPage('neverRecord', async ({ personId }) => {
    await neverRecord(db, personId);
    await tellPeopleChanged();
  });
  onPage('recordAgain', async ({ erasureId }) => {
    await recordAgain(db, erasureId);
    await tellPeopleChanged();
  });
  onPage('restoreBackup', async () => {
    const restored = await restoreBackup(db);
    await tellPeopleChanged();
    return restored;
  });
}

async function tellPeopleChanged(): Promise<void> {
  await tellWatchingChanged();
  tellMarksChanged();
}
