import { Dexie, RangeSet, rangesOverlap, type Table } from 'dexie';
import type { NuanqunDatabase } from './database';
import type { FactRow, TaggingRow } from './tables';

/** Of so many people rows are held; then all are let go and read again as they are asked for. */
const mostPeople = 20_000;

type Changes = Parameters<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>[0];

/**
 * The living rows of a table by person, held in memory: hundreds of people are asked for again and again, and a look-up in an
 * index is a tenth of a millisecond for each. A change, by this context or another one of the extension, lets go of those whom
 * it concerns.
 */
export class PeopleRows<Row extends { personId: string; deletedAt: number }> {
  private readonly held = new Map<string, Row[]>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(private readonly table: Table<Row, string>) {
    Dexie.on.storagemutated.subscribe((changes) => this.letGo(changes));
  }

  /** Person → their rows. Who has none has an empty list. */
  async of(personIds: string[]): Promise<Map<string, Row[]>> {
    const missing = [...new Set(personIds)].filter((personId) => !this.held.has(personId));
    const read = missing.length > 0 ? await this.read(missing) : new Map<string, Row[]>();
    return new Map(
      personIds.map((personId) => [personId, read.get(personId) ?? this.held.get(personId) ?? []]),
    );
  }

  /** Calls back after every change of somebody's rows. @returns ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async read(personIds: string[]): Promise<Map<string, Row[]>> {
    const changesBefore = this.changes;
    const found = await this.table.db.transaction('r', this.table, () =>
      Promise.all(personIds.map((personId) => this.table.where('personId').equals(personId).toArray())),
    );
    const living = found.map((rows) => rows.filter(({ deletedAt }) => !deletedAt));
    const read = new Map(personIds.map((personId, index) => [personId, living[index] ?? []]));
    // What was read while something changed may be of before or after: it serves once, but is not held.
    if (this.changes === changesBefore) this.hold(read);
    return read;
  }

  private hold(read: Map<string, Row[]>): void {
    if (this.held.size + read.size > mostPeople) this.held.clear();
    for (const [personId, rows] of read) this.held.set(personId, rows);
  }

  private letGo(changes: Changes): void {
    const prefix = `idb://${this.table.db.name}/${this.table.name}/`;
    if (!changes.all && !Object.keys(changes).some((part) => part.startsWith(prefix))) return;
    const people = changes.all ?? changes[`${prefix}personId`];
    this.changes += 1;
    for (const personId of this.held.keys())
      if (!people || rangesOverlap(people, new RangeSet(personId))) this.held.delete(personId);
    for (const listener of this.listeners) listener();
  }
}

interface HeldRows {
  taggings: PeopleRows<TaggingRow>;
  facts: PeopleRows<FactRow>;
}

const heldRows = new WeakMap<NuanqunDatabase, HeldRows>();

/** The rows that are held of a database, the same for everybody who asks. */
export function peopleRows(db: NuanqunDatabase): HeldRows {
  const known = heldRows.get(db);
  if (known) return known;
  const made = { taggings: new PeopleRows(db.taggings), facts: new PeopleRows(db.facts) };
  heldRows.set(db, made);
  return made;
}
