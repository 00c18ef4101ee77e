import Papa from 'papaparse';
import { withoutGuard } from '../export/formula-guard';
import { type Read, refused } from './source-file';

const delimiters = ['\t', ',', ';'] as const;
/** So many lines are looked at to see what separates cells, and so many characters. */
const looked = { lines: 20, characters: 65_536 };

/**
 * Reads a table in text, with commas, semicolons or tabs between the cells. A line feed in quotes belongs to its cell, so rows
 * are numbered as a spreadsheet shows them. A quote that is never closed refuses the file.
 */
export function parseCsv(text: string): Read {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const [error] = errors;
  if (error) return refused('open-quote', (error.row ?? 0) + 1);
  const rows = data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(withoutGuard) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { ok: true, file: { rows, targets: null, counted: 'rows', hasPictures: false } };
}

/** What stands equally often in the most lines, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, looked.characters)
    .replaceAll(/"(?:[^"]|"")*"/gu, '')
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')
    .slice(0, looked.lines);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return counts.filter((count) => count > 0 && count === counts[0]).length;
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : (delimiters[scores.indexOf(best)] ?? ',');
}
