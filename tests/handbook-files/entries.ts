import * as fc from 'fast-check';
import { guessColumns } from '../../lib/handbook-files/guess-columns';
import {
  type EntryPicture,
  emptyEntry,
  type HandbookEntry,
  tidied,
} from '../../lib/handbook-files/handbook-entry';
import { type ReadEntries, readEntries } from '../../lib/handbook-files/read-entries';
import type { Read, SourceFile } from '../../lib/handbook-files/source-file';

export function entry(change: Partial<HandbookEntry> = {}): HandbookEntry {
  return { ...emptyEntry, title: '怎么退款', body: '七天内在订单里申请。', ...change };
}

/** What means something to some kind of file. */
const meaningful =
  '# ~## ~- ~* ~<!-- ~ -->~|~;~；~"~\'~,~\t~\n~\r\n~\\~=~＝~+1~@~问：~答：~**~{~}~{{群名}}~_x0041_~&amp;~退款~ ~　~1. ~--~\u0000~\uD800~\uFEFF~😀~toString~__proto__'.split(
    '~',
  );

/** Texts with everything in them that means something to some kind of file. */
const awkward = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...meaningful)).map((parts) => parts.join('')),
);

/** Any entry that can be imported, in the form that files hold. */
export const anyEntry: fc.Arbitrary<HandbookEntry> = fc
  .record({
    title: awkward,
    questions: fc.array(awkward, { maxLength: 3 }),
    body: awkward,
    key: awkward,
    category: awkward,
    owner: awkward,
    favourite: fc.boolean(),
    reviewOn: fc.constantFrom('', '2026-03-02', '2024-02-29'),
    picture: fc.constant<EntryPicture | null>(null),
  })
  .map(tidied)
  .filter(({ title, body }) => title !== '' && body.trim() !== '' && body.length <= 2_000);

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** @throws where the file was refused. */
export function fileOf(read: Read): SourceFile {
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problem)}`);
  return read.file;
}

/** What comes of a file when nobody changes what was guessed of its columns. */
export function readAsGuessed(read: Read): ReadEntries {
  const { rows, targets, hasPictures } = fileOf(read);
  if (targets) return readEntries(rows, targets, hasPictures);
  const guess = guessColumns(rows);
  return readEntries(guess.hasHeader ? rows.slice(1) : rows, guess.targets);
}

export function entriesOf(read: Read): HandbookEntry[] {
  return readAsGuessed(read).rows.map((row) => row.entry);
}
