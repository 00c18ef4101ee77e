import type { Page } from 'playwright-core';

/** A page counts as painted once so many of these parts are in it. */
export interface Wanted {
  parts: string;
  count: number;
}

/** Until the empty tab itself is there, which takes a process of its own, and what was open before it is gone, ms. */
const rest = 500;

/**
 * Opens an address in an empty page.
 * @returns ms from the beginning of the navigation until it was painted. The page itself says so: to ask it would have scripts
 * put in while it is being timed.
 */
export async function openUntilPainted(page: Page, address: string, wanted: Wanted): Promise<number> {
  await page.addInitScript(watchForPaint, wanted);
  await page.waitForTimeout(rest);
  const said = page.waitForEvent('console', (message) => message.text().startsWith('painted '));
  await page.goto(address);
  return Number((await said).text().slice('painted '.length));
}

/** Runs in the page before its own scripts. */
function watchForPaint({ parts, count }: Wanted): void {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(parts).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => console.log(`painted ${performance.now()}`));
      port1.start();
      port2.postMessage(0);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}
