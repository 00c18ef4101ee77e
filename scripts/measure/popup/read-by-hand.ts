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
    const tables = ['accounts', 'groups', 'coverage', 'days', 'memberships', 'askedQuestions', 'people'];
    const transaction = db.transaction(tables);
    const store = (name: string) => transaction.objectStore(name);
    const [groups, people] = await Promise.all([
      done<{ id: string }[]>(store('groups').getAll()),
      done(store('people').index('[accountId+role]').getAllKeys(['account00000', 'staff'])),
      done(store('accounts').getAll()),
      done(store('coverage').getAll()),
    ]);
    const weekAgo = Date.now() - 7 * 86_400_000;
    await Promise.all(
      groups.flatMap(({ id }) => [
        done(store('days').getAll(IDBKeyRange.bound([id, 0], [id, Infinity]))),
        done(
          store('memberships')
            .index('[groupId+joinedAt]')
            .getAll(IDBKeyRange.bound([id, weekAgo], [id, Infinity])),
        ),
        done(
          store('askedQuestions')
            .index('[groupId+state+time]')
            .count(IDBKeyRange.bound([id, 'open', weekAgo], [id, 'open', Infinity])),
        ),
      ]),
    );
    const took = performance.now() - start;
    db.close();
    if (groups.length === 0 || people.length === 0) throw new Error('nothing was read');
    return took;
  });
}
