import type { NuanqunDatabase } from './database';
import { inTurn } from './in-turn';
import { forgetSessionLinks } from './session-links';

/** Drops everything that is stored, and what this login's ids stand for. Cannot be undone. */
export function eraseEverything(db: NuanqunDatabase): Promise<void> {
  return inTurn(db, 'linking', () => inTurn(db, 'recording', () => clear(db)));
}

async function clear(db: NuanqunDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  await forgetSessionLinks(db);
}
