import type { HandbookEntry } from './handbook-entry';

/** The entries of one folder, in their order. */
export interface Folder {
  category: string;
  entries: HandbookEntry[];
}

/** Entries by folder, in the order of the folders' names; those that lie in none come first. */
export function byCategory(entries: readonly HandbookEntry[]): Folder[] {
  const folders = Map.groupBy(entries, ({ category }) => category);
  return [...folders]
    .map(([category, inside]) => ({ category, entries: inside }))
    .sort((a, b) => inNone(b) - inNone(a) || a.category.localeCompare(b.category, 'zh-CN'));
}

/** Said apart, for some rare characters sort like no character at all. */
function inNone({ category }: Folder): number {
  return Number(category === '');
}
