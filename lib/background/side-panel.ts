import { browser } from 'wxt/browser';

/** The two browsers' ways to the side panel; the shared types know neither in full. */
interface SidePanelWays {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel in a window: the one place that knows how Chrome and Firefox differ. To be called straight from a
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
