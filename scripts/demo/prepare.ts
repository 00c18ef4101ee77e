import type { Page } from 'playwright-core';
import { ask } from '../../tests/e2e/stored.ts';
import type { ChatServer } from './chat-server.ts';
import { startLife } from './chat-server.ts';
import { openChatTab } from './chat-tab.ts';
import { openExtensionTab } from './extension-tab.ts';
import type { OpenBrowser } from './open-browser.ts';
import { recordToday } from './record-today.ts';
import { restartBackground } from './restart-background.ts';
import { seedPast } from './seed-past.ts';
import { seedPeople } from './seed-people.ts';
import { step } from './step.ts';
import { watchGroups } from './watch-groups.ts';

/** What there is to look at: the chat page, and the popup in a tab of its own. */
export interface Stage {
  server: ChatServer;
  browser: OpenBrowser;
  chat: Page;
  popup: Page;
}

/** Opens the chat page and fills the extension with a plausible past. */
export async function prepare(server: ChatServer, browser: OpenBrowser, visible: boolean): Promise<Stage> {
  const now = Date.now();
  const chat = await step('打开聊天页', 'opened the chat page', () => openChatTab(browser.context));
  const popup = await step('接受条款，打开看护', 'accepted the terms, watching groups', async () => {
    const page = await openExtensionTab(browser, 'popup', visible ? undefined : { width: 360, height: 600 });
    await chat.bringToFront();
    await watchGroups(page);
    return page;
  });
  await step('记录今天的消息', "recorded today's messages", () => recordToday(server, chat, popup, now));
  await step('补上过去 90 天', 'filled in the last 90 days', async () => {
    await seedPast(popup, now);
    await restartBackground(popup);
    await seedPeople(popup, now);
    // Tells the chat page that groups may stand differently now.
    await ask(popup, 'acceptTerms');
    await popup.reload();
  });
  await startLife(server);
  return { server, browser, chat, popup };
}
