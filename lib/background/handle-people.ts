import type { NuanqunDatabase } from '../store/database';
import { deleteFact, restoreFact, saveFact } from '../store/facts';
import { onPage } from './on-page';

/** Does what extension pages ask about what is known of people. */
export function handlePeople(db: NuanqunDatabase): void {
  onPage('saveFact', (change) => saveFact(db, change));
  onPage('deleteFact', ({ id }) => deleteFact(db, id));
  onPage('restoreFact', ({ id }) => restoreFact(db, id));
}
