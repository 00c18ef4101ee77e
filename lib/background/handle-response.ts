import type { NuanqunDatabase } from '../store/database';
import { setOccasion, undoOccasion } from '../store/occasions';
import { onPage } from './on-page';

/** Does what extension pages ask about what was offered to groups. */
export function handleResponse(db: NuanqunDatabase): void {
  onPage('setOccasion', (change) => setOccasion(db, change));
  onPage('undoOccasion', (undo) => undoOccasion(db, undo));
}
