import { type Browser, browser } from 'wxt/browser';
import { wechatWebMatches } from '@/lib/hosts/wechat-web/matches';
import { type PanelTarget, sendMessage } from '@/lib/messages';

type Tab = Browser.tabs.Tab;

function mostRecent(tabs: Tab[]): Tab | undefined {
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/**
 * The WeChat tab that this page acts on: the one active in its own window. A page that is itself a tab cannot have
 * another one active beside it, so it takes the one used last in that window.
 */
export async function findPanelTab(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (own?.windowId === undefined) {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true, url: wechatWebMatches });
    return tab;
  }
  return mostRecent(await browser.tabs.query({ windowId: own.windowId, url: wechatWebMatches }));
}

/** Any WeChat tab: the active one of this window if it is one, else the one used last anywhere. */
export async function findChatTab(): Promise<Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true, url: wechatWebMatches });
  return active ?? mostRecent(await browser.tabs.query({ url: wechatWebMatches }));
}

/** The chat that is open in the panel's tab, or what is missing for acting there. Never throws. */
export async function findTarget(): Promise<PanelTarget> {
  const tab = await findPanelTab();
  if (tab?.id === undefined) return { ok: false, why: 'no-chat-tab' };
  return readTab(tab.id);
}

/** The content script may be missing: the tab was open before the extension came, or is still loading. */
async function readTab(tabId: number): Promise<PanelTarget> {
  const read = await sendMessage('readTarget', undefined, tabId).catch(() => null);
  if (!read) return { ok: false, why: 'no-chat-tab' };
  if (!read.loggedIn) return { ok: false, why: 'not-logged-in' };
  if (read.open === 'none') return { ok: false, why: 'no-chat-open' };
  if (read.open === 'private') return { ok: false, why: 'private-chat' };
  if (read.groupId === '') return { ok: false, why: 'group-unknown' };
  const { groupId, groupName, watched } = read;
  return { ok: true, tabId, groupId, groupName, watched };
}

/** Calls back whenever the target may be another one. Returns the way to stop. Nothing is polled. */
export function onTargetMayHaveChanged(listener: () => void): () => void {
  const onStorage = (changes: Record<string, unknown>, area: string) => {
    const isOpenChat = (key: string) => key.startsWith('openChat:');
    if (area === 'session' && Object.keys(changes).some(isOpenChat)) listener();
  };
  const onUpdated = (_tabId: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(listener);
  browser.windows.onFocusChanged.addListener(listener);
  browser.storage.onChanged.addListener(onStorage);
  window.addEventListener('focus', listener);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(listener);
    browser.windows.onFocusChanged.removeListener(listener);
    browser.storage.onChanged.removeListener(onStorage);
    window.removeEventListener('focus', listener);
  };
}
