import type { Page } from 'playwright-core';
import type { Opened } from './extension.ts';

/** Opens a chat as a person does: a click in the page's own list. */
export async function openChat(page: Page, sessionId: string): Promise<void> {
  await page.evaluate((id) => {
    const list = document.querySelector('#J_NavChatScrollBody');
    const { angular } = window as unknown as {
      angular: { element(target: unknown): { scope(): { chatList: { UserName: string }[] } } };
    };
    const index = angular
      .element(list)
      .scope()
      .chatList.findIndex(({ UserName }) => UserName === id);
    if (list) list.scrollTop = index * 64;
  }, sessionId);
  await page.click(`.chat_item[data-username="${sessionId}"]`);
  await page.waitForSelector(`.title_name[data-username="${sessionId}"]`);
}

/** Brings the chat page to the front and opens the chat of a group there. @param key of the group in the stand-in, as `r0`. */
export async function openRoom({ control }: Opened, chat: Page, key: string): Promise<void> {
  const { rooms } = await control.people();
  await chat.bringToFront();
  await openChat(chat, rooms.find((room) => room.key === key)!.UserName);
}

/** What the input box holds, with line feeds. */
export function boxText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.querySelector('#editArea')?.cloneNode(true) as HTMLElement;
    for (const line of box.querySelectorAll('br')) line.replaceWith('\n');
    return box.textContent ?? '';
  });
}
