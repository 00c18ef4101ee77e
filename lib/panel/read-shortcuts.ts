import { browser } from 'wxt/browser';
import { type Command, commands } from '../commands';

export interface Shortcut {
  /** Its name in the texts. */
  text: 'openPopup' | (typeof commands)[Command]['text'];
  /** As the browser writes them; empty where none is set, or another extension has them. */
  keys: string;
}

/** The shortcuts as they are set in the browser now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  const keysOf = (wanted: string) => all.find(({ name }) => name === wanted)?.shortcut ?? '';
  return [
    { text: 'openPopup', keys: keysOf('_execute_action') },
    ...Object.entries(commands).map(([name, { text }]) => ({ text, keys: keysOf(name) })),
  ];
}
