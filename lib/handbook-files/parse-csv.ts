import { csvRows, delimiterOf } from '../table-files/csv-rows';
import { type Read, refused } from './source-file';

/**
 * Reads a table in text, with commas, semicolons or tabs between the cells. A quote that is never closed refuses the file.
 */
export function parseCsv(text: string): Read {
  const { rows, openQuote } = csvRows(text, delimiterOf(text).delimiter);
  if (openQuote !== null) return refused('open-quote', openQuote);
  return { ok: true, file: { rows, targets: null, counted: 'rows', hasPictures: false } };
}
