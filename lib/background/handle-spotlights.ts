import type { NuanqunDatabase } from '../store/database';
import { dismissExpert, undoDismissExpert } from '../store/expert-dismissals';
import { confirmExpert, deleteExpert, restoreExpert, saveExpert, undoConfirmExpert } from '../store/experts';
import { onPage } from './on-page';

/** Does what extension pages ask about experts. */
export function handleSpotlights(db: NuanqunDatabase): void {
  onPage('saveExpert', async (expert) => ({ id: await saveExpert(db, expert) }));
  onPage('deleteExpert', ({ id }) => deleteExpert(db, id));
  onPage('restoreExpert', ({ id }) => restoreExpert(db, id));
  onPage('confirmExpert', (proposal) => confirmExpert(db, proposal));
  onPage('undoConfirmExpert', (confirmed) => undoConfirmExpert(db, confirmed));
  onPage('dismissExpert', async (proposal) => ({ id: await dismissExpert(db, proposal) }));
  onPage('undoDismissExpert', ({ id }) => undoDismissExpert(db, id));
}
