import type { TableRow } from '../table-files/table-row';
import type { CopyLayout } from './copy-layout';
import type { HistoryColumns } from './history-columns';

/** A past as it was pasted or chosen, known well enough to be read. */
export type HistorySource = CopySource | TableSource;

interface NamedSource {
  /** Name of the file; empty for a text that was pasted. */
  name: string;
  /** The local day of the copy, for what it tells relative to it (see activity/day.ts). */
  copiedOn: number;
}

/** Text that was copied out of a chat. */
export interface CopySource extends NamedSource {
  kind: 'copy';
  blob: Blob;
  encoding: string;
  layout: CopyLayout;
}

/** A table of messages. */
export interface TableSource extends NamedSource {
  kind: 'table';
  /** All rows, or of a text that is read in pieces the first ones. */
  rows: TableRow[];
  text: { blob: Blob; encoding: string; delimiter: string } | null;
  columns: HistoryColumns;
}

export type SourceProblemKind =
  | 'empty'
  | 'too-big'
  | 'not-text'
  | 'old-excel'
  | 'broken-excel'
  | 'broken-json'
  | 'foreign-json'
  | 'no-times';

/** Why a past cannot be read at all; `line` is 0 where it is about the whole of it. */
export interface SourceProblem {
  kind: SourceProblemKind;
  line: number;
}

export type Opened = { ok: true; source: HistorySource } | { ok: false; problem: SourceProblem };

/** The largest text that is read, in bytes, and the largest Excel or JSON file: these are read in one go. */
export const mostBytes = { text: 500_000_000, whole: 60_000_000 };
