import type { Page } from 'playwright-core';
import type { Opened } from '../../../tests/e2e/extension.ts';
import { openUntilPainted, type Wanted } from './open-until-painted.ts';
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

/** The rows that the popup needs. */
const tables = [{ table: 'groups' }, { table: 'accounts' }, { table: 'standings' }, { table: 'settings' }];

/** Opens the popup in a tab of its own and closes it again. It fails where not all groups get a score. */
export async function openPopup(opened: Opened, groups: number): Promise<Opening> {
  const { page, painted } = await open(opened, 'popup.html', { parts: 'li .tabular-nums', count: groups });
  const heap = await heapOf(page);
  const byHand = await readByHand(page, tables);
  await page.close();
  return { painted, heap, byHand };
}

/** ms that the browser itself takes to open a page of the extension and paint it: its icon, which runs and reads nothing. */
export async function openIcon(opened: Opened): Promise<number> {
  const { page, painted } = await open(opened, 'icon.svg', { parts: 'svg', count: 1 });
  await page.close();
  return painted;
}

async function open(opened: Opened, file: string, wanted: Wanted): Promise<{ page: Page; painted: number }> {
  const page = await opened.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
  const painted = await openUntilPainted(page, `chrome-extension://${opened.extensionId}/${file}`, wanted);
  return { page, painted };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}
