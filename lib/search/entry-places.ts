import { type EntryRecord, recordOf } from './entry-record';
import type { Searchable } from './searchable';

/** Entries at numbered places, found by their id, their key and their whole title. */
export class EntryPlaces {
  readonly #records: (EntryRecord | undefined)[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byTitle = new Map<string, Set<number>>();
  readonly #byKey = new Map<string, Set<number>>();

  /** How many places there are, those left empty included. */
  get count(): number {
    return this.#records.length;
  }

  /** @returns the place. */
  add(entry: Searchable): number {
    const place = this.#records.length;
    const record = recordOf(entry);
    this.#records.push(record);
    this.#byId.set(entry.id, place);
    addTo(this.#byTitle, record.title, place);
    if (record.key !== '') addTo(this.#byKey, record.key, place);
    return place;
  }

  /** Leaves the place empty. */
  remove(place: number): void {
    const record = this.#records[place];
    if (!record) return;
    this.#records[place] = undefined;
    this.#byId.delete(record.entry.id);
    this.#byTitle.get(record.title)?.delete(place);
    this.#byKey.get(record.key)?.delete(place);
  }

  placeOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  at(place: number): EntryRecord | undefined {
    return this.#records[place];
  }

  titled(whole: string): Iterable<number> {
    return this.#byTitle.get(whole) ?? [];
  }

  /** Places of entries whose key begins so. */
  keyed(beginning: string): number[] {
    const places: number[] = [];
    if (beginning === '') return places;
    for (const [key, keyed] of this.#byKey) if (key.startsWith(beginning)) places.push(...keyed);
    return places;
  }
}

function addTo(places: Map<string, Set<number>>, whole: string, place: number): void {
  const known = places.get(whole);
  if (known) known.add(place);
  else places.set(whole, new Set([place]));
}
