import type { NuanqunDatabase } from './database';
import { inTurn } from './in-turn';
import { forgetSessionLinks } from './session-links';
import { readSetting, writeSetting } from './settings';

/**
 * Drops everything that is stored, and what this login's ids stand for. Only who must never be recorded stays so, as nothing
 * of that can be read. Cannot be undone.
 */
export function eraseEverything(db: NuanqunDatabase): Promise<void> {
  return inTurn(db, 'linking', () => inTurn(db, 'recording', () => clear(db)));
}

async function clear(db: NuanqunDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const keys = (await db.erasures.count()) > 0 ? await readSetting(db, 'erasureKeys') : undefined;
    const dropped = db.tables.filter(({ name }) => name !== 'erasures');
    await Promise.all(dropped.map((table) => table.clear()));
    if (keys) await writeSetting(db, 'erasureKeys', keys);
  });
  await forgetSessionLinks(db);
}
