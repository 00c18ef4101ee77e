import { byCategory } from './by-category';
import type { EntryPicture, HandbookEntry } from './handbook-entry';
import { neutralText } from './neutral-text';

/** What a person chooses and writes for a page. */
export interface MemberPageWish {
  title: string;
  introduction: string;
  withPictures: boolean;
}

/** A page of the handbook for members: titles and answers, and nothing that is the operator's own. */
export interface MemberPage {
  title: string;
  introduction: string;
  /** The name is empty for what lies in no folder. */
  folders: { name: string; entries: { title: string; text: string; picture: EntryPicture | null }[] }[];
}

/** Lays out a page. @param entries those that were chosen. @param all those that they may include. */
export function memberPage(
  entries: readonly HandbookEntry[],
  all: readonly HandbookEntry[],
  { title, introduction, withPictures }: MemberPageWish,
): MemberPage {
  const bodies = new Map(all.map(({ key, body }) => [key.toLowerCase(), body]));
  bodies.delete('');
  const bodyOf = (key: string) => bodies.get(key.toLowerCase());
  const folders = byCategory(entries).map(({ category, entries: inside }) => ({
    name: category.split('/').join(' / '),
    entries: inside.map((entry) => ({
      title: entry.title,
      text: neutralText(entry.body, bodyOf),
      picture: withPictures ? entry.picture : null,
    })),
  }));
  return { title: title.trim(), introduction: introduction.trim(), folders };
}
