import type { Page } from 'puppeteer-core';

/** Asks the chat page's content script for a draft, as the side panel does; gives its answer. */
export function draft(extensionPage: Page, groupId: string, text: string): Promise<unknown> {
  return extensionPage.evaluate(
    async (data) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(which: object): Promise<{ id: number }[]>;
            sendMessage(tab: number | undefined, message: object): Promise<{ res: unknown }>;
          };
        };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://wx.qq.com/*' });
      const message = { id: 1, type: 'draft', data, timestamp: Date.now() };
      return (await chrome.tabs.sendMessage(tab?.id, message)).res;
    },
    { groupId, text },
  );
}
