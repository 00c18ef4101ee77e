import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';

const known = new WeakMap<NuanqunDatabase, Map<string, string>>();
const listening = new WeakSet<NuanqunDatabase>();

/**
 * Gives the record that a person's id stands for now: a page may still name one that was merged into another. Read once
 * after every merge, from an index alone.
 */
export async function presentRecords(db: NuanqunDatabase): Promise<(personId: string) => string> {
  const merged = await mergedInto(db);
  return (personId) => {
    let id = personId;
    for (let steps = 0; steps < merged.size; steps++) {
      const next = merged.get(id);
      if (next === undefined) return id;
      id = next;
    }
    return id;
  };
}

/** A record's own id and those of all that were merged into it. */
export async function idsOfRecord(db: NuanqunDatabase, personId: string): Promise<Set<string>> {
  const merged = await readMerged(db);
  const ids = new Set([personId]);
  // A set that grows while it is walked is walked to its end.
  for (const id of ids) for (const [absorbedId, keptId] of merged) if (keptId === id) ids.add(absorbedId);
  return ids;
}

async function mergedInto(db: NuanqunDatabase): Promise<Map<string, string>> {
  listen(db);
  const cached = known.get(db);
  if (cached) return cached;
  const merged = await readMerged(db);
  known.set(db, merged);
  return merged;
}

/** Absorbed → kept. */
async function readMerged(db: NuanqunDatabase): Promise<Map<string, string>> {
  const holding = db.merges.where('[undoneAt+absorbedId+keptId]').between([0, ''], [0, '\uffff']);
  const keys = (await holding.keys()) as unknown as [number, string, string][];
  return new Map(keys.map(([, absorbedId, keptId]) => [absorbedId, keptId]));
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['merges'], () => known.delete(db));
}
