import writeXlsxFile, {
  type CellObject,
  type Image,
  type Sheet,
  type Cell as SheetCell,
} from 'write-excel-file/universal';
import { sheetCell, textCell } from '../export/sheet-cell';
import type { Report, ReportCell, ReportPart, ReportPicture, ReportTable } from './report';

const pointsALine = 15;
const pointsAPixel = 0.75;
/** Below a picture, in points. */
const pictureMargin = 9;
/** Higher than this, in points, no row can be. */
const highestRow = 409;
/** Texts go over so many columns; every table of the first sheet has at least as many. */
const textColumns = 4;
const usualWidth = 12;
/** Of a sheet's name, and what it must not hold (Excel refuses the file). */
const longestName = 31;
const unusable = /[\\/?*[\]:]/gu;

interface InWork {
  rows: SheetCell[][];
  images: Image[];
  /** Of texts, in characters. */
  textWidth: number;
}

/**
 * A report as a workbook: the first sheet is to be read, figures are real numbers, pictures stand where they belong; the
 * tables of the appendix have sheets of their own.
 * @param name of the first sheet.
 * @param pictures PNG files, in the order of the report.
 */
export function reportXlsx(report: Report, name: string, pictures: Blob[]): Promise<Blob> {
  const widths = columnWidths(report);
  const textWidth = widths.slice(0, textColumns).reduce((sum, width) => sum + width, 0);
  const inWork: InWork = { rows: [], images: [], textWidth };
  inWork.rows.push([heading(report.title, 14)], ...report.subtitle.map((line) => [faint(line)]), []);
  const left = pictures.values();
  for (const part of report.parts) put(inWork, part, left);
  const first: Sheet<Blob> = {
    data: inWork.rows,
    sheet: sheetName(name),
    columns: widths.map((width) => ({ width })),
    images: inWork.images,
    showGridLines: false,
  };
  return writeXlsxFile([first, ...report.appendix.tables.map(sheetOf)]).toBlob();
}

function put(inWork: InWork, part: ReportPart, pictures: Iterator<Blob>): void {
  const { rows, textWidth } = inWork;
  if (part.kind === 'heading') rows.push([], [heading(part.text, 12)]);
  else if (part.kind === 'text') rows.push(...textRows(part.text, textWidth, part.faint ?? false));
  else if (part.kind === 'list') rows.push(...part.items.map((item) => [textCell(`· ${item}`)]));
  else if (part.kind === 'table') rows.push([faint(part.title)], ...rowsOf(part), []);
  else putPicture(inWork, part, pictures.next().value as Blob | undefined);
}

/** Lines of a text, each over the whole width of the sheet and as high as it needs. */
function textRows(text: string, width: number, isFaint: boolean): SheetCell[][] {
  return text.split('\n').map((line) => {
    const lines = Math.max(1, Math.ceil(widthOf(line) / width));
    const cell = isFaint ? faint(line) : textCell(line);
    return [
      { ...cell, wrap: true, columnSpan: textColumns, alignVertical: 'top', height: lines * pointsALine },
    ];
  });
}

/** In characters of the standard font: Chinese ones take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);
}

/** Every column is as wide as the tables of the first sheet ask for. */
function columnWidths({ parts }: Report): number[] {
  const widths = Array.from({ length: textColumns }, () => usualWidth);
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    for (const [column, { width }] of part.columns.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return widths;
}

function putPicture({ rows, images }: InWork, { title, width, height }: ReportPicture, content?: Blob): void {
  rows.push([faint(title)]);
  if (!content) return;
  const anchor = { row: rows.length + 1, column: 1 };
  images.push({
    content,
    contentType: 'image/png',
    width,
    height,
    dpi: 96,
    anchor,
    title,
    description: title,
  });
  // A row of its own height: how high others are depends on the program and its standard font.
  rows.push([
    { ...textCell(''), height: Math.min(highestRow, Math.ceil(height * pointsAPixel) + pictureMargin) },
  ]);
}

function sheetOf(table: ReportTable): Sheet<Blob> {
  return {
    data: rowsOf(table),
    sheet: sheetName(table.title),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function rowsOf({ columns, rows }: ReportTable): SheetCell[][] {
  const head = columns.map(({ title }): SheetCell => ({ ...textCell(title), fontWeight: 'bold' }));
  return [head, ...rows.map((row) => row.map(cellOf))];
}

function cellOf(cell: ReportCell): SheetCell {
  if (cell === null || typeof cell !== 'object' || 'day' in cell) return sheetCell(cell);
  if ('share' in cell) return { value: cell.share, type: Number, format: '0.0%' };
  const unit = cell.unit === '' ? '' : `"${cell.unit.replaceAll('"', '')}"`;
  const digits = Number.isInteger(cell.change) ? '0' : '0.0';
  return { value: cell.change, type: Number, format: `+${digits}${unit};-${digits}${unit};0${unit}` };
}

function heading(text: string, fontSize: number): CellObject {
  return { ...textCell(text), fontWeight: 'bold', fontSize };
}

function faint(text: string): CellObject {
  return { ...textCell(text), textColor: '#666e6a' };
}

function sheetName(title: string): string {
  return title.replaceAll(unusable, ' ').slice(0, longestName).trim() || '1';
}
