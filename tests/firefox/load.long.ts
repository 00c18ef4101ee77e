import type { Page as ChromiumPage } from 'playwright-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extension } from 'wxt/browser';
import type { GroupRow, MembershipRow, MessageRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from '../e2e/chat-page.ts';
import { ask, stored, until } from '../e2e/stored.ts';
import { watchGroups } from '../e2e/watching.ts';
import { draft } from './draft.ts';
import { findFirefox, howToInstall } from './find-firefox.ts';
import { type OpenedFirefox, openFirefox } from './open-firefox.ts';

const firefox = findFirefox();
if (!firefox) console.warn(`Left out: the extension in Firefox. ${howToInstall}`);

describe.skipIf(!firefox)('the extension in Firefox', () => {
  let opened: OpenedFirefox;
  let options: ChromiumPage;
  let group: GroupRow;
  let roomId: string;

  beforeAll(async () => {
    opened = await openFirefox(firefox ?? '');
    options = asChromium(opened.options);
    const { rooms } = await opened.control.people();
    roomId = rooms.find(({ key }) => key === 'r0')?.UserName ?? '';
    [group] = (await watchGroups(options, [61])) as [GroupRow];
    await opened.chat.bringToFront();
    await openChat(asChromium(opened.chat), roomId);
  });
  afterAll(() => opened?.close());

  test('knows the members of a group that is switched on', async () => {
    const members = await stored<MembershipRow>(options, 'memberships');
    expect(members.filter(({ groupId }) => groupId === group.id)).toHaveLength(61);
  });

  test('records what is said and marks who says it', async () => {
    const said = ['第 1 句', '第 2 句', '第 3 句'];
    await opened.control.push(said.map((content, index) => ({ room: 'r0', from: `p${index}`, content })));
    const messages = await until(
      () => stored<MessageRow>(options, 'messages'),
      ({ length }) => length >= said.length,
    );
    expect(messages.map(({ text }) => text).toSorted()).toEqual(said);
    await until(
      () => countNames(opened.chat),
      ({ shown, marked }) => shown >= said.length && marked === shown,
    );
  });

  test('tells on the toolbar button that somebody waits in a group', async () => {
    await opened.control.join('r0', ['p70'], 'p1');
    await until(
      () => opened.options.evaluate(shownOnButton),
      (text) => text === '1',
    );
  });

  test('a slash in the input box lists answers, and the first takes its place', async () => {
    await ask(options, 'saveSnippet', { kind: 'faq', title: '怎么退款', key: 'tkx', body: '第一行\n第二行' });
    await opened.chat.bringToFront();
    await opened.chat.click('#editArea');
    await opened.chat.keyboard.type('好，/tkx');
    const isOpen = () => opened.chat.evaluate(() => document.querySelector('body > span') !== null);
    await until(isOpen, Boolean, 5_000);
    await opened.chat.keyboard.press('Enter');
    await until(
      () => boxText(asChromium(opened.chat)),
      (text) => text === '好，第一行\n第二行',
      5_000,
    );
    expect(await isOpen()).toBe(false);
    expect(await opened.control.sent()).toEqual([]);
    await opened.chat.evaluate(() => document.execCommand('selectAll'));
    await opened.chat.keyboard.press('Backspace');
  });

  test.each([
    '第一行\n第二行',
    '一\n\n\n二',
    '<b>不是标签</b> &amp;',
    ' 前后都有空格 ',
    '末尾有换行\n',
    '[微笑] 😀',
  ])('what is sent by the person is the draft: %j', async (text) => {
    expect(await draft(opened.options, group.id, text)).toEqual({ ok: true });
    await opened.chat.click('.btn_send');
    const [sent] = await until(
      async () => (await opened.control.sent()).slice(-1),
      (last) => last[0]?.Msg.Content === text,
      3_000,
    );
    expect(sent?.Msg.ToUserName).toBe(roomId);
  });
});

/** What is shared with the tests in Chromium uses only what the drivers of both browsers have in common. */
function asChromium(page: Page): ChromiumPage {
  return page as unknown as ChromiumPage;
}

function shownOnButton(): Promise<string> {
  const { browser } = globalThis as unknown as { browser: typeof extension };
  return browser.action.getBadgeText({});
}

/** Senders' names on screen, and those with the host of a mark, a span, right after them. */
function countNames(page: Page): Promise<{ shown: number; marked: number }> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('#chatArea [message-directive] h4.nickname')];
    const shown = names.filter((name) => !name.closest('#prerender'));
    const marked = shown.filter((name) => name.nextElementSibling?.nodeName === 'SPAN');
    return { shown: shown.length, marked: marked.length };
  });
}
