import type { MessageRow } from '../../lib/store/tables';

/**
 * ms that the browser itself takes to put messages, batch by batch, into a store with their key and nothing else. Making the
 * batches does not count.
 */
export async function timeRawStore(
  batches: Iterable<MessageRow[]> | AsyncIterable<MessageRow[]>,
): Promise<number> {
  const name = `raw-${crypto.randomUUID()}`;
  const database = await open(name);
  let took = 0;
  for await (const batch of batches) {
    const start = performance.now();
    await put(database, batch);
    took += performance.now() - start;
  }
  database.close();
  indexedDB.deleteDatabase(name);
  return took;
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('messages', { keyPath: 'id' });
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('could not open')));
  });
}

function put(database: IDBDatabase, rows: MessageRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('messages', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('messages');
    for (const row of rows) store.put(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}
