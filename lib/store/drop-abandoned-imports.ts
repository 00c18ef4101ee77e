import type { NuanqunDatabase } from './database';
import { cancelImport } from './run-imports';

/** Handing a past over takes minutes; ms. */
const patience = 24 * 60 * 60 * 1000;

/**
 * Drops what was handed over of imports that were never begun, as when the page was closed before the end: texts wait there.
 * @param now ms since 1970.
 */
export async function dropAbandonedImports(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  const staging = db.imports.where('state').equals('staging');
  const abandoned = await staging.filter(({ at }) => at < now - patience).primaryKeys();
  for (const importId of abandoned) await cancelImport(db, importId);
}
