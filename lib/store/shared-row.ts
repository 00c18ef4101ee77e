import type { Table } from 'dexie';
import { newLastingId } from './lasting-id';
import type { SharedRow } from './tables';

/** Makes a row that a team may share: with an id, and every field changed now. */
export function newSharedRow<Fields extends object>(fields: Fields, now: number): Fields & SharedRow {
  const updated = Object.fromEntries(Object.keys(fields).map((field) => [field, now]));
  return { ...fields, id: newLastingId(), updated, deletedAt: 0 };
}

/** The row with other values; only fields that really differ get a new time. */
export function changeSharedRow<Row extends SharedRow>(row: Row, change: Partial<Row>, now: number): Row {
  const differing = Object.entries(change).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(row[field as keyof Row]),
  );
  const times = differing.map(([field]) => [field, now]);
  const updated = { ...row.updated, ...Object.fromEntries(times) };
  return { ...row, ...Object.fromEntries(differing), updated };
}

/** Changes fields of a stored row. @throws where there is no such row. */
export async function updateSharedRow<Row extends SharedRow>(
  table: Table<Row, string>,
  id: string,
  change: Partial<Row>,
  now: number,
): Promise<void> {
  const row = await table.get(id);
  if (!row) throw new Error(`no row ${id} in ${table.name}`);
  await table.put(changeSharedRow(row, change, now));
}

/** Deletes a row so that it can be brought back and a team hears of it: the row stays, with a tombstone. */
export function buryRow<Row extends SharedRow>(
  table: Table<Row, string>,
  id: string,
  now: number,
): Promise<void> {
  return setTombstone(table, id, now, now);
}

/** Brings a deleted row back. */
export function restoreRow<Row extends SharedRow>(
  table: Table<Row, string>,
  id: string,
  now: number,
): Promise<void> {
  return setTombstone(table, id, 0, now);
}

/** The row with a tombstone. A row that has one keeps it. */
export function buried<Row extends SharedRow>(row: Row, now: number): Row {
  return row.deletedAt ? row : withTombstone(row, now, now);
}

function withTombstone<Row extends SharedRow>(row: Row, deletedAt: number, now: number): Row {
  return { ...row, deletedAt, updated: { ...row.updated, deletedAt: now } };
}

/** Nothing happens to a row that is deleted, or alive, already: its first time stays. */
function setTombstone<Row extends SharedRow>(
  table: Table<Row, string>,
  id: string,
  deletedAt: number,
  now: number,
): Promise<void> {
  return table.db.transaction('rw', table, async () => {
    const row = await table.get(id);
    if (!row || row.deletedAt > 0 === deletedAt > 0) return;
    await table.put(withTombstone(row, deletedAt, now));
  });
}
