import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GroupRow, MessageRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { ask, askChatPage, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('when the page is not as it should be', () => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await openExtension();
  });
  afterEach(() => opened.close());

  const messages = (page: Page) => stored<MessageRow>(page, 'messages');
  const roomId = async (key: string) =>
    (await opened.control.people()).rooms.find((room) => room.key === key)!.UserName;

  test('without its objects, what is on screen is recorded and drafts go in', async () => {
    const chat = await opened.context.newPage();
    // The half in the page's world is told to stop as soon as it speaks: the same as a build whose objects are elsewhere.
    await chat.addInitScript(() => {
      document.addEventListener('host-report', () => {
        document.dispatchEvent(
          new CustomEvent('host-request', { detail: JSON.stringify({ type: 'retire' }) }),
        );
      });
    });
    await loadChatPage(chat);
    const page = await opened.openPage('options');
    await ask(page, 'acceptTerms');
    await chat.bringToFront();
    await openChat(chat, await roomId('r0'));
    await opened.control.push([{ room: 'r0', from: 'p1', content: '看得见的一句' }]);
    const [group] = await until(
      () => stored<GroupRow>(page, 'groups'),
      (rows) => rows.length > 0,
      30_000,
    );
    expect(group?.name).toBe('产品交流一群');
    await ask(page, 'watchGroup', { groupId: group!.id, watched: true });
    await until(
      () => stored(page, 'memberships'),
      (rows) => rows.length > 0,
    );
    const before = Date.now();
    await opened.control.push([{ room: 'r0', from: 'p2', content: '又一句' }]);
    const rows = await until(
      () => messages(page),
      (all) => all.some(({ text }) => text === '又一句'),
    );
    const row = rows.find(({ text }) => text === '又一句')!;
    expect(row.timeIsFirstSeen).toBe(true);
    expect(row.time).toBeGreaterThanOrEqual(before - 1_000);
    expect(await askChatPage(page, 'draft', { text: '照样能放进去', groupId: group!.id })).toEqual({
      ok: true,
    });
    expect(await boxText(chat)).toBe('照样能放进去');
    expect(await askChatPage(page, 'checkHost')).toMatchObject({ pageObjects: false, inputBox: true });
  });

  test('a page that lies raises a counter and nothing else', async () => {
    const chat = await opened.openChatPage();
    const errors: string[] = [];
    chat.on('pageerror', ({ message }) => errors.push(message));
    const page = await opened.openPage('options');
    await watchGroups(page, [61]);
    await chat.bringToFront();
    const group = await roomId('r0');
    await chat.evaluate((id) => {
      const message = {
        id: 'x1',
        peer: id,
        sender: '@a',
        time: 1_790_000_000_000,
        type: 1,
        subType: 0,
        appType: 0,
        content: '',
        fileName: '',
        mine: false,
        recalled: false,
      };
      const lies: unknown[] = [
        'not json',
        '{}',
        '[null]',
        JSON.stringify([
          {
            type: 'messages',
            messages: [
              { ...message, time: 'soon' },
              { ...message, id: '<img>' },
              { ...message, peer: 5 },
            ],
          },
        ]),
        JSON.stringify([{ type: 'group', id: '__proto__', name: 'x', owned: true, members: [] }]),
        JSON.stringify([{ type: 'recall', peer: id }]),
        'x'.repeat(3_000_000),
        42,
        { toString: () => 'boo' },
      ];
      for (const detail of lies) document.dispatchEvent(new CustomEvent('host-report', { detail }));
      document.dispatchEvent(new CustomEvent('host-request', { detail: 'not json' }));
      document.dispatchEvent(new CustomEvent('host-request', { detail: '{"type":"open-chat"}' }));
    }, group);
    const check = (await askChatPage(page, 'checkHost')) as { rejected: number };
    expect(check.rejected).toBeGreaterThanOrEqual(9);
    await opened.control.push([{ room: 'r0', from: 'p1', content: '之后照常' }]);
    await until(
      () => messages(page),
      (all) => all.some(({ text }) => text === '之后照常'),
    );
    expect((await messages(page)).length).toBe(1);
    expect(errors.filter((message) => !/play\(\)|supported source/.test(message))).toEqual([]);
  });

  test('an update of the extension takes over in the open page without a reload', async () => {
    const chat = await opened.openChatPage();
    const page = await opened.openPage('options');
    await watchGroups(page, [61]);
    await chat.bringToFront();
    await openChat(chat, await roomId('r0'));
    await opened.control.push([{ room: 'r0', from: 'p1', content: '更新之前' }]);
    await until(
      () => readMarkedRows(opened.context, chat),
      (rows) => rows.length === 1 && rows[0]!.marks === 1,
    );
    const worker = await opened.worker();
    await worker.evaluate(injectAgain);
    await chat.waitForTimeout(1_000);
    await opened.control.push([{ room: 'r0', from: 'p2', content: '更新之后' }]);
    const rows = await until(
      () => messages(page),
      (all) => all.some(({ text }) => text === '更新之后'),
    );
    expect(rows.map(({ text }) => text).sort()).toEqual(['更新之前', '更新之后'].sort());
    await until(
      () => readMarkedRows(opened.context, chat),
      (all) => all.length === 2 && all.every(({ marks }) => marks === 1),
    );
  });
});

/** In the worker: what happens to open tabs after an install or update. */
async function injectAgain(): Promise<void> {
  interface Script {
    js: string[];
    matches: string[];
    world?: string;
  }
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { getManifest(): { content_scripts: Script[] } };
      tabs: { query(which: object): Promise<{ id: number }[]> };
      scripting: { executeScript(what: object): Promise<unknown> };
    };
  };
  for (const { js, matches, world } of chrome.runtime.getManifest().content_scripts) {
    for (const { id } of await chrome.tabs.query({ url: matches })) {
      await chrome.scripting.executeScript({ target: { tabId: id }, files: js, world: world ?? 'ISOLATED' });
    }
  }
}
