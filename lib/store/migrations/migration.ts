import type { Transaction } from 'dexie';

/** One step of the database's layout. A step that has shipped is never edited; a change is a new file with the next number. */
export interface Migration {
  version: number;
  /** Table → indexes, in Dexie's notation; only the tables that change. `null` drops a table. */
  stores: Record<string, string | null>;
  /** Brings the rows of the version before into this version's shape. Comes with a test on rows of that version. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
