import type { Page } from 'playwright-core';

/**
 * Puts rows into the extension's database past the extension, from one of its own pages: weeks of talk cannot be waited for.
 * Rows of the same key are replaced. A page sees them once it is loaded anew, or something of theirs is written by the extension.
 */
export function writeRows(page: Page, tables: Record<string, object[]>): Promise<void> {
  return page.evaluate(
    (rowsByTable) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nuanqun');
        opening.addEventListener('error', () =>
          reject(opening.error ?? new Error('The database did not open.')),
        );
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(Object.keys(rowsByTable), 'readwrite');
          for (const [table, rows] of Object.entries(rowsByTable)) {
            for (const row of rows) writing.objectStore(table).put(row);
          }
          writing.addEventListener('complete', () => resolve(opening.result.close()));
          writing.addEventListener('abort', () =>
            reject(writing.error ?? new Error('The rows were not written.')),
          );
        });
      }),
    tables,
  );
}
