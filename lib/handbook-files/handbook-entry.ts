import { calendarDate, dayOfCalendarDate } from '../activity/calendar-date';
import { dayOf, startOfDay } from '../activity/day';
import { folderPath } from '../snippets/folders';
import type { SnippetRow } from '../store/tables';

/** A picture of an entry, as a file can hold it. */
export interface EntryPicture {
  name: string;
  /** The whole picture as a `data:` address. */
  data: string;
}

/** An entry of the handbook as files hold it: what a person wrote, and nothing of how it was used. */
export interface HandbookEntry {
  title: string;
  /** Ways in which it is asked, each on one line. */
  questions: string[];
  body: string;
  key: string;
  category: string;
  owner: string;
  favourite: boolean;
  /** The local day on which it is to be looked over, as 2026-03-02; empty: never. */
  reviewOn: string;
  picture: EntryPicture | null;
}

export type EntryField = keyof HandbookEntry;

/** Nothing, to start an entry from. */
export const emptyEntry: Readonly<HandbookEntry> = {
  title: '',
  questions: [],
  body: '',
  key: '',
  category: '',
  owner: '',
  favourite: false,
  reviewOn: '',
  picture: null,
};

/** What is stored of an entry, as files hold it. */
export function entryOf(
  row: Pick<SnippetRow, Exclude<EntryField, 'reviewOn' | 'picture'> | 'reviewAt'>,
  picture: EntryPicture | null = null,
): HandbookEntry {
  const { title, questions, body, key, category, owner, favourite, reviewAt } = row;
  const reviewOn = reviewAt > 0 ? calendarDate(dayOf(reviewAt)) : '';
  return tidied({ title, questions, body, key, category, owner, favourite, reviewOn, picture });
}

/** When an entry is to be looked over, as it is stored: ms at the start of the day; 0 = never. */
export function reviewAtOf({ reviewOn }: Pick<HandbookEntry, 'reviewOn'>): number {
  const day = dayOfCalendarDate(reviewOn);
  return Number.isNaN(day) ? 0 : Math.max(0, startOfDay(day));
}

/** The entry in the form that every kind of file can hold: no control characters, names on one line, no empty or double ways. */
export function tidied(entry: HandbookEntry): HandbookEntry {
  const questions = entry.questions.map(oneLine).filter((question) => question !== '');
  return {
    ...entry,
    title: oneLine(entry.title),
    questions: [...new Set(questions)],
    body: tidyBody(entry.body),
    key: oneLine(entry.key).replaceAll(/[\s/]+/gu, ''),
    category: folderPath(oneLine(entry.category)),
    owner: oneLine(entry.owner),
    picture: entry.picture && { name: oneLine(entry.picture.name), data: entry.picture.data },
  };
}

/** A text on one line, without white space around it. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Line feeds alone between lines, none before the first or after the last; a first line may be indented. */
function tidyBody(text: string): string {
  return withoutControls(text.replaceAll(/\r\n?/gu, '\n'))
    .replace(/^(?:[^\S\n]*\n)+/u, '')
    .trimEnd();
}

/** What XML or a text file cannot carry, and what stands for broken characters, goes. Tabs and line ends stay. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFD\uFEFF\p{Noncharacter_Code_Point}]/gu, '');
}
