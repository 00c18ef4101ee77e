import { Dexie } from 'dexie';
import type { NuanqunDatabase } from './database';

/**
 * Calls the listener after every commit that changed one of these tables, by this context or, a moment later, by another
 * one of the extension. It stays for as long as the context lives.
 */
export function onChange(db: NuanqunDatabase, tables: string[], listener: () => void): void {
  const parts = tables.map((table) => `idb://${db.name}/${table}/`);
  Dexie.on('storagemutated', (changes) => {
    const changed = Object.keys(changes);
    if (parts.some((part) => changed.some((name) => name.startsWith(part)))) listener();
  });
}
