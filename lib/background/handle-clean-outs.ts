import { closeCleanOut, deleteCleanOut, reopenCleanOut, startCleanOut } from '../store/clean-outs';
import type { NuanqunDatabase } from '../store/database';
import { writeSetting } from '../store/settings';
import { onPage } from './on-page';

/** Longer texts do not fit into a message. */
const longestText = 2_000;

/** Does what extension pages ask about warning members and looking who spoke since. */
export function handleCleanOuts(db: NuanqunDatabase): void {
  onPage('startCleanOut', async (warning) => ({ id: await startCleanOut(db, warning) }));
  onPage('deleteCleanOut', ({ id }) => deleteCleanOut(db, id));
  onPage('closeCleanOut', ({ id }) => closeCleanOut(db, id));
  onPage('reopenCleanOut', ({ id }) => reopenCleanOut(db, id));
  onPage('saveWarningText', ({ text }) => writeSetting(db, 'warningText', text.slice(0, longestText)));
}
