import type { EntryField, HandbookEntry } from '@/lib/handbook-files/handbook-entry';
import { favouriteMark } from '@/lib/handbook-files/own-columns';

/** The fields of an entry, in the order in which they are read. */
export const entryFields = [
  'title',
  'questions',
  'body',
  'key',
  'category',
  'owner',
  'reviewOn',
  'favourite',
  'picture',
] as const satisfies EntryField[];

/** A field as text, lists one a line; empty where there is nothing. */
export function fieldText(entry: HandbookEntry, field: EntryField): string {
  if (field === 'questions') return entry.questions.join('\n');
  if (field === 'favourite') return entry.favourite ? favouriteMark : '';
  if (field === 'picture') return entry.picture?.name ?? '';
  return entry[field];
}
