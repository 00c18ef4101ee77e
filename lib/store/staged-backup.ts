import { Dexie } from 'dexie';
import { NuanqunDatabase } from './database';

/** The database that a backup is staged in; to be closed by whoever opens it. */
export function stagedDatabase(db: NuanqunDatabase): NuanqunDatabase {
  return new NuanqunDatabase(stagedName(db));
}

/** Whether a backup is waiting to be restored. */
export function isBackupStaged(db: NuanqunDatabase): Promise<boolean> {
  return Dexie.exists(stagedName(db));
}

/** Forgets a backup that was read but is not to be restored. */
export function dropStagedBackup(db: NuanqunDatabase): Promise<void> {
  return Dexie.delete(stagedName(db));
}

/** What the database is called that a backup is staged in. */
export function stagedName(db: NuanqunDatabase): string {
  return `${db.name}-staged`;
}
