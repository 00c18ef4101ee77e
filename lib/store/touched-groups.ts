import { cmp, type ObservabilitySet, RangeSet } from 'dexie';
import type { NuanqunDatabase } from './database';
import type { Unsettled } from './settle-standings';

/** What a commit's news say about standings. */
export interface Touched {
  /** Groups in which rows changed that a standing is made of. */
  groups: Unsettled;
  /** Whether something changed that the standings of many groups rest on. */
  grounds: boolean;
}

const groundTables = ['groups', 'people', 'coverage', 'settings'];
/** Their primary keys begin with the group's id. */
const tablesByGroup = ['days', 'memberships'];

/** Tells from the news of a commit, as Dexie fires them, which standings may be out of date. */
export async function touchedGroups(db: NuanqunDatabase, changes: ObservabilitySet): Promise<Touched> {
  if (changes.all) return { groups: 'all', grounds: true };
  const keysIn = (table: string) => keysOf(changes[`idb://${db.name}/${table}/`]);
  const grounds = groundTables.some((table) => keysIn(table) !== 'none');
  const touched = tablesByGroup.map((table) => groupsOfKeys(keysIn(table)));
  touched.push(await groupsOfQuestions(db, keysIn('askedQuestions')));
  return { groups: touched.reduce(both, new Set()), grounds };
}

/** All groups of either. */
export function both(one: Unsettled, other: Unsettled): Unsettled {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}

type Keys = unknown[] | 'none' | 'unknown';

/** The primary keys that changed; unknown where Dexie tells a whole range of them, as it does of 50 rows and more at once. */
function keysOf(tree: ObservabilitySet[string] | undefined): Keys {
  if (!tree) return 'none';
  const ranges = [...RangeSet(tree)];
  if (ranges.length === 0) return 'none';
  return ranges.every(({ from, to }) => cmp(from, to) === 0) ? ranges.map(({ from }) => from) : 'unknown';
}

function groupsOfKeys(keys: Keys): Unsettled {
  if (typeof keys === 'string') return keys === 'none' ? new Set() : 'all';
  return new Set(keys.map((key) => (Array.isArray(key) ? String(key[0]) : '')));
}

/** Of a question that is gone nobody knows any more in which group it was. */
async function groupsOfQuestions(db: NuanqunDatabase, keys: Keys): Promise<Unsettled> {
  if (typeof keys === 'string') return keys === 'none' ? new Set() : 'all';
  const rows = await db.askedQuestions.bulkGet(keys.map(String));
  if (rows.includes(undefined)) return 'all';
  return new Set(rows.flatMap((row) => row?.groupId ?? []));
}
