import { browser } from 'wxt/browser';

/* All that differs between browsers at run time is in this file; what differs in the manifest is in wxt.config.ts. */

/** The two browsers' ways to the side panel; the shared types know neither in full. */
interface SidePanelWays {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Firefox brings content scripts into tabs that are open already; in Chromium the extension has to. */
export const entersOpenTabsByItself = import.meta.env.BROWSER === 'firefox';

/** Firefox has a call for its page of shortcuts; Chromium has an address. */
interface ShortcutWays {
  commands: { openShortcutSettings?(): Promise<void> };
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function editShortcuts(): Promise<void> {
  const { commands } = browser as unknown as ShortcutWays;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/**
 * Opens the side panel in a window. To be called straight from a
 * person's click, with nothing awaited before, or browsers refuse. Firefox may refuse even so after a click on a page;
 * then nothing happens.
 */
export function openSidePanel(windowId: number): void {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanelWays;
  try {
    const opening = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
    opening?.catch(() => undefined);
  } catch {
    // Refused at once: the person can still open the panel by the toolbar button.
  }
}
