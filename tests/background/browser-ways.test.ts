import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectIntoOpenTabs } from '../../lib/background/inject-into-open-tabs';
import { keepRetention } from '../../lib/background/keep-retention';
import { openSidePanel } from '../../lib/browser-differences';
import { freshDatabase } from '../store/fresh-database';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('opening the side panel', () => {
  const ways = browser as unknown as Record<string, unknown>;
  const { sidePanel } = ways;
  afterEach(() => {
    ways.sidePanel = sidePanel;
    ways.sidebarAction = undefined;
  });

  test('Chrome, in the window asked for', () => {
    const open = vi.fn(async () => undefined);
    ways.sidePanel = { open };
    openSidePanel(7);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  test('Firefox, which may refuse at once or later', () => {
    ways.sidePanel = undefined;
    const open = vi
      .fn(async () => undefined)
      .mockRejectedValueOnce(new Error('no click'))
      .mockImplementationOnce(() => {
        throw new Error('no click');
      });
    ways.sidebarAction = { open };
    expect(() => [1, 2, 3].forEach(openSidePanel)).not.toThrow();
    expect(open).toHaveBeenCalledTimes(3);
  });
});

test('open chat tabs get every content script in its own world, and one refusal stops no other', async () => {
  const content_scripts = [
    { matches: ['https://wx.qq.com/*'], js: ['bridge.js'], world: 'MAIN' },
    { matches: ['https://wx.qq.com/*'], js: ['overlay.js'] },
  ];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
  const inject = vi.spyOn(browser.scripting, 'executeScript').mockRejectedValueOnce(new Error('discarded'));
  inject.mockResolvedValue([] as never);
  await injectIntoOpenTabs();
  expect(inject.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 1 }, files: ['bridge.js'], world: 'MAIN' },
    { target: { tabId: 2 }, files: ['bridge.js'], world: 'MAIN' },
    { target: { tabId: 1 }, files: ['overlay.js'], world: 'ISOLATED' },
    { target: { tabId: 2 }, files: ['overlay.js'], world: 'ISOLATED' },
  ]);
});

test('retention has one alarm, which a restarted worker does not put off', async () => {
  const db = await freshDatabase();
  const create = vi.spyOn(browser.alarms, 'create');
  keepRetention(db);
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  keepRetention(db);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(create).toHaveBeenCalledTimes(1);
});
