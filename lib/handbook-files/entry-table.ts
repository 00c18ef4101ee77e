import { dayOfCalendarDate } from '../activity/calendar-date';
import type { Cell, ExportTable } from '../export/export-table';
import type { HandbookEntry } from './handbook-entry';
import { ownColumns, ownRow } from './own-columns';

const widths: Record<(typeof ownColumns)[number], number> = {
  category: 16,
  title: 24,
  questions: 32,
  body: 60,
  key: 8,
  owner: 10,
  reviewOn: 12,
  favourite: 8,
};

/** Entries as a table for a spreadsheet. @param titles what the columns are called; readEntries knows those of both languages. */
export function entryTable(
  entries: readonly HandbookEntry[],
  titles: Record<(typeof ownColumns)[number], string>,
): ExportTable {
  const columns = ownColumns.map((column) => ({ title: titles[column], width: widths[column] }));
  const at = ownColumns.indexOf('reviewOn');
  const rows = entries.map((entry): Cell[] =>
    ownRow(entry, 0).cells.map((cell, index) => (index === at ? dateCell(cell) : cell)),
  );
  return { columns, rows };
}

function dateCell(date: string): Cell {
  return date === '' ? null : { day: dayOfCalendarDate(date) };
}
