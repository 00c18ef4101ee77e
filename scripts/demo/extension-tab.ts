import type { BrowserContext, Page } from 'playwright-core';

/** Opens one of the extension's own pages in a tab. Without a size it is as large as the window. */
export async function openExtensionTab(
  { context, extensionId }: { context: BrowserContext; extensionId: string },
  name: 'popup' | 'sidepanel',
  size?: { width: number; height: number },
): Promise<Page> {
  const page = await context.newPage();
  if (size) await page.setViewportSize(size);
  await page.goto(`chrome-extension://${extensionId}/${name}.html`);
  return page;
}
