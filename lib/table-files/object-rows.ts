import type { TableRow } from './table-row';

/** A list of objects as a table: its first row, of line 0, has their names. Lists in a cell are one line each. */
export function objectRows(objects: readonly Record<string, unknown>[]): TableRow[] {
  const names = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  const rows = objects.map((item, index) => ({
    line: index + 1,
    cells: names.map((name) => cellOf(item[name])),
  }));
  return rows.length > 0 ? [{ line: 0, cells: names }, ...rows] : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(cellOf).join('\n') : '';
}
