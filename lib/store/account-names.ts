import type { NameCounts } from '../identity/name-counts';
import { normalized } from '../identity/name-key';
import type { NuanqunDatabase } from './database';

/** How long counts are good for, ms: how common a name is hardly changes within a login. */
const goodFor = 60 * 60 * 1000;

const counted = new WeakMap<NuanqunDatabase, Map<string, { at: number; names: NameCounts }>>();

/** How often nicknames and AttrStatus values occur among an account's people; counted from indexes, once an hour at most. */
export async function accountNames(
  db: NuanqunDatabase,
  accountId: string,
  now = Date.now(),
): Promise<NameCounts> {
  const accounts = counted.get(db) ?? new Map<string, { at: number; names: NameCounts }>();
  counted.set(db, accounts);
  const known = accounts.get(accountId);
  if (known && Math.abs(now - known.at) < goodFor) return known.names;
  const names = await countAccountNames(db, accountId);
  accounts.set(accountId, { at: now, names });
  return names;
}

/** Has an account's names counted again; at a new login, when they matter. */
export function forgetAccountNames(db: NuanqunDatabase, accountId: string): void {
  counted.get(db)?.delete(accountId);
}

async function countAccountNames(db: NuanqunDatabase, accountId: string): Promise<NameCounts> {
  const [names, statuses] = await Promise.all([
    db.people.where('[accountId+nickname]').between([accountId, ''], [accountId, '\uffff']).keys(),
    db.people.where('[accountId+attrStatus]').between([accountId, -Infinity], [accountId, Infinity]).keys(),
  ]);
  const nicknames = new Map<string, number>();
  const attrStatuses = new Map<number, number>();
  for (const [, name] of names as unknown as [string, string][]) add(nicknames, normalized(name));
  for (const [, status] of statuses as unknown as [string, number][]) add(attrStatuses, status);
  nicknames.delete('');
  attrStatuses.delete(0);
  return { people: names.length, nicknames, attrStatuses };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
