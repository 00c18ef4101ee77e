import { Dexie, type Table } from 'dexie';

/** Rows read at a time, so that a large table never lies in memory at once. */
const size = 2000;

/** Goes through a whole table in the order of its key. Rows may be changed or deleted on the way. May run inside a transaction. */
export async function eachChunk<Row, Key>(
  table: Table<Row, Key>,
  work: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  let rows = await chunkAfter(table, undefined);
  while (rows.length > 0) {
    const last = rows.at(-1);
    await work(rows);
    rows = await chunkAfter(table, last);
  }
}

/** The rows that come after one of them in the order of the key, or the first ones; none after the last. */
export function chunkAfter<Row, Key>(table: Table<Row, Key>, row: Row | undefined): Promise<Row[]> {
  const after = row === undefined ? table.toCollection() : table.where(':id').above(keyOf(table, row));
  return after.limit(size).toArray();
}

function keyOf<Row, Key>(table: Table<Row, Key>, row: Row): string | string[] {
  const path = table.schema.primKey.keyPath as string | string[];
  const part = (name: string) => Dexie.getByKeyPath(row as object, name) as string;
  return typeof path === 'string' ? part(path) : path.map(part);
}
