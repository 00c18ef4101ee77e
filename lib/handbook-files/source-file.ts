import type { TableRow } from '../table-files/table-row';
import type { EntryField, EntryPicture } from './handbook-entry';

/** What a column of a file holds; null: it is left out. */
export type Target = Exclude<EntryField, 'picture'> | null;

/** One line of a file. */
export interface SourceRow extends TableRow {
  picture?: EntryPicture | null;
}

/** What a file holds, before it is said which column is what. */
export interface SourceFile {
  rows: SourceRow[];
  /** Where the format itself says what each cell is; then no row names the columns. */
  targets: Target[] | null;
  /** How its rows are counted. */
  counted: 'rows' | 'lines' | 'items';
  /** Whether pictures belong to its rows. */
  hasPictures: boolean;
}

export type FileProblemKind =
  | 'too-big'
  | 'too-many-rows'
  | 'empty'
  | 'no-entries'
  | 'not-text'
  | 'open-quote'
  | 'broken-json'
  | 'broken-entry'
  | 'foreign-json'
  | 'newer-version'
  | 'broken-excel'
  | 'old-excel';

/** Why a file cannot be read at all. */
export interface FileProblem {
  kind: FileProblemKind;
  /** As {@link SourceRow.line}; 0 where it is about the whole file. */
  line: number;
}

export type Read = { ok: true; file: SourceFile } | { ok: false; problem: FileProblem };

/** The largest file that is read, in bytes. */
export const mostBytes = 10_000_000;
/** The most rows that are read, the names of the columns not counted. */
export const mostRows = 20_000;

export function refused(kind: FileProblemKind, line = 0): Read {
  return { ok: false, problem: { kind, line } };
}
