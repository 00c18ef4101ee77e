import type { BrowserContext } from 'playwright-core';
import { openExtensionTab } from './extension-tab.ts';
import { guide } from './guide.ts';
import { openGroup } from './open-group.ts';
import type { Stage } from './prepare.ts';

/** Leaves everything to a person. @returns once the browser is closed, or Ctrl+C is pressed. */
export async function showToPerson({ server, browser, chat }: Stage): Promise<void> {
  await openExtensionTab(browser, 'sidepanel');
  await openGroup(server, chat, 'r0');
  console.log(guide);
  await untilEnded(browser.context);
}

/** On a Mac the browser lives on without windows: no page left is the end, too. */
function untilEnded(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const endWithLastPage = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once('close', endWithLastPage);
    context.on('page', (page) => page.once('close', endWithLastPage));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
