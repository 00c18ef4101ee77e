import Papa from 'papaparse';
import { calendarDate } from '@/lib/activity/calendar-date';
import type { Cell, ExportTable } from './export-table';
import { needsGuard } from './formula-guard';

/** Without it spreadsheets take Chinese for Latin letters. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV in UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front. Dates are written as 2026-03-02.
 */
export function toCsv({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(written))];
  return byteOrderMark + Papa.unparse(lines, { escapeFormulae: needsGuard });
}

function written(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return calendarDate(cell.day);
}
