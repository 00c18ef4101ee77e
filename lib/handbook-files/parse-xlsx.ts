import { type Read, refused, type SourceRow } from './source-file';

/** The part of the reader's complaint about a cell that names its row. */
const rowInComplaint = /\brow (\d+)/u;

/** Reads the first sheet of an Excel file. Numbers and dates become text, dates as 2026-03-02. The reader is loaded on first use. */
export async function parseXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const sheet: unknown[][] = await readSheet(new Blob([bytes]), 1, { trim: false });
    const rows = sheet
      .map((cells, index): SourceRow => ({ line: index + 1, cells: cells.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return { ok: true, file: { rows, targets: null, counted: 'rows', hasPictures: false } };
  } catch (error) {
    const row = error instanceof Error ? rowInComplaint.exec(error.message)?.[1] : undefined;
    return refused('broken-excel', Number(row ?? 0));
  }
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string'
    ? cell
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? String(cell)
      : '';
}
