import { Dexie } from 'dexie';
import { forgetCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { chunkAfter } from './each-chunk';
import { eraseAgain } from './erase-again';
import { forgetErasures } from './erasures';
import { inTurn } from './in-turn';
import { dropOldTexts } from './retention';
import { forgetSessionLinks } from './session-links';
import { readSetting, writeSetting } from './settings';
import { dropStagedBackup, isBackupStaged, stagedDatabase } from './staged-backup';
import { forgetWatchedGroups } from './watched-groups';

/**
 * Puts the staged backup in the place of everything that is stored, in one transaction: until it is through, nothing has
 * changed. Who must never be recorded here stays so beside those of the backup, and all of them are erased from the backup
 * first, with whoever looks like them. Texts that are too old by now are dropped. This login is linked anew afterwards.
 * @throws where no backup is staged.
 * @returns how many people of the backup were erased again.
 */
export function restoreBackup(db: NuanqunDatabase, now = Date.now()): Promise<{ erasedAgain: number }> {
  return inTurn(db, 'linking', () => inTurn(db, 'recording', () => restore(db, now)));
}

async function restore(db: NuanqunDatabase, now: number): Promise<{ erasedAgain: number }> {
  if (!(await isBackupStaged(db))) throw new Error('no backup is staged');
  const staged = stagedDatabase(db);
  try {
    await keepErasures(db, staged);
    const erasedAgain = await eraseAgain(staged, now);
    await dropOldTexts(staged, now);
    await writeSetting(staged, 'peopleDroppedAt', now);
    await replaceRows(db, staged);
    return { erasedAgain };
  } finally {
    staged.close();
    await dropStagedBackup(db);
    forgetCounters(db);
    forgetWatchedGroups(db);
    forgetErasures(db);
    await forgetSessionLinks(db);
  }
}

/** Adds the present erasures and their keys to those of the backup. */
async function keepErasures(db: NuanqunDatabase, staged: NuanqunDatabase): Promise<void> {
  const [rows, ours, theirs] = await Promise.all([
    db.erasures.toArray(),
    readSetting(db, 'erasureKeys'),
    readSetting(staged, 'erasureKeys'),
  ]);
  await staged.erasures.bulkPut(rows);
  const kept = ours ?? [];
  const added = (theirs ?? []).filter(({ id }) => !kept.some((key) => key.id === id));
  if (kept.length + added.length > 0) await writeSetting(staged, 'erasureKeys', [...kept, ...added]);
  forgetErasures(staged);
}

/** The transaction has to be told to wait while rows of the other database are read. */
async function replaceRows(db: NuanqunDatabase, staged: NuanqunDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      let rows: unknown[] = [];
      do {
        const last = rows.at(-1);
        const read = () => chunkAfter(staged.table<unknown, unknown>(table.name), last);
        rows = await Dexie.waitFor(Dexie.ignoreTransaction(read));
        await table.bulkAdd(rows);
      } while (rows.length > 0);
    }
  });
}
