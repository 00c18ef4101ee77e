import type { Cell } from '../export/export-table';

/** A share from 0 to 1, to be written in percent. */
export interface ShareCell {
  share: number;
}

/** By how much something changed, written with its sign; `unit` stands behind it, as percentage points. */
export interface ChangeCell {
  change: number;
  unit: string;
}

export type ReportCell = Cell | ShareCell | ChangeCell;

/** Whether a cell is a figure that stands on the right. */
export function isFigure(cell: ReportCell): boolean {
  if (cell === null || typeof cell === 'number') return true;
  return typeof cell === 'object' && !('day' in cell);
}

/** A picture with its numbers told elsewhere in the report. */
export interface ReportPicture {
  kind: 'picture';
  title: string;
  /** The whole picture as markup that needs nothing beside it. */
  svg: string;
  /** px. */
  width: number;
  height: number;
}

export interface ReportTable {
  kind: 'table';
  title: string;
  /** Widths in characters of a spreadsheet's standard font. */
  columns: { title: string; width: number }[];
  rows: ReportCell[][];
}

export type ReportPart<Picture = ReportPicture> =
  | { kind: 'heading'; text: string }
  /** A paragraph; `faint` for what only explains. May have several lines. */
  | { kind: 'text'; text: string; faint?: boolean }
  | { kind: 'list'; items: string[] }
  | Picture
  | ReportTable;

/** Something to read that is shown on a page and written as Markdown, HTML and a workbook alike. Texts may be anything that people write. */
export interface Report<Picture = ReportPicture> {
  title: string;
  /** What stands under the title. */
  subtitle: string[];
  parts: ReportPart<Picture>[];
  /** Numbers behind the pictures: after the rest, and in a workbook on sheets of their own. */
  appendix: { title: string; tables: ReportTable[] };
  /** Of its texts, as in `lang`. */
  language: string;
}
