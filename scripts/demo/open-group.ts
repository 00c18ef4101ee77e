import type { Page } from 'playwright-core';
import { openChat } from '../../tests/e2e/chat-page.ts';
import { readMarkedRows } from '../../tests/e2e/marks.ts';
import { until } from '../../tests/e2e/stored.ts';
import type { ChatServer, World } from './chat-server.ts';

/** The session id of a room of the stand-in. */
export async function roomId(server: ChatServer, room: string): Promise<string> {
  const { rooms } = await server.call<World>('people');
  const found = rooms.find(({ key }) => key === room);
  if (!found) throw new Error(`There is no room ${room}.`);
  return found.UserName;
}

/** Opens a group in the chat page's own list and waits until rows carry their marks. */
export async function openGroup(server: ChatServer, chat: Page, room: string): Promise<string> {
  const id = await roomId(server, room);
  await chat.bringToFront();
  await openChat(chat, id);
  await until(
    () => readMarkedRows(chat.context(), chat),
    (rows) => rows.filter(({ words }) => words.length > 0).length >= 2,
  );
  return id;
}
