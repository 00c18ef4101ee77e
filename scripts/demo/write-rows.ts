import type { Page } from 'playwright-core';

/** Puts rows into the extension's database, from one of its own pages. Rows of the same key are replaced. */
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
