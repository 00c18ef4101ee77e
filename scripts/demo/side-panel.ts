import type { Page } from 'playwright-core';

/** The side panel's tabs, by the words on them. */
export const panelTabs = {
  faq: '话术',
  welcome: '欢迎',
  expert: '达人',
  members: '成员',
  group: '本群',
} as const;

/** Goes to a tab of the side panel. */
export async function goToTab(panel: Page, tab: keyof typeof panelTabs): Promise<void> {
  await panel.getByRole('tab', { name: panelTabs[tab], exact: true }).click();
  await panel.waitForTimeout(150);
}

/** Clicks the first row of the present tab that contains a text. */
export async function clickRow(panel: Page, text: string): Promise<void> {
  await panel.locator('[data-row]', { hasText: text }).first().click();
}

/** Presses 放入输入框. */
export async function pressInsert(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '放入输入框' }).click();
}
