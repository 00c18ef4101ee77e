import type { TableRow } from './table-row';

/** The part of the reader's complaint about a cell that names its row. */
const rowInComplaint = /\brow (\d+)/u;

export type XlsxRead = { ok: true; rows: TableRow[] } | { ok: false; line: number };

/**
 * Reads the first sheet of an Excel file. Numbers and dates become text. The reader is loaded on first use.
 * @param dateText how a date is written; its UTC fields are what the sheet shows.
 * @returns the row of a cell that cannot be read where there is one, else 0.
 */
export async function readXlsxRows(
  bytes: Uint8Array<ArrayBuffer>,
  dateText: (date: Date) => string,
): Promise<XlsxRead> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const sheet: unknown[][] = await readSheet(new Blob([bytes]), 1, { trim: false });
    const rows = sheet
      .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cellText(cell, dateText)) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return { ok: true, rows };
  } catch (error) {
    const row = error instanceof Error ? rowInComplaint.exec(error.message)?.[1] : undefined;
    return { ok: false, line: Number(row ?? 0) };
  }
}

function cellText(cell: unknown, dateText: (date: Date) => string): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
