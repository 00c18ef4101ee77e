import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/universal';
import type { ExportTable } from './export-table';
import { sheetCell } from './sheet-cell';

/** A table as an Excel file. Every text is a text cell, whatever it begins with, so none can be a formula. */
export function toXlsx({ columns, rows }: ExportTable): Promise<Blob> {
  const header = columns.map(({ title }): SheetCell => ({ value: title, type: String, fontWeight: 'bold' }));
  return writeXlsxFile([header, ...rows.map((row) => row.map(sheetCell))], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBlob();
}
