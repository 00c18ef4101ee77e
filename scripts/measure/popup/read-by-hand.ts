import type { Page } from 'playwright-core';

/** Rows of a table: all, or those between two keys of it or of one of its indexes, both counted. */
export interface HandRead {
  table: string;
  index?: string;
  range?: [from: string | [string, string | number], to: string | [string, string | number]];
  /** Their keys alone. */
  keys?: true;
  /** There may be none. */
  mayBeEmpty?: true;
}

/** ms to read rows with nothing but IndexedDB, in one transaction; in a page of the extension. @throws where there are none. */
export function readByHand(page: Page, reads: HandRead[]): Promise<number> {
  return page.evaluate(async (wanted) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const start = performance.now();
    const db = await done(indexedDB.open('nuanqun'));
    const transaction = db.transaction(wanted.map(({ table }) => table));
    const found = await Promise.all(
      wanted.map(({ table, index, range, keys }) => {
        const store = transaction.objectStore(table);
        const source = index === undefined ? store : store.index(index);
        const between = range && IDBKeyRange.bound(...range);
        const request: IDBRequest = keys ? source.getAllKeys(between) : source.getAll(between);
        return done<unknown[]>(request);
      }),
    );
    const took = performance.now() - start;
    db.close();
    const isMissing = wanted.some(({ mayBeEmpty }, place) => !mayBeEmpty && found[place]?.length === 0);
    if (isMissing) throw new Error('nothing was read');
    return took;
  }, reads);
}
