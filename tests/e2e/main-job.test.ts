import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupRow, SnippetRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { SidePanel } from './side-panel.ts';
import { stored, until } from './stored.ts';

describe('the main job, by hand', () => {
  let opened: Opened;
  let chat: Page;
  let popup: Page;
  let panel: SidePanel;
  let rooms: Map<string, string>;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    rooms = new Map((await opened.control.people()).rooms.map(({ key, UserName }) => [key, UserName]));
  });
  afterAll(() => opened.close());

  test('the popup says what it is first, then lists the groups, and one is switched on', async () => {
    popup = await opened.openPage('popup');
    await popup.getByRole('button', { name: '我读过了，开始' }).click();
    const row = popup.locator('li', { hasText: '61 人' });
    await row.getByRole('switch').click();
    await until(
      () => stored<GroupRow>(popup, 'groups'),
      (groups) => groups.some(({ watched, memberCount }) => watched === 1 && memberCount === 61),
    );
    await popup.getByText('还差 7 天').waitFor();
  });

  test('a click on a group in the popup opens its chat in the page', async () => {
    await popup.getByText('产品交流一群').first().click();
    await chat.waitForSelector(`.title_name[data-username="${rooms.get('r0')}"]`);
  });

  test('a click on a badge opens the real side panel at that person', async () => {
    await chat.bringToFront();
    if (!(await chat.$(`.title_name[data-username="${rooms.get('r0')}"]`)))
      await openChat(chat, rooms.get('r0')!);
    await opened.control.push({ room: 'r0', from: 'p20', content: '有人知道怎么退款吗' });
    await until(
      () => readMarkedRows(opened.context, chat),
      (rows) => rows.length > 0 && rows.every(({ marks }) => marks === 1),
    );
    const [x, y] = await chat.evaluate(() => {
      const name = [...document.querySelectorAll('h4.nickname')].at(-1)!;
      const range = document.createRange();
      range.selectNodeContents(name);
      const { right, top, height } = range.getBoundingClientRect();
      return [right + 16, top + height / 2] as const;
    });
    await chat.mouse.click(x, y);
    panel = await SidePanel.find(opened.context, chat);
    await panel.waitFor('客服小吴');
  });

  test('a tag is typed and added there with one key, and stands on the page', async () => {
    await panel.waitForKeys();
    await panel.press('t', 'KeyT', 84);
    await panel.type('售后');
    await panel.press('Enter', 'Enter', 13);
    await until(
      () => readMarkedRows(opened.context, chat),
      (rows) => rows.some(({ words }) => words.includes('售后')),
    );
  });

  test('an answer goes into the box with one click, and nothing is sent', async () => {
    await panel.press('Escape', 'Escape', 27);
    const [snippet] = (await stored<SnippetRow>(popup, 'snippets')).filter(({ kind }) => kind === 'faq');
    await panel.click(snippet!.title);
    await until(
      () => boxText(chat),
      (text) => text.length > 0,
    );
    expect(await boxText(chat)).toContain(snippet!.body.split('{{')[0]);
    expect(await opened.control.sent()).toEqual([]);
    await panel.waitFor('已放入输入框');
    await chat.fill('#editArea', '');
  });

  test('a welcome names the newcomer, is sent by the person, and the newcomer waits no more', async () => {
    await opened.control.join('r0', ['p70'], 'p1');
    await panel.waitFor('1 位新人待欢迎');
    await panel.click('欢迎');
    await panel.click('欢迎新人，请做介绍');
    const newcomer = (await opened.control.people()).people.find(({ key }) => key === 'p70')!.nick;
    await panel.click('放入输入框');
    await until(
      () => boxText(chat),
      (text) => text.includes(newcomer),
    );
    expect(await opened.control.sent()).toEqual([]);
    const draft = await boxText(chat);
    await chat.click('.btn_send');
    const [sent] = await until(
      () => opened.control.sent(),
      (all) => all.length === 1,
    );
    expect(sent!.Msg.Content).toBe(draft);
    await panel.waitFor('1 位新人待欢迎', false);
  });
});
