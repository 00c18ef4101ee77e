import type { Page } from 'playwright-core';

/** Clicks a group in the popup and waits until its chat is open. */
export async function openFromPopup(chat: Page, popup: Page, name: string): Promise<void> {
  await popup.bringToFront();
  await popup.locator('[data-row]').filter({ hasText: name }).click();
  await chat.waitForFunction(
    (wanted) => document.querySelector('#chatArea .title_name')?.textContent === wanted,
    name,
    { timeout: 5_000 },
  );
}
