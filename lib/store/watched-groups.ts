import { Dexie } from 'dexie';
import type { NuanqunDatabase } from './database';

/** By database and account id; read once after every change of groups. */
const known = new Map<string, Map<string, Set<string>>>();

/** Dexie tells every change that it commits, in this and in the extension's other contexts. */
Dexie.on('storagemutated', (changes) => {
  for (const name of known.keys()) {
    if (Object.keys(changes).some((part) => part.startsWith(`idb://${name}/groups/`))) known.delete(name);
  }
});

/**
 * The ids of an account's watched groups; inside a transaction that holds `groups`, so that a change of them is committed,
 * and heard of, before or after it.
 */
export async function watchedGroups(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  const accounts = known.get(db.name) ?? new Map<string, Set<string>>();
  known.set(db.name, accounts);
  const cached = accounts.get(accountId);
  if (cached) return cached;
  const query = db.groups.where('[accountId+watched]').equals([accountId, 1]);
  const watched = new Set(await query.primaryKeys());
  accounts.set(accountId, watched);
  return watched;
}

/** To be called once a group was switched on or off for certain, for the case that the next batch is quicker than the news. */
export function forgetWatchedGroups(db: NuanqunDatabase): void {
  known.delete(db.name);
}
