import type { Page } from 'playwright-core';

/**
 * Stops the extension's worker as the browser does when it likes; it starts again with the next question. So it forgets
 * what it keeps in memory of rows that were written beside it.
 * @param page one of the extension's own pages.
 */
export async function restartBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
