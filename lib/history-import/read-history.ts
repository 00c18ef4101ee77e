import { CsvPieces } from '../table-files/csv-rows';
import type { TableRow } from '../table-files/table-row';
import { textPieces } from '../table-files/text-pieces';
import type { CopySource, HistorySource, TableSource } from './history-source';
import { CopyReader } from './read-copy';
import { readRow } from './read-row';
import { type Found, problem } from './said-line';
import { TextLines } from './text-lines';

/** What was found since the last step, and how much is read by then, from 0 to 1. */
export interface ReadStep {
  found: Found[];
  done: number;
}

/** Rows that are read before the page gets its turn. */
const rowsAStep = 2000;

/** Reads a past from its beginning to its end in steps of a few milliseconds; nothing is kept. */
export function readHistory(source: HistorySource): AsyncGenerator<ReadStep> {
  if (source.kind === 'copy') return readCopy(source);
  return source.text ? readTableText(source, source.text) : readRows(source);
}

async function* readCopy({ blob, encoding, layout, copiedOn }: CopySource): AsyncGenerator<ReadStep> {
  const lines = new TextLines();
  const reader = new CopyReader(layout, copiedOn);
  for await (const { text, done } of textPieces(blob, encoding)) {
    yield { found: lines.add(text).flatMap((line) => reader.add(line)), done };
  }
  yield { found: [...lines.end().flatMap((line) => reader.add(line)), ...reader.end()], done: 1 };
}

async function* readTableText(
  source: TableSource,
  { blob, encoding, delimiter }: NonNullable<TableSource['text']>,
): AsyncGenerator<ReadStep> {
  const pieces = new CsvPieces(delimiter);
  for await (const { text, done } of textPieces(blob, encoding)) {
    yield { found: foundIn(pieces.add(text), source), done };
  }
  const { rows, openQuote } = pieces.end();
  const open = openQuote === null ? [] : [problem('open-quote', openQuote, '')];
  yield { found: [...foundIn(rows, source), ...open], done: 1 };
}

async function* readRows(source: TableSource): AsyncGenerator<ReadStep> {
  const { rows } = source;
  for (let at = 0; at < rows.length; at += rowsAStep) {
    const end = Math.min(rows.length, at + rowsAStep);
    yield { found: foundIn(rows.slice(at, end), source), done: end / rows.length };
    await nextTurn();
  }
}

function foundIn(rows: readonly TableRow[], { columns, copiedOn, rows: all }: TableSource): Found[] {
  const header = columns.hasHeader ? all[0]?.line : undefined;
  return rows.filter(({ line }) => line !== header).map((row) => readRow(row, columns, copiedOn));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
