/** One line of a table in a file. */
export interface TableRow {
  /** Its number as a spreadsheet or editor shows it, from 1; in JSON its place in the list. 0 for names of columns that are no line. */
  line: number;
  cells: string[];
}
