import { NuanqunDatabase } from '../../lib/store/database';
import { acceptTerms } from '../../lib/store/terms';

let made = 0;

/** A database of its own for one test; the terms are accepted. */
export async function freshDatabase(): Promise<NuanqunDatabase> {
  const db = emptyDatabase();
  await acceptTerms(db);
  return db;
}

/** A database of its own for one test, as after installing. */
export function emptyDatabase(): NuanqunDatabase {
  made += 1;
  return new NuanqunDatabase(`test-${made}`);
}

/** The same data seen by a new worker: nothing of the old one's memory is left, only session storage. */
export function afterWorkerRestart(db: NuanqunDatabase): NuanqunDatabase {
  db.close();
  return new NuanqunDatabase(db.name);
}
