import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages';
import { findPanelTab, findTarget } from '@/lib/panel/target';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const group = { open: 'group', loggedIn: true, groupId: 'g1', groupName: '读书群', watched: true };

/** The browser's tabs: which page asks, and what a query finds. */
function given(own: object | undefined, found: object[]) {
  const query = vi.fn(async () => found);
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => own, query });
  return query;
}

beforeEach(() => {
  vi.mocked(sendMessage).mockResolvedValue(group as never);
});

describe('the tab that the panel acts on', () => {
  it('is the active one of its own window', async () => {
    const query = given(undefined, [{ id: 7 }]);
    expect(await findPanelTab()).toEqual({ id: 7 });
    expect(query).toHaveBeenCalledWith(expect.objectContaining({ active: true, currentWindow: true }));
  });

  it('is the one used last in that window where the panel is itself a tab', async () => {
    const query = given({ id: 1, windowId: 3 }, [
      { id: 7, lastAccessed: 10 },
      { id: 8, lastAccessed: 30 },
      { id: 9, lastAccessed: 20 },
    ]);
    expect(await findPanelTab()).toMatchObject({ id: 8 });
    expect(query).toHaveBeenCalledWith(expect.objectContaining({ windowId: 3 }));
  });
});

describe('the chat that is open there', () => {
  it('is the group, with its tab', async () => {
    given(undefined, [{ id: 7 }]);
    expect(await findTarget()).toEqual({
      ok: true,
      tabId: 7,
      groupId: 'g1',
      groupName: '读书群',
      watched: true,
    });
  });

  it.each([
    ['not-logged-in', { ...group, loggedIn: false }],
    ['no-chat-open', { ...group, open: 'none' }],
    ['private-chat', { ...group, open: 'private' }],
    ['group-unknown', { ...group, groupId: '' }],
  ])('is missing: %s', async (why, read) => {
    given(undefined, [{ id: 7 }]);
    vi.mocked(sendMessage).mockResolvedValue(read as never);
    expect(await findTarget()).toEqual({ ok: false, why });
  });

  it('is no-chat-tab without a tab, and where nothing of ours answers in it', async () => {
    given(undefined, []);
    expect(await findTarget()).toEqual({ ok: false, why: 'no-chat-tab' });
    given(undefined, [{ id: 7 }]);
    vi.mocked(sendMessage).mockRejectedValue(new Error('no receiver'));
    expect(await findTarget()).toEqual({ ok: false, why: 'no-chat-tab' });
  });
});
