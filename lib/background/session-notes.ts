import { browser } from 'wxt/browser';
import type { PanelFocus } from '../messages/panel-focus';

/** Short-lived facts for extension pages, in `browser.storage.session`: gone when the browser closes. */

/** Under `openChat:<tab id>`: the chat that is open in a tab; `groupId` is empty where none of ours is. */
export interface OpenChatNote {
  groupId: string;
  groupName: string;
  at: number;
}

/** Under `panelFocus`: what the side panel should show, after a click elsewhere. */
export interface PanelFocusNote {
  focus: PanelFocus;
  /** ms since 1970. */
  at: number;
}

/** Notes which chat a tab shows. */
export async function noteOpenChat(
  tabId: number,
  chat: { groupId: string; groupName: string },
): Promise<void> {
  const note: OpenChatNote = { ...chat, at: Date.now() };
  await browser.storage.session.set({ [openChatKey(tabId)]: note });
}

/** Drops what is noted about a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(openChatKey(tabId));
}

/** Notes what the side panel should show. */
export async function notePanelFocus(focus: PanelFocus): Promise<void> {
  const note: PanelFocusNote = { focus, at: Date.now() };
  await browser.storage.session.set({ panelFocus: note });
}

function openChatKey(tabId: number): string {
  return `openChat:${tabId}`;
}
