import { type Browser, browser } from 'wxt/browser';
import { openSidePanel } from '../browser-differences';
import { commands, isCommand } from '../commands';
import { notePanelFocus } from './session-notes';

/** Does what the browser's own shortcuts ask for. To be called at once when the worker starts. */
export function handleCommands(): void {
  browser.commands.onCommand.addListener((name: string, tab?: Browser.tabs.Tab) => {
    if (!isCommand(name)) return;
    // First and without waiting, or it no longer counts as the person's own doing.
    if (tab) openSidePanel(tab.windowId);
    void notePanelFocus(commands[name].focus);
  });
}
