import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import { readSetting } from './settings';
import type { ErasureRow } from './tables';

/** A key that hashes of erasures were made with; one for each installation whose erasures are kept here. */
export interface ErasureKey {
  id: string;
  key: Uint8Array;
}

/** Who must never be recorded, ready to be compared. */
export interface Erasures {
  rows: { id: string; keyId: string; hashes: ReadonlySet<string> }[];
  keys: Map<string, CryptoKey>;
  /** Whether people were ever dropped one by one: since then a tab may still speak of somebody who is gone. */
  peopleWereDropped: boolean;
}

const known = new WeakMap<NuanqunDatabase, Promise<Erasures>>();
const listening = new WeakSet<NuanqunDatabase>();

/** Who must never be recorded; read once after every change, so that it costs nothing where there is nobody. Not inside a transaction. */
export function erasuresOf(db: NuanqunDatabase): Promise<Erasures> {
  if (!listening.has(db)) {
    listening.add(db);
    onChange(db, ['erasures', 'settings'], () => forgetErasures(db));
  }
  const cached = known.get(db) ?? read(db);
  known.set(db, cached);
  cached.catch(() => known.delete(db));
  return cached;
}

/** To be called by whoever changes erasures, as the news of a change comes a moment after it. */
export function forgetErasures(db: NuanqunDatabase): void {
  known.delete(db);
}

async function read(db: NuanqunDatabase): Promise<Erasures> {
  const [rows, keys, droppedAt] = await Promise.all([
    db.erasures.toArray(),
    readSetting(db, 'erasureKeys'),
    readSetting(db, 'peopleDroppedAt'),
  ]);
  const imported = await Promise.all(
    (keys ?? []).map(async ({ id, key }) => [id, await importKey(key)] as const),
  );
  return {
    rows: rows.map(({ id, keyId, hashes }) => ({ id, keyId, hashes: new Set(hashes) })),
    keys: new Map(imported),
    peopleWereDropped: droppedAt !== undefined,
  };
}

/** A new random key of 256 bits. */
export function newErasureKey(id: string): ErasureKey {
  return { id, key: crypto.getRandomValues(new Uint8Array(32)) };
}

/** Makes hashes with one key that is not in use yet, or is. @returns in the order given. */
export async function hashWith({ key }: ErasureKey, texts: string[]): Promise<string[]> {
  const imported = await importKey(key);
  return Promise.all(texts.map((text) => hash(imported, text)));
}

type ComparedErasure = Pick<ErasureRow, 'keyId'> & { hashes: ReadonlySet<string> };

/** Tells whether an erasure holds a text's hash, without the text being stored anywhere. */
export interface HasKey {
  (erasure: ComparedErasure, text: string): boolean;
  /** The hashes of texts under one key, of those that were given to `comparing`. */
  hashesOf(keyId: string, texts: string[]): string[];
}

/** @param texts every text that will be asked for. */
export async function comparing({ keys, rows }: Erasures, texts: Iterable<string>): Promise<HasKey> {
  const distinct = [...new Set(texts)];
  const inUse = [...keys].filter(([id]) => rows.some(({ keyId }) => keyId === id));
  const hashes = new Map<string, Map<string, string>>();
  for (const [id, key] of inUse) {
    const pairs = distinct.map(async (text) => [text, await hash(key, text)] as const);
    hashes.set(id, new Map(await Promise.all(pairs)));
  }
  const has = (erasure: ComparedErasure, text: string) =>
    erasure.hashes.has(hashes.get(erasure.keyId)?.get(text) ?? '');
  const hashesOf = (keyId: string, wanted: string[]) =>
    wanted.flatMap((text) => hashes.get(keyId)?.get(text) ?? []);
  return Object.assign(has, { hashesOf });
}

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

function importKey(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['sign']);
}

async function hash(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
