import type { FactRow } from '../store/tables';

/** Part of a text, as UTF-16 offsets; the end is behind it. */
export interface Range {
  start: number;
  end: number;
}

/** A field that was found in a text, and where its value stands. */
export interface Reading extends Range {
  field: FactRow['field'];
  /** As written, or as the group's form has it; empty where the text has none. */
  label: string;
  /** Taken for it by its place alone, with no word that says so. */
  isGuess?: boolean;
}
