import type { OpenChat } from '../host';
import { selectors } from './selectors';

/** Session id of the chat that is open; empty where none is. */
export function openChatId(): string {
  return document.querySelector(selectors.openChatTitle)?.getAttribute('data-username') ?? '';
}

/** The chat that is open, as its title says. */
export function readOpenChat(): OpenChat {
  const sessionId = openChatId();
  if (!sessionId) return { kind: 'none' };
  if (!sessionId.startsWith('@@')) return { kind: 'private', sessionId };
  return {
    kind: 'group',
    sessionId,
    name: document.querySelector(selectors.openChatTitle)?.textContent?.trim() ?? '',
  };
}
