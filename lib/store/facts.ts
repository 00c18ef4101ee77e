import type { NuanqunDatabase } from './database';
import { buryRow, changeSharedRow, newSharedRow, restoreRow } from './shared-row';
import { type FactRow, tiers } from './tables';

/** Longer values are cut. */
export const longestValue = 500;
export const longestNote = 2000;
/** Longer labels of the operator's own fields are cut. */
export const longestLabel = 50;

/** What is to be known of a person. */
export interface FactChange {
  /** Of the note that is changed; where left out, a note is a new one. Any other field is found by its name. */
  id?: string;
  personId: string;
  field: FactRow['field'];
  /** Empty for nothing: then what was there is deleted. */
  value: string;
  source: FactRow['source'];
  messageId?: string;
  groupId?: string;
  /** ms; when it was set, now where left out. An undo puts the earlier time back. */
  at?: number;
}

/** The row that was written, empty where there was nothing to do, and the living row that was there before it: for undo. */
export interface FactSaved {
  id: string;
  before: FactRow | null;
}

/**
 * Writes down something about a person: in the one living row of its field, or, for `note`, in one more row.
 * @throws where nobody has this id, the field has no name, the note does not exist or a tier is none.
 */
export async function saveFact(
  db: NuanqunDatabase,
  change: FactChange,
  now = Date.now(),
): Promise<FactSaved> {
  const field = change.field.trim().slice(0, longestLabel);
  const value = change.value.trim().slice(0, field === 'note' ? longestNote : longestValue);
  if (!field) throw new Error('a field needs a name');
  if (field === 'tier' && value && !tiers.some((tier) => tier === value)) throw new Error(`no tier ${value}`);
  return db.transaction('rw', db.people, db.facts, async () => {
    if (!(await db.people.get(change.personId))) throw new Error(`no person ${change.personId}`);
    const known = await knownRow(db, { ...change, field });
    const before = known && !known.deletedAt ? known : null;
    if (!value) return { id: await emptied(db, before, now), before };
    const row = rowWith(known, { ...change, field, value }, now);
    return { id: await db.facts.put(row), before };
  });
}

/** The row that a change goes into, a deleted one too, so that a field never has two. */
async function knownRow(
  db: NuanqunDatabase,
  { id, personId, field }: FactChange,
): Promise<FactRow | undefined> {
  if (field === 'note') return id ? knownNote(db, id, personId) : undefined;
  const rows = await db.facts.where('personId').equals(personId).toArray();
  const ofField = rows.filter((row) => row.field === field);
  return ofField.find(({ deletedAt }) => !deletedAt) ?? ofField[0];
}

async function knownNote(db: NuanqunDatabase, id: string, personId: string): Promise<FactRow> {
  const note = await db.facts.get(id);
  if (note?.personId !== personId || note.field !== 'note') throw new Error(`no note ${id}`);
  return note;
}

async function emptied(db: NuanqunDatabase, before: FactRow | null, now: number): Promise<string> {
  if (!before) return '';
  await buryRow(db.facts, before.id, now);
  return before.id;
}

function rowWith(known: FactRow | undefined, change: FactChange, now: number): FactRow {
  const { personId, field, value, source, messageId = '', groupId = '', at = now } = change;
  const fields = { value, source, messageId, groupId, at };
  return known
    ? changeSharedRow(known, { ...fields, deletedAt: 0 }, now)
    : newSharedRow({ personId, field, ...fields }, now);
}

/** Takes a fact away. */
export function deleteFact(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.facts, id, now);
}

/** Brings a fact back that was taken away. */
export function restoreFact(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.facts, id, now);
}

/** Person → what is known of them, set longest ago first. Who has no facts is not in it. */
export async function factsOf(db: NuanqunDatabase, personIds: string[]): Promise<Map<string, FactRow[]>> {
  const ids = [...new Set(personIds)];
  const found = await db.transaction('r', db.facts, () =>
    Promise.all(ids.map((personId) => db.facts.where('personId').equals(personId).toArray())),
  );
  const living = found.flat().filter(({ deletedAt }) => !deletedAt);
  return Map.groupBy(
    living.sort((one, other) => one.at - other.at),
    ({ personId }) => personId,
  );
}
