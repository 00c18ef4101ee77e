import { browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messages';
import { findChatTab } from '@/lib/panel/target';

/**
 * Opens a group's chat in the WeChat tab and brings that tab to the front. Only for a person's own click.
 * @returns `opened`, or why not.
 */
export async function openGroup(groupId: string): Promise<'opened' | 'no-tab' | 'not-found'> {
  const tab = await findChatTab();
  if (tab?.id === undefined) return 'no-tab';
  const opened = await sendMessage('openChat', { groupId }, tab.id).catch(() => ({ ok: false }));
  if (!opened.ok) return 'not-found';
  if (!tab.active) await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return 'opened';
}
