import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';

/** By account id; read once after every change of groups. */
const known = new WeakMap<NuanqunDatabase, Map<string, Set<string>>>();
const listening = new WeakSet<NuanqunDatabase>();

/**
 * The ids of an account's watched groups; inside a transaction that holds `groups`, so that a change of them is committed,
 * and heard of, before or after it.
 */
export async function watchedGroups(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  listen(db);
  const accounts = known.get(db) ?? new Map<string, Set<string>>();
  known.set(db, accounts);
  const cached = accounts.get(accountId);
  if (cached) return cached;
  const query = db.groups.where('[accountId+watched]').equals([accountId, 1]);
  const watched = new Set(await query.primaryKeys());
  accounts.set(accountId, watched);
  return watched;
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['groups'], () => forgetWatchedGroups(db));
}

/** To be called by whoever replaces all groups, as the news of a change comes a moment after it. */
export function forgetWatchedGroups(db: NuanqunDatabase): void {
  known.delete(db);
}
