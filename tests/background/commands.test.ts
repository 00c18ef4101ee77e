import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleCommands } from '../../lib/background/handle-commands';
import { commands } from '../../lib/commands';

const open = vi.fn(async () => undefined);
let press: (name: string, tab?: { windowId: number }) => void;

beforeEach(() => {
  fakeBrowser.reset();
  open.mockClear();
  const addListener = vi.fn((listener: typeof press) => {
    press = listener;
  });
  Object.assign(browser, { commands: { onCommand: { addListener } }, sidePanel: { open } });
  handleCommands();
});

test.each(Object.entries(commands))(
  '%s opens the panel of the window at its tab',
  async (name, { focus }) => {
    press(name, { windowId: 7 });
    // Synchronously: browsers open the panel only while the key press counts as the person's own.
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    await vi.waitFor(async () => {
      const { panelFocus } = await fakeBrowser.storage.session.get('panelFocus');
      expect(panelFocus).toMatchObject({ focus });
    });
  },
);

test('a command that is not ours does nothing', async () => {
  press('_execute_action', { windowId: 7 });
  expect(open).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.session.get('panelFocus')).toEqual({});
});
