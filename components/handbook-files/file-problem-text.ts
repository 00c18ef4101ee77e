import type { FileProblem, FileProblemKind, SourceFile } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

const words = {
  'too-big': 'tooBig',
  'too-many-rows': 'tooManyRows',
  empty: 'empty',
  'no-entries': 'noEntries',
  'not-text': 'notText',
  'open-quote': 'openQuote',
  'broken-json': 'brokenJson',
  'broken-entry': 'brokenEntry',
  'foreign-json': 'foreignJson',
  'newer-version': 'newerVersion',
  'broken-excel': 'brokenExcel',
  'old-excel': 'oldExcel',
} as const satisfies Record<FileProblemKind, string>;

/** Why a file cannot be read and what to do, in words. */
export function fileProblemText({ kind }: FileProblem): string {
  return i18n.t(`handbookFiles.problem.${words[kind]}`);
}

/** Where in the file a problem lies, in words; empty where it is about all of it. */
export function problemPlace({ kind, line }: FileProblem): string {
  if (line === 0) return '';
  return placeText(line, kind === 'broken-json' ? 'lines' : kind === 'broken-entry' ? 'items' : 'rows');
}

const places = { rows: 'atRow', lines: 'atLine', items: 'atItem' } as const;

/** A row of a file, in words. */
export function placeText(line: number, counted: SourceFile['counted']): string {
  return i18n.t(`handbookFiles.${places[counted]}`, [line]);
}
