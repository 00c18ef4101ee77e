import type { Page } from 'playwright-core';

/** ms to read the rows that the popup needs with nothing but IndexedDB, in one transaction; in a page of the extension. */
export function readByHand(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const start = performance.now();
    const db = await done(indexedDB.open('nuanqun'));
    const tables = ['groups', 'accounts', 'standings', 'settings'];
    const transaction = db.transaction(tables);
    const rows = await Promise.all(tables.map((name) => done(transaction.objectStore(name).getAll())));
    const took = performance.now() - start;
    db.close();
    if (rows.some((all) => all.length === 0)) throw new Error('nothing was read');
    return took;
  });
}
