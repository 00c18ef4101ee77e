import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MembershipRow } from '../../lib/store/tables.ts';
import { openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { type MarkedRow, readMarkedRows } from './marks.ts';
import { ask, stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

describe('each row on screen carries the mark of whom it stands for', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let groupId: string;
  /** Session id → the tag that only this person has. */
  const tagOf = new Map<string, string>();
  let rooms: Map<string, string>;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    groupId = (await watchGroups(page, [61]))[0]!.id;
    await tagEverybody();
    const { rooms: all } = await opened.control.people();
    rooms = new Map(all.map(({ key, UserName }) => [key, UserName]));
    await chat.bringToFront();
    await openChat(chat, rooms.get('r0')!);
    await opened.control.push(
      Array.from({ length: 300 }, (_, index) => ({
        room: 'r0',
        from: `p${index % 60}`,
        content: `第 ${index} 条\n${'字'.repeat(index % 40)}`,
      })),
    );
    await until(
      () =>
        chat.evaluate(
          (id) =>
            (window as unknown as { _chatContent: Record<string, unknown[]> })._chatContent[id]?.length ?? 0,
          rooms.get('r0')!,
        ),
      (length) => length >= 300,
    );
    await until(visibleRows, (rows) => rows.length > 3 && rows.every(({ marks }) => marks === 1));
  });
  afterAll(() => opened.close());

  /** Ids come from the store's session links: the recorder tells who is who by what they say. */
  async function tagEverybody(): Promise<void> {
    const { people } = await opened.control.people();
    await opened.control.push(
      people.slice(0, 60).map(({ key }) => ({ room: 'r0', from: key, content: `我是 ${key}` })),
    );
    const rows = await until(
      () => stored<{ text: string; personId: string }>(page, 'messages'),
      (all) => all.filter(({ text }) => text.startsWith('我是')).length >= 60,
    );
    for (const { key, UserName } of people.slice(0, 60)) {
      const { personId } = rows.find(({ text }) => text === `我是 ${key}`)!;
      tagOf.set(UserName, `标签 ${key}`);
      await ask(page, 'tagPerson', { personId, name: `标签 ${key}` });
    }
  }

  const visibleRows = () => readMarkedRows(opened.context, chat);

  function wrong(rows: MarkedRow[]): MarkedRow[] {
    return rows.filter(
      ({ sender, words, marks }) =>
        marks !== 1 ||
        !words.includes(tagOf.get(sender) ?? '?') ||
        words.filter((word) => word.startsWith('标签')).length !== 1,
    );
  }

  test('scrolling up and down twenty times leaves no mark missing, stale or doubled, and moves nothing', async () => {
    // A first pass lets the page measure every row.
    await scrollThrough();
    const before = await rowHeights();
    for (let round = 0; round < 40; round++) {
      await chat.evaluate(
        (up) => {
          const list = document.querySelector('.chat_bd.scroll-content')!;
          list.scrollTop = up ? 0 : list.scrollHeight;
        },
        round % 2 === 0,
      );
      await chat.waitForTimeout(60);
      if (round % 4 < 2) continue;
      const rows = await visibleRows();
      expect(rows.length).toBeGreaterThan(3);
      expect(wrong(rows)).toEqual([]);
    }
    await scrollThrough(async () => expect(wrong(await visibleRows())).toEqual([]));
    expect(await rowHeights()).toEqual(before);
  });

  /** From the top to the end in steps of about a screen. */
  async function scrollThrough(look?: () => Promise<void>): Promise<void> {
    for (let top = 0, ended = false; !ended; top += 700) {
      ended = await chat.evaluate((at) => {
        const list = document.querySelector('.chat_bd.scroll-content')!;
        list.scrollTop = at;
        return at > list.scrollHeight;
      }, top);
      await chat.waitForTimeout(30);
      await look?.();
    }
    await chat.waitForTimeout(200);
  }

  /** Heights by message id of the rows on screen, and the list's own height. */
  const rowHeights = () =>
    chat.evaluate(() => {
      const list = document.querySelector('.chat_bd.scroll-content')!;
      const rows = [...list.querySelectorAll<HTMLElement>('[message-directive]')].filter(
        (row) => !row.closest('#prerender'),
      );
      return [
        list.scrollHeight,
        ...rows.map((row) => [
          row.querySelector('[data-cm*="msgId"]')?.getAttribute('data-cm'),
          row.offsetHeight,
        ]),
      ];
    });

  test('a tag that is added or taken away shows at once', async () => {
    const person = await personCalled(page, '赵晓明').catch(() => undefined);
    const [row] = await visibleRows();
    const personId = person?.id ?? (await personOf(row!.sender));
    const { taggingId } = (await ask(page, 'tagPerson', { personId, name: '刚加的' })) as {
      taggingId: string;
    };
    await opened.control.push({ room: 'r0', from: await keyOf(personId), content: '看看我的标签' });
    await until(visibleRows, (rows) => rows.some(({ words }) => words.includes('刚加的')), 5_000);
    await ask(page, 'untagPerson', { taggingId });
    await until(visibleRows, (rows) => rows.every(({ words }) => !words.includes('刚加的')), 5_000);
  });

  const introductions = () => stored<{ text: string; personId: string }>(page, 'messages');
  async function personOf(sender: string): Promise<string> {
    const key = tagOf.get(sender)?.replace('标签 ', '');
    return (await introductions()).find(({ text }) => text === `我是 ${key}`)!.personId;
  }
  async function keyOf(personId: string): Promise<string> {
    return (await introductions())
      .find((row) => row.personId === personId && row.text.startsWith('我是'))!
      .text.slice(3);
  }

  test('a newcomer is marked as one', async () => {
    await opened.control.join('r0', ['p70'], 'p1');
    await until(
      () => stored<MembershipRow>(page, 'memberships'),
      (rows) => rows.some((row) => row.groupId === groupId && row.joinedAt > 0),
    );
    await opened.control.push({ room: 'r0', from: 'p70', content: '大家好，我是新来的' });
    await until(
      visibleRows,
      (rows) => rows.at(-1)?.words.some((word) => word === '新人' || word === 'New') ?? false,
    );
  });

  test('marks leave with the group that is switched off', async () => {
    await ask(page, 'watchGroup', { groupId, watched: false });
    await until(visibleRows, (rows) => rows.every(({ marks }) => marks === 0), 5_000);
    await ask(page, 'watchGroup', { groupId, watched: true });
    await until(visibleRows, (rows) => rows.every(({ marks }) => marks === 1), 5_000);
  });
});
