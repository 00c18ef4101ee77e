import type { Page } from 'playwright-core';

/** Reads whole tables of the extension's database from one of its own pages, once it has made them. */
export function stored<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(async (name) => {
    // To open what is not there would make an empty one, and keep the extension from making its own.
    while (!(await indexedDB.databases()).some((database) => database.name === 'nuanqun'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    return new Promise<never[]>((resolve, reject) => {
      const opening = indexedDB.open('nuanqun');
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('success', () => {
        const rows = opening.result.transaction(name).objectStore(name).getAll();
        rows.addEventListener('success', () => {
          opening.result.close();
          resolve(rows.result as never[]);
        });
        rows.addEventListener('error', () => reject(rows.error));
      });
    });
  }, table);
}

/** Asks the background as the extension's own pages do. */
export function ask(page: Page, name: string, data?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([type, content]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const answer = (await chrome.runtime.sendMessage({
        id: Math.random(),
        type,
        data: content,
        timestamp: Date.now(),
      })) as { res?: unknown; err?: unknown };
      if (answer?.err) throw new Error(JSON.stringify(answer.err));
      return answer?.res;
    },
    [name, data] as const,
  );
}

/** What the extension keeps in session storage: whom the ids of this login stand for, among other things. */
export function inSession(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.session.get(null);
  });
}

/** Tries until a condition holds. @throws after `patience` ms, with what was seen last. */
export async function until<Seen>(
  read: () => Promise<Seen>,
  holds: (seen: Seen) => boolean,
  patience = 15_000,
): Promise<Seen> {
  const started = Date.now();
  for (;;) {
    const seen = await read();
    if (holds(seen)) return seen;
    if (Date.now() - started > patience)
      throw new Error(`Waited ${patience} ms in vain; last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks the content script in the chat page's tab, as the extension's own pages do. */
export function askChatPage(page: Page, name: string, data?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([type, content]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(which: object): Promise<{ id: number }[]>;
            sendMessage(tab: number, message: object): Promise<{ res: unknown }>;
          };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://wx.qq.com/*' });
      const message = { id: Math.random(), type, data: content, timestamp: Date.now() };
      return (await chrome.tabs.sendMessage(tab!.id, message)).res;
    },
    [name, data] as const,
  );
}
