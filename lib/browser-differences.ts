import { browser } from 'wxt/browser';

/* All that differs between browsers at run time is in this file; what differs in the manifest is in wxt.config.ts. */

/** The two browsers' ways to the side panel; the shared types know neither in full. */
interface SidePanelWays {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Firefox brings content scripts into tabs that are open already; in Chromium the extension has to. */
export const entersOpenTabsByItself = import.meta.env.BROWSER === 'firefox';

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
