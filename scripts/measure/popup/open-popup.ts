import type { Page } from 'playwright-core';
import type { Opened } from '../../../tests/e2e/extension.ts';
import { readByHand } from './read-by-hand.ts';

/** How one opening of the popup went. */
export interface Opening {
  /** ms from the beginning of the navigation until every group was painted with its score. */
  painted: number;
  /** JavaScript heap of the page then, without what could be collected, in MB. */
  heap: number;
  /** ms to read the same rows by hand, in the same page afterwards. */
  byHand: number;
}

/** Opens the popup in a tab of its own and closes it again. It fails where not all groups get a score. */
export async function openPopup(opened: Opened, groups: number): Promise<Opening> {
  const { page, painted } = await open(opened, 'popup.html', { parts: 'li .tabular-nums', count: groups });
  const heap = await heapOf(page);
  const byHand = await readByHand(page);
  await page.close();
  return { painted, heap, byHand };
}

/** ms that the browser itself takes to open a page of the extension and paint it: its icon, which runs and reads nothing. */
export async function openIcon(opened: Opened): Promise<number> {
  const { page, painted } = await open(opened, 'icon.svg', { parts: 'svg', count: 1 });
  await page.close();
  return painted;
}

interface Wanted {
  parts: string;
  count: number;
}

/** The page itself says when it was painted: to ask it would have scripts put in while it is being timed. */
async function open(opened: Opened, file: string, wanted: Wanted): Promise<{ page: Page; painted: number }> {
  const page = await opened.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  await page.addInitScript(watchForPaint, wanted);
  const said = page.waitForEvent('console', (message) => message.text().startsWith('painted '));
  await page.goto(`chrome-extension://${opened.extensionId}/${file}`);
  const painted = Number((await said).text().slice('painted '.length));
  return { page, painted };
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

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}
