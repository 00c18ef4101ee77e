import { browser } from 'wxt/browser';

/** Short-lived facts for extension pages, in `browser.storage.session`: gone when the browser closes. */

/** Under `openChat:<tab id>`: the chat that is open in a tab; `groupId` is empty where none of ours is. */
export interface OpenChatNote {
  groupId: string;
  groupName: string;
  at: number;
}

/** Under `panelFocus`: whom the side panel should show, after a click on a mark; nobody for what is asked about people. */
export interface PanelFocusNote {
  personId: string;
  groupId: string;
  /** Whether it is their introduction that should be shown. */
  introduction?: boolean;
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

/** Notes whom the side panel should show. */
export async function notePanelFocus(person: Omit<PanelFocusNote, 'at'>): Promise<void> {
  const note: PanelFocusNote = { ...person, at: Date.now() };
  await browser.storage.session.set({ panelFocus: note });
}

function openChatKey(tabId: number): string {
  return `openChat:${tabId}`;
}
