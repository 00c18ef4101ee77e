import { type EntryRecord, recordOf } from './entry-record';
import type { Searchable } from './searchable';

/** Entries at numbered places, found by their id, their key and their whole title. */
export class EntryPlaces {
  readonly #records: (EntryRecord | undefined)[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byTitle = new Map<string, number[]>();
  readonly #byKey = new Map<string, number[]>();

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
    removeFrom(this.#byTitle, record.title, place);
    removeFrom(this.#byKey, record.key, place);
  }

  /** As they are now, whatever happens to them meanwhile. */
  ids(): string[] {
    return [...this.#byId.keys()];
  }

  placeOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  at(place: number): EntryRecord | undefined {
    return this.#records[place];
  }

  all(): EntryRecord[] {
    return this.#records.filter((record) => record !== undefined);
  }

  titled(whole: string): readonly number[] {
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

function addTo(places: Map<string, number[]>, whole: string, place: number): void {
  const known = places.get(whole);
  if (known) known.push(place);
  else places.set(whole, [place]);
}

function removeFrom(places: Map<string, number[]>, whole: string, place: number): void {
  const left = places.get(whole)?.filter((one) => one !== place) ?? [];
  if (left.length > 0) places.set(whole, left);
  else places.delete(whole);
}
