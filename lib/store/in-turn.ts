import type { NuanqunDatabase } from './database';

const lastOf = new WeakMap<NuanqunDatabase, Promise<unknown>>();

/**
 * Runs the work after all earlier work handed in for this database, whether that went well or not. For what reads
 * first, decides, and then writes in several places, where two at once would make doubles.
 */
export function inTurn<Result>(db: NuanqunDatabase, work: () => Promise<Result>): Promise<Result> {
  const before = lastOf.get(db) ?? Promise.resolve();
  const result = before.then(work, work);
  lastOf.set(db, result);
  return result;
}
