import Papa from 'papaparse';
import { withoutGuard } from '../export/formula-guard';
import type { TableRow } from './table-row';

const delimiters = ['\t', ',', ';'] as const;
/** So many lines are looked at to see what separates cells, and so many characters. */
const looked = { lines: 20, characters: 65_536 };

/**
 * Reads a table in text. A line feed in quotes belongs to its cell, so rows are numbered as a spreadsheet shows them.
 * @param firstLine the number of its first row. @returns rows with something in them, and the row with a quote that is never
 * closed, where there is one.
 */
export function csvRows(
  text: string,
  delimiter: string,
  firstLine = 1,
): { rows: TableRow[]; count: number; openQuote: number | null } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [error] = errors;
  const rows = data
    .map((cells, index) => ({ line: firstLine + index, cells: cells.map(withoutGuard) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { rows, count: data.length, openQuote: error ? firstLine + (error.row ?? 0) : null };
}

/** What separates cells: what stands equally often in the most lines, outside quotes. */
export function delimiterOf(text: string): { delimiter: string; isCertain: boolean } {
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
  if (best === 0) return { delimiter: ',', isCertain: false };
  return { delimiter: delimiters[scores.indexOf(best)] ?? ',', isCertain: best === lines.length };
}

/** Reads a table that comes in pieces, each whole row once. */
export class CsvPieces {
  private rest = '';
  private line = 1;

  constructor(private readonly delimiter: string) {}

  /** @returns the rows that are whole by now. */
  add(piece: string): TableRow[] {
    const text = this.rest + piece;
    const end = lastRowEnd(text, this.delimiter);
    this.rest = text.slice(end);
    return end === 0 ? [] : this.parse(text.slice(0, end));
  }

  /** What is left, and the row with a quote that is never closed. */
  end(): { rows: TableRow[]; openQuote: number | null } {
    const { rows, openQuote } = csvRows(this.rest, this.delimiter, this.line);
    this.rest = '';
    return { rows: openQuote === null ? rows : [], openQuote };
  }

  private parse(text: string): TableRow[] {
    const { rows, count } = csvRows(text.replace(/\r?\n$/u, ''), this.delimiter, this.line);
    this.line += count;
    return rows;
  }
}

/** Behind the last line feed that ends a row. */
function lastRowEnd(text: string, delimiter: string): number {
  let end = 0;
  let opening = openingQuote(text, delimiter, 0);
  for (let at = 0; ; ) {
    const feed = text.indexOf('\n', at);
    if (feed === -1) return end;
    if (opening > feed) {
      end = feed + 1;
      at = end;
      continue;
    }
    const closing = closingQuote(text, delimiter, opening + 1);
    if (closing === -1) return end;
    at = closing + 1;
    opening = openingQuote(text, delimiter, at);
  }
}

/** The first quote with which a cell begins, Infinity where there is none: others are part of theirs. */
function openingQuote(text: string, delimiter: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    const before = text[at - 1];
    if (before === undefined || before === delimiter || before === '\n') return at;
  }
  return Infinity;
}

/** The quote that ends a cell; -1 where it is not there yet. Of two in a row none is. */
function closingQuote(text: string, delimiter: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; ) {
    const behind = text[at + 1];
    if (behind === undefined) return -1;
    if (behind === delimiter || /\s/u.test(behind)) return at;
    at = text.indexOf('"', at + (behind === '"' ? 2 : 1));
  }
  return -1;
}
