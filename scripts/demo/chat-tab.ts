import type { BrowserContext, Page } from 'playwright-core';

const address = 'https://wx.qq.com/';

/** Opens the chat page in the browser's first tab. */
export async function openChatTab(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await loadChatTab(page);
  return page;
}

/** Loads, or loads again, the chat page; waits until its groups are named and filled. */
export async function loadChatTab(page: Page): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('body.loaded .chat_item');
  await page.waitForFunction(() => {
    const { _contacts } = window as unknown as { _contacts: Record<string, { MemberList?: unknown[] }> };
    const rooms = Object.entries(_contacts).filter(([id]) => id.startsWith('@@'));
    return rooms.length > 0 && rooms.every(([, { MemberList }]) => MemberList?.length);
  });
}
