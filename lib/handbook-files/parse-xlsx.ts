import { readXlsxRows } from '../table-files/xlsx-rows';
import { type Read, refused } from './source-file';

/** Reads the first sheet of an Excel file; dates become text as 2026-03-02. */
export async function parseXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  const read = await readXlsxRows(bytes, (date) => date.toISOString().slice(0, 10));
  if (!read.ok) return refused('broken-excel', read.line);
  return { ok: true, file: { rows: read.rows, targets: null, counted: 'rows', hasPictures: false } };
}
