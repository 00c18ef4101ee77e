import type { BrowserContext, Page } from 'playwright-core';
import { openExtensionTab } from './extension-tab.ts';
import { guide } from './guide.ts';
import { openGroup } from './open-group.ts';
import type { Stage } from './prepare.ts';

/** Leaves everything to a person. @returns once the browser is closed. */
export async function showToPerson({ server, browser, chat, popup }: Stage): Promise<void> {
  await openExtensionTab(browser, 'sidepanel');
  await openSidePanel(popup);
  await openGroup(server, chat, 'r0');
  console.log(guide);
  await untilClosed(browser.context);
}

/** By the popup's own button: browsers open the panel on a click only. */
async function openSidePanel(popup: Page): Promise<void> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: '打开侧边栏' }).click();
}

/** On a Mac the browser lives on without windows: no page left is the end, too. */
function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const endWithLastPage = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once('close', endWithLastPage);
    context.on('page', (page) => page.once('close', endWithLastPage));
  });
}
