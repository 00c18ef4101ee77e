import type { NuanqunDatabase } from './database';
import type { GroupRow } from './tables';

/**
 * Whether more is stored of a group than its name: it was watched, or a past of it was imported or is on its way. Inside the
 * caller's transaction.
 */
export async function holdsPast(
  db: NuanqunDatabase,
  { id, watchPeriods, importedPeriods }: GroupRow,
): Promise<boolean> {
  if (watchPeriods.length + importedPeriods.length > 0) return true;
  const imports = db.imports.where('groupId').equals(id);
  return (await imports.filter(({ endedAt }) => endedAt === 0).count()) > 0;
}
