import type { NuanqunDatabase } from './database';

/**
 * A backup is one JSON file: a dump of all tables as dexie-export-import writes it, with a head before it that says whose it
 * is. `backup` is the version of this format, `madeAt` in ms since 1970.
 */
export interface BackupHead {
  backup: number;
  madeAt: number;
}

/** The version of the format that is written; later ones are not read. */
export const backupVersion = 1;

const headPattern = /^\{"nuanqun":\{"backup":(\d{1,9}),"madeAt":(\d{1,15})\},/u;
/** How every whole dump ends. */
const tail = /\]\}\}\s*$/u;

/** Tells how much is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** Everything that is stored, as one file. @param now ms since 1970. */
export async function makeBackup(db: NuanqunDatabase, onProgress: Progress, now = Date.now()): Promise<Blob> {
  const { exportDB } = await import('dexie-export-import');
  const dump = await exportDB(db, {
    progressCallback: ({ completedRows, totalRows }) => {
      onProgress(totalRows ? completedRows / totalRows : 0);
      return true;
    },
  });
  const head: BackupHead = { backup: backupVersion, madeAt: now };
  return new Blob([`{"nuanqun":${JSON.stringify(head)},`, dump.slice(1)], { type: 'application/json' });
}

/** The head of a backup; null where the file is none. */
export async function readBackupHead(file: Blob): Promise<BackupHead | null> {
  const found = headPattern.exec(await file.slice(0, 200).text());
  return found && { backup: Number(found[1]), madeAt: Number(found[2]) };
}

/** Whether the file has its end. */
export async function isBackupWhole(file: Blob): Promise<boolean> {
  return tail.test(await file.slice(-100).text());
}
