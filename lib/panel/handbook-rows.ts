import { type Folder, folderTree } from '@/lib/snippets/folders';
import type { SnippetRow } from '@/lib/store/tables';

export type HandbookViewName = 'all' | 'favourite' | 'recent' | 'folders' | 'due';

/** A row of the handbook's list. `depth` is 0 at the left; `key` tells rows apart. */
export type HandbookRow =
  | { kind: 'entry'; key: string; snippet: SnippetRow; depth: number }
  /** `path` is empty for what lies in no folder. */
  | { kind: 'folder'; key: string; path: string; name: string; count: number; depth: number; open: boolean };

/** More of them are not what was used lately. */
const mostRecent = 50;

/** Whether an entry is to be looked over by now; ms since 1970. */
export function isDue({ reviewAt }: Pick<SnippetRow, 'reviewAt'>, now: number): boolean {
  return reviewAt > 0 && reviewAt <= now;
}

/**
 * The rows of one view of the handbook.
 * @param entries in the order in which all of them are shown.
 * @param open paths of the folders that are open.
 * @param now ms since 1970.
 */
export function handbookRows(
  entries: readonly SnippetRow[],
  view: HandbookViewName,
  open: readonly string[],
  now: number,
): HandbookRow[] {
  switch (view) {
    case 'favourite':
      return entryRows(entries.filter(({ favourite }) => favourite));
    case 'recent':
      return entryRows(recent(entries));
    case 'due':
      return entryRows(
        entries.filter((entry) => isDue(entry, now)).toSorted((a, b) => a.reviewAt - b.reviewAt),
      );
    case 'folders':
      return rowsInFolders(entries, new Set(open));
    default:
      return entryRows(entries);
  }
}

function recent(entries: readonly SnippetRow[]): SnippetRow[] {
  return entries
    .filter(({ lastUsedAt }) => lastUsedAt > 0)
    .toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)
    .slice(0, mostRecent);
}

function entryRows(entries: readonly SnippetRow[], depth = 0): HandbookRow[] {
  return entries.map((snippet) => ({ kind: 'entry', key: snippet.id, snippet, depth }));
}

/** Folders first, each with what lies in it below it, then what lies in none. */
function rowsInFolders(entries: readonly SnippetRow[], open: ReadonlySet<string>): HandbookRow[] {
  const byPath = Map.groupBy(entries, ({ category }) => category);
  const rowsOf = (folder: Folder, depth: number): HandbookRow[] => {
    const { path, name, count } = folder;
    const row: HandbookRow = {
      kind: 'folder',
      key: `folder ${path}`,
      path,
      name,
      count,
      depth,
      open: open.has(path),
    };
    if (!row.open) return [row];
    const within = folder.folders.flatMap((one) => rowsOf(one, depth + 1));
    return [row, ...within, ...entryRows(byPath.get(path) ?? [], depth + 1)];
  };
  const filed = folderTree(entries.map(({ category }) => category)).flatMap((one) => rowsOf(one, 0));
  const loose = byPath.get('') ?? [];
  if (loose.length === 0) return filed;
  return [...filed, ...rowsOf({ path: '', name: '', count: loose.length, folders: [] }, 0)];
}
