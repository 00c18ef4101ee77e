/** Every folder in which something lies, with those around it: `售后/退款` lies in `售后`. Without the place of what lies in none. */
export function foldersOf(categories: readonly string[]): string[] {
  const all = categories.flatMap((category) => {
    const parts = category.split('/').filter(Boolean);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'zh-CN'));
}

/** Whether something lies in a folder or in one of its own folders. */
export function liesIn(category: string, folder: string): boolean {
  return category === folder || (folder !== '' && category.startsWith(`${folder}/`));
}
