import { browser } from 'wxt/browser';
import { entersOpenTabsByItself } from '../browser-differences';

type ContentScript = { matches?: string[]; js?: string[]; world?: 'MAIN' | 'ISOLATED' };

/**
 * Brings the content scripts into chat tabs that were open before the extension was installed or updated, so that nobody
 * has to reload a page that would lose its messages. Tabs that refuse are passed over.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (entersOpenTabsByItself) return;
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as ContentScript[];
  for (const { matches, js, world } of scripts) {
    if (!matches?.length || !js?.length) continue;
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(tabs.map(({ id }) => inject(id, js, world)));
  }
}

async function inject(
  tabId: number | undefined,
  files: string[],
  world: ContentScript['world'],
): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: files as never,
    world: world ?? 'ISOLATED',
  });
}
