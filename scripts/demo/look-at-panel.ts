import type { Page } from 'playwright-core';
import type { Screenshots } from './screenshots.ts';
import { goToTab, panelTabs } from './side-panel.ts';

const tabs = Object.keys(panelTabs) as (keyof typeof panelTabs)[];

/** Goes through the side panel's tabs and to a member, and takes a picture of each. */
export async function lookAtPanel(panel: Page, pictures: Screenshots): Promise<void> {
  await panel.getByRole('heading', { name: '产品交流一群' }).waitFor();
  for (const [index, tab] of tabs.entries()) {
    await goToTab(panel, tab);
    await pictures.take(panel, `panel-${index + 1}-${tab}`);
  }
  await goToTab(panel, 'members');
  await panel.locator('li[aria-posinset] button', { hasText: '达人' }).first().click();
  await panel.getByRole('heading', { name: '近 12 周每天' }).waitFor();
  await pictures.take(panel, 'panel-member');
  await panel.getByRole('button', { name: '返回', exact: true }).click();
  await searchFor(panel, 'tk', pictures);
}

async function searchFor(panel: Page, query: string, pictures: Screenshots): Promise<void> {
  const box = panel.getByRole('textbox', { name: '搜索' });
  await box.fill(query);
  await panel.locator('[data-row]', { hasText: '怎么退款' }).waitFor();
  await pictures.take(panel, 'panel-search');
  await box.fill('');
}
