/** A folder of the handbook. */
export interface Folder {
  /** From the top, parts separated by `/`. */
  path: string;
  /** The last part. */
  name: string;
  /** How many entries lie in it and in the folders within it. */
  count: number;
  /** In the order of the names. */
  folders: Folder[];
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** A folder's path as it is stored: no empty parts, no white space around them, single spaces; `／` is a slash too. */
export function folderPath(typed: string): string {
  return typed
    .split(/[/／]/u)
    .map((part) => part.trim().replaceAll(/\s+/gu, ' '))
    .filter((part) => part !== '')
    .join('/');
}

/** The tree of the folders that entries lie in. Entries without a folder are in none of them. */
export function folderTree(categories: readonly string[]): Folder[] {
  return foldersUnder(
    '',
    categories.filter((category) => category !== ''),
  );
}

/** Every folder of a tree, each before those within it, with how deep it lies: 0 at the top. */
export function flatFolders(folders: readonly Folder[], depth = 0): { folder: Folder; depth: number }[] {
  return folders.flatMap((folder) => [{ folder, depth }, ...flatFolders(folder.folders, depth + 1)]);
}

/** Whether something lies in a folder or in one within it. */
export function liesIn(category: string, path: string): boolean {
  return category === path || category.startsWith(`${path}/`);
}

/** Where what lies in a folder, or in one within it, lies once the folder has another path. */
export function movedAlong(category: string, from: string, to: string): string {
  if (!liesIn(category, from)) return category;
  return folderPath(`${to}${category.slice(from.length)}`);
}

/** @param categories all of which lie in the folder `path`, or in one within it. */
function foldersUnder(path: string, categories: readonly string[]): Folder[] {
  const rest = path === '' ? 0 : path.length + 1;
  const deeper = categories.filter((category) => category.length > rest);
  const byName = Map.groupBy(deeper, (category) => category.slice(rest).split('/')[0] ?? '');
  return [...byName]
    .map(([name, within]) => {
      const own = path === '' ? name : `${path}/${name}`;
      return { path: own, name, count: within.length, folders: foldersUnder(own, within) };
    })
    .toSorted((one, other) => collator.compare(one.name, other.name));
}
