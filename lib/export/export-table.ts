/** A local day number (see activity/day.ts), to be written as a date. */
export interface DateCell {
  day: number;
}

/** Null stays empty. */
export type Cell = string | number | DateCell | null;

/** What a file for a spreadsheet holds. Texts may be anything that people call themselves. */
export interface ExportTable {
  /** Widths in characters of the standard font. */
  columns: { title: string; width: number }[];
  rows: Cell[][];
}
