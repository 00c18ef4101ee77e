import type { PanelFocus } from './messages/panel-focus';

/** What the browser's own shortcuts open in the side panel, by command: `text` is its name in the texts, `keys` the shortcut suggested. */
export const commands = {
  'show-answers': { text: 'showAnswers', keys: 'Alt+Shift+J', focus: { kind: 'tab', tab: 'faq' } },
  'show-newcomers': { text: 'showNewcomers', keys: 'Alt+Shift+K', focus: { kind: 'tab', tab: 'welcome' } },
  'show-group': { text: 'showGroup', keys: 'Alt+Shift+U', focus: { kind: 'tab', tab: 'group' } },
} as const satisfies Record<string, { text: string; keys: string; focus: PanelFocus }>;

export type Command = keyof typeof commands;

/** The shortcut that opens the popup; browsers give the command its name. Chromium keeps Alt+Shift+A, N, W and X to itself. */
export const popupKeys = 'Alt+Shift+H';

export function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name);
}
