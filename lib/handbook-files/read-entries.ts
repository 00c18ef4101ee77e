import { calendarDate, dayOfCalendarDate } from '../activity/calendar-date';
import { checkSnippet } from '../panel/draft-text';
import { longestText } from '../snippets/fill-template';
import type { TemplateProblem } from '../snippets/template-problem';
import { type EntryField, emptyEntry, type HandbookEntry, oneLine, tidied } from './handbook-entry';
import { favouriteMark } from './own-columns';
import { splitWays } from './several-ways';
import type { SourceRow, Target } from './source-file';

export type RowFault = 'no-answer' | 'no-title' | 'too-long';

/** What is imported all the same, and should be looked at. A date is as it is written. */
export type RowWarning = { kind: 'template'; problem: TemplateProblem } | { kind: 'date'; written: string };

/** A row as an entry. */
export interface ReadRow {
  line: number;
  entry: HandbookEntry;
  /** Why it cannot be imported; empty where it can. */
  fault: RowFault | '';
  warnings: RowWarning[];
}

/** The entries of a file, and which of their fields it tells anything about. */
export interface ReadEntries {
  rows: ReadRow[];
  fields: ReadonlySet<EntryField>;
}

/** Makes entries of rows. @param rows without the one that names the columns. @param targets what each column holds. */
export function readEntries(
  rows: readonly SourceRow[],
  targets: readonly Target[],
  hasPictures = false,
): ReadEntries {
  const fields = new Set<EntryField>(targets.filter((target) => target !== null));
  // A title may come from a question.
  fields.add('title');
  if (hasPictures) fields.add('picture');
  return { rows: rows.map((row) => readRow(row, targets)), fields };
}

function readRow({ line, cells, picture = null }: SourceRow, targets: readonly Target[]): ReadRow {
  const cellsOf = (wanted: Target) => cells.filter((_, index) => targets[index] === wanted);
  const text = (wanted: Target) => cellsOf(wanted).join(' ');
  const writtenDate = oneLine(text('reviewOn'));
  const reviewOn = dateOf(writtenDate);
  const entry = titled({
    ...emptyEntry,
    title: text('title'),
    questions: cellsOf('questions').flatMap(splitWays),
    body: cellsOf('body').join('\n'),
    key: text('key'),
    category: text('category'),
    owner: text('owner'),
    favourite: isYes(text('favourite')),
    reviewOn,
    picture,
  });
  const { problems, length } = checkSnippet('faq', entry.body);
  const warnings = problems
    // An entry that this one includes may come with the same file.
    .filter(({ kind }) => kind !== 'too-long' && kind !== 'unknown-entry')
    .map((problem): RowWarning => ({ kind: 'template', problem }));
  if (writtenDate !== '' && reviewOn === '') warnings.push({ kind: 'date', written: writtenDate });
  return { line, entry, fault: faultOf(entry, length), warnings };
}

/** An entry without a title takes the first way in which it is asked. */
function titled(written: HandbookEntry): HandbookEntry {
  const entry = tidied(written);
  const [first = '', ...others] = entry.questions;
  return entry.title === '' ? { ...entry, title: first, questions: others } : entry;
}

/** @param length of the longest text that the answer can become. */
function faultOf({ title, body }: HandbookEntry, length: number): RowFault | '' {
  if (body.trim() === '') return 'no-answer';
  if (title === '') return 'no-title';
  return length > longestText ? 'too-long' : '';
}

const date = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/u;

/** A date as people and spreadsheets write it, as 2026-03-02; empty where it is none. */
function dateOf(text: string): string {
  const [, year = '', month = '', day = ''] = date.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const number = dayOfCalendarDate(written);
  return !Number.isNaN(number) && calendarDate(number) === written ? written : '';
}

const yes: ReadonlySet<string> = new Set([
  favouriteMark,
  '是',
  '1',
  'yes',
  'y',
  'true',
  '√',
  '✓',
  '☆',
  '收藏',
]);

function isYes(text: string): boolean {
  return yes.has(text.trim().toLowerCase());
}
