import type { Page } from 'playwright-core';
import type { MessageRow } from '../../lib/store/tables.ts';
import { stored, until } from '../../tests/e2e/stored.ts';
import type { ChatServer, World } from './chat-server.ts';
import { loadChatTab } from './chat-tab.ts';
import { quietRooms } from './quiet-rooms.ts';

const daySeconds = 24 * 60 * 60;
/** Nothing new for so long means that everything is recorded; ms. */
const stillFor = 800;

/** What was said just now, a line a group, by members as numbered in quiet-rooms.ts. The groups of the last lines stand on top of the page's list. */
const lastLines = [
  { room: 'r7', from: 3, text: '收到样品了，今晚试一下' },
  { room: 'r6', from: 3, text: '有人要儿童书桌吗，九成新，自提' },
  { room: 'r5', from: 7, text: '今天的打卡别忘啦，落下的周末补' },
  { room: 'r4', from: 3, text: '周六的体验课还有名额吗' },
];
const hellos = [
  { who: 'p70', text: '大家好，第一次来，请多关照' },
  { who: 'p74', text: '谢谢邀请，想问下团购一般几点开' },
];

/**
 * Loads the chat page again, now that groups are watched: what was said in them lately is recorded as it always is. Then
 * a few lines come in, and two people come into the first group and say hello.
 */
export async function recordToday(server: ChatServer, chat: Page, page: Page, now: number): Promise<void> {
  await loadChatTab(chat);
  const world = await server.call<World>('people');
  await server.call('push', [...oldLines(world, now), ...newLines(world)]);
  for (const { who, text } of hellos) {
    await server.call('join', { room: 'r0', who: [who], by: 'p21' });
    await server.call('push', { room: 'r0', from: who, content: text });
  }
  await untilStill(page);
}

function oldLines(world: World, now: number): object[] {
  return quietRooms.flatMap(({ room, lines }) =>
    lines.map(({ daysAgo, from, text }, index) => ({
      room,
      from: from === 0 ? 'me' : memberOf(world, room, from),
      content: text,
      t: Math.floor(now / 1000) - daysAgo * daySeconds + index * 90,
    })),
  );
}

function newLines(world: World): object[] {
  return lastLines.map(({ room, from, text }) => ({
    room,
    from: memberOf(world, room, from),
    content: text,
  }));
}

/** @param number their place in the group's list; 0 is the operator. */
function memberOf({ rooms }: World, room: string, number: number): string {
  return rooms.find(({ key }) => key === room)?.members[number] ?? 'me';
}

/** Waits until the last hello is recorded and no more comes. */
async function untilStill(page: Page): Promise<void> {
  let last = -1;
  let since = Date.now();
  await until(
    () => stored<MessageRow>(page, 'messages'),
    (rows) => {
      if (rows.length !== last) since = Date.now();
      last = rows.length;
      return rows.some(({ text }) => text === hellos.at(-1)?.text) && Date.now() - since > stillFor;
    },
  );
}
