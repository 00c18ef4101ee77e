import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainText } from '../../lib/chat/plain-text.ts';
import type { DayRow, GroupRow, MessageRow, PersonRow } from '../../lib/store/tables.ts';
import { openChat } from './chat-page.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('what is said in watched groups is recorded once', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
  });
  afterAll(() => opened.close());
  beforeEach(() => chat.bringToFront());

  const messages = () => stored<MessageRow>(page, 'messages');
  const sessionIds = async () => {
    const { people, rooms } = await opened.control.people();
    return {
      person: new Map(people.map((p) => [p.key, p])),
      room: new Map(rooms.map((r) => [r.key, r.UserName])),
    };
  };

  test('nothing is stored before the terms are accepted and a group is switched on', async () => {
    await opened.control.push([{ room: 'r0', from: 'p1', content: '还没有人同意记录' }]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await messages()).toEqual([]);
    expect(await stored(page, 'people')).toEqual([]);
    expect(await stored(page, 'groups')).toEqual([]);
  });

  test('300 messages in ten seconds in an open group and 50 in one that is not listed: 350, with the right sender and time', async () => {
    await watchGroups(page, [61, 121]);
    await opened.control.reset({ seed: 'login-1', empty: 1, init: 1 });
    await loadChatPage(chat);
    const { room } = await sessionIds();
    await openChat(chat, room.get('r0')!);
    const started = Date.now();
    for (let round = 0; round < 30; round++) {
      await opened.control.push(
        Array.from({ length: 10 }, (_, index) => ({
          room: 'r0',
          from: `p${(round * 10 + index) % 60}`,
          content: `r0 ${round * 10 + index}`,
        })),
      );
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, started + (round + 1) * 330 - Date.now())),
      );
    }
    await opened.control.push(
      Array.from({ length: 50 }, (_, index) => ({ room: 'r1', from: `p${index}`, content: `r1 ${index}` })),
    );
    const rows = await until(messages, (all) => all.length >= 350);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await messages()).length).toBe(350);
    await expectRightSenders(rows);
    for (const { time } of rows) expect(Math.abs(time - started)).toBeLessThan(20_000);
  });

  async function expectRightSenders(rows: MessageRow[]): Promise<void> {
    const [people, days] = [await stored<PersonRow>(page, 'people'), await stored<DayRow>(page, 'days')];
    const byId = new Map(people.map((person) => [person.id, person]));
    const { person } = await sessionIds();
    const groups = new Map((await stored<GroupRow>(page, 'groups')).map((group) => [group.id, group]));
    for (const { text, personId, groupId } of rows) {
      const [room, number] = text.split(' ');
      const sender = person.get(`p${Number(number) % 60}`)!;
      expect(byId.get(personId)?.nickname).toBe(plainText(sender.nick));
      expect(groups.get(groupId)?.memberCount).toBe(room === 'r0' ? 61 : 121);
    }
    expect(days.reduce((sum, { messages: count }) => sum + count, 0)).toBe(rows.length);
  }

  test('a message typed and sent on the page is stored once, as the own one', async () => {
    const before = (await messages()).length;
    await chat.click('#editArea');
    await chat.keyboard.type('我自己打的一句');
    await chat.keyboard.press('Enter');
    const rows = await until(messages, (all) => all.length > before);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await messages()).length).toBe(before + 1);
    const own = rows.find(({ text }) => text === '我自己打的一句');
    const people = await stored<PersonRow>(page, 'people');
    expect(people.find(({ id }) => id === own?.personId)?.role).toBe('own');
  });

  test('a recalled message loses its text and still counts', async () => {
    await opened.control.push({ room: 'r0', from: 'p2', content: '说错了的话' });
    const rows = await until(messages, (all) => all.some(({ text }) => text === '说错了的话'));
    const { id } = rows.find(({ text }) => text === '说错了的话')!;
    const pageId = id.slice(id.lastIndexOf('/') + 1);
    await opened.control.push({
      room: 'r0',
      from: 'p2',
      type: 10002,
      raw: `&lt;sysmsg type="revokemsg"&gt;&lt;revokemsg&gt;&lt;msgid&gt;${pageId}&lt;/msgid&gt;&lt;/revokemsg&gt;&lt;/sysmsg&gt;`,
    });
    const after = await until(messages, (all) => all.some((row) => row.id === id && row.recalled));
    expect(after.find((row) => row.id === id)?.text).toBe('');
    expect(after.length).toBe(rows.length);
  });

  test('the same messages after a reload, under the same ids, are stored once', async () => {
    const before = (await messages()).length;
    const again = Array.from({ length: 50 }, (_, index) => ({
      room: 'r0',
      from: `p${index}`,
      content: `重来 ${index}`,
      extra: { MsgId: `77700000000000${String(index).padStart(2, '0')}` },
    }));
    await opened.control.push(again);
    await until(messages, (all) => all.length === before + 50);
    await loadChatPage(chat);
    await opened.control.push([...again, { room: 'r0', from: 'p1', content: '最后一条' }]);
    await until(messages, (all) => all.some(({ text }) => text === '最后一条'));
    expect((await messages()).length).toBe(before + 51);
  });

  test('a worker killed in the middle loses nothing and doubles nothing', async () => {
    const before = (await messages()).length;
    const peopleBefore = (await stored(page, 'people')).length;
    const kill = await workerKiller();
    const isFirst = () => (globalThis as { isFirst?: boolean }).isFirst;
    await (await opened.worker()).evaluate(() => Object.assign(globalThis, { isFirst: true }));
    for (let round = 0; round < 10; round++) {
      await opened.control.push(
        Array.from({ length: 20 }, (_, index) => ({
          room: 'r0',
          from: `p${index}`,
          content: `杀 ${round}-${index}`,
        })),
      );
      if (round % 3 === 1) await kill();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await until(messages, (all) => all.length >= before + 200, 30_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await messages()).length).toBe(before + 200);
    expect((await stored(page, 'people')).length).toBe(peopleBefore);
    expect(await (await opened.worker()).evaluate(isFirst)).toBeUndefined();
  });

  /** Stops the service worker as the browser does when it likes. */
  async function workerKiller(): Promise<() => Promise<void>> {
    const extension = await opened.context.newCDPSession(page);
    await extension.send('ServiceWorker.enable');
    return async () => {
      await extension.send('ServiceWorker.stopAllWorkers');
    };
  }

  test('members of an unlisted group are known once it turns up, and its first messages are kept', async () => {
    await opened.control.reset({ seed: 'login-1', empty: 1, init: 1 });
    await loadChatPage(chat);
    const before = (await messages()).length;
    await opened.control.push(
      Array.from({ length: 50 }, (_, index) => ({ room: 'r1', from: `p${index}`, content: `晚到 ${index}` })),
    );
    await until(messages, (all) => all.length >= before + 50, 20_000);
    const late = (await messages()).filter(({ text }) => text.startsWith('晚到'));
    expect(late.length).toBe(50);
    expect(new Set(late.map(({ personId }) => personId)).size).toBe(50);
  });

  test('after a new login everybody whose name is unique in a uniquely named group is known again', async () => {
    const people = await stored<PersonRow>(page, 'people');
    await opened.control.reset({ seed: 'login-2', empty: 1, init: 1_000_000_000 });
    await loadChatPage(chat);
    await opened.control.push(
      Array.from({ length: 30 }, (_, index) => ({
        room: 'r1',
        from: `p${30 + index}`,
        content: `新登录 ${30 + index}`,
      })),
    );
    const rows = await until(
      messages,
      (all) => all.filter(({ text }) => text.startsWith('新登录')).length >= 30,
    );
    const before = new Map(people.map((person) => [person.id, person]));
    const known = rows.filter(({ text, personId }) => text.startsWith('新登录') && before.has(personId));
    // Namesakes among them become new records; most names are unique.
    expect(known.length).toBeGreaterThan(20);
  });
});
