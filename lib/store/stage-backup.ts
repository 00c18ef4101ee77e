import { Dexie } from 'dexie';
import { backupVersion, isBackupWhole, type Progress, readBackupHead } from './backup-file';
import type { NuanqunDatabase } from './database';
import { migrations } from './migrations/all';
import { dropStagedBackup, stagedDatabase, stagedName } from './staged-backup';

/** What a backup holds, to be looked at before it takes the place of what is stored. */
export interface BackupPreview {
  /** ms since 1970. */
  madeAt: number;
  /** Watched groups. */
  groups: number;
  people: number;
  tags: number;
  messages: number;
}

/** Why a file is no backup that can be restored: of something else, of a newer version, or damaged or cut off. */
export type BackupRefusal = 'foreign' | 'newer' | 'broken';

export type Staged = { ok: true; preview: BackupPreview } | { ok: false; reason: BackupRefusal };

/**
 * Reads a backup into a database of its own beside the one in use, brought up to this version. Nothing else is touched: only
 * `restoreBackup` puts it in place. A file that is refused leaves nothing behind.
 */
export async function stageBackup(db: NuanqunDatabase, file: Blob, onProgress: Progress): Promise<Staged> {
  const head = await readBackupHead(file);
  if (!head) return { ok: false, reason: 'foreign' };
  if (head.backup > backupVersion) return { ok: false, reason: 'newer' };
  if (!(await isBackupWhole(file))) return { ok: false, reason: 'broken' };
  await dropStagedBackup(db);
  try {
    if (!(await importRows(db, file, onProgress))) return { ok: false, reason: 'newer' };
    return { ok: true, preview: await preview(db, head.madeAt) };
  } catch {
    await dropStagedBackup(db);
    return { ok: false, reason: 'broken' };
  }
}

/** @returns false where the rows are of a newer version. @throws where the file cannot be read, or rows are missing. */
async function importRows(db: NuanqunDatabase, file: Blob, onProgress: Progress): Promise<boolean> {
  const { importInto, peakImportFile } = await import('dexie-export-import');
  const { databaseVersion, tables } = (await peakImportFile(file)).data;
  if (databaseVersion > db.verno) return false;
  const staged = databaseOfVersion(stagedName(db), databaseVersion);
  try {
    await importInto(staged, file, {
      acceptNameDiff: true,
      noTransaction: true,
      progressCallback: ({ completedRows, totalRows }) => {
        onProgress(totalRows ? completedRows / totalRows : 0);
        return true;
      },
    });
    for (const { name, rowCount } of tables) {
      if ((await staged.table(name).count()) !== rowCount) throw new Error(`rows of ${name} are missing`);
    }
    return true;
  } finally {
    staged.close();
  }
}

/** An empty database with the layout that a version had; opened as the present one it is brought up to date. */
function databaseOfVersion(name: string, wanted: number): Dexie {
  const database = new Dexie(name);
  for (const { version, stores } of migrations) {
    if (version <= wanted) database.version(version).stores(stores);
  }
  return database;
}

async function preview(db: NuanqunDatabase, madeAt: number): Promise<BackupPreview> {
  const staged = stagedDatabase(db);
  try {
    const [groups, people, tags, messages] = await Promise.all([
      staged.groups.where('watched').equals(1).count(),
      staged.people.count(),
      staged.tags.filter(({ deletedAt }) => !deletedAt).count(),
      staged.messages.count(),
    ]);
    return { madeAt, groups, people, tags, messages };
  } finally {
    staged.close();
  }
}
