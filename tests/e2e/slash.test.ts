import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SnippetRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { SidePanel } from './side-panel.ts';
import { readSlashList, type SeenList } from './slash-list.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

const title = '绝密退款流程';
const body = '先看订单号：<b>&amp;</b>\n再找我 @小明\u2005 确认，绝密答案';

/** A PNG of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a slash in the input box finds entries of the handbook', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let rooms: Map<string, string>;
  let sentSoFar = 0;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    await watchGroups(page, [61]);
    await ask(page, 'saveSnippet', { kind: 'faq', title, key: 'tkx', body });
    await ask(page, 'saveSnippet', { kind: 'faq', title: '绝密群名', key: 'qmx', body: '这里是{{群名}}' });
    await ask(page, 'saveSnippet', { kind: 'faq', title: '填不出来', key: 'badx', body: '{{没有这个}}' });
    await ask(page, 'saveSnippet', {
      kind: 'faq',
      title: '查订单',
      key: 'dingdanx',
      body: '订单 {{输入:单号}}',
    });
    const picture = { name: 'a.png', type: 'image/png', base64: onePixel };
    await ask(page, 'saveSnippet', { kind: 'faq', title: '有图的', key: 'tupx', body: '看图', picture });
    rooms = new Map((await opened.control.people()).rooms.map(({ key, UserName }) => [key, UserName]));
    await chat.bringToFront();
    await openChat(chat, rooms.get('r0')!);
    await chat.click('#editArea');
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    expect((await opened.control.sent()).length).toBe(sentSoFar);
    await chat.click('.title_wrap');
    await chat.fill('#editArea', '');
    await chat.click('#editArea');
    await noList();
  });

  const list = () => readSlashList(opened.context, chat);
  const listThat = (holds: (seen: SeenList) => boolean) =>
    until(list, (seen) => seen !== undefined && holds(seen), 5_000);
  const offers = (wanted: string) => listThat(({ chosen }) => chosen === wanted);
  const noList = () => until(list, (seen) => seen === undefined, 5_000);
  const write = (text: string) => chat.keyboard.type(text);
  const press = (key: string) => chat.keyboard.press(key);
  /** Long enough for a list that should not come. */
  const staysAway = async () => {
    await chat.waitForTimeout(500);
    expect(await list()).toBeUndefined();
  };

  test('the first time, whoever types a key and Enter in one go sends nothing', async () => {
    await write('/tkx');
    await press('Enter');
    await until(
      async () => ({ shown: (await list())?.chosen === title, box: await boxText(chat) }),
      ({ shown, box }) => (shown && box === '/tkx') || box === body,
    );
  });

  test('Enter puts the entry in the place of what was typed, and one undo brings that back', async () => {
    await write('大家好，/tkx');
    await offers(title);
    await press('Enter');
    expect(await boxText(chat)).toBe(`大家好，${body}`);
    expect(await list()).toBeUndefined();
    await press('Control+z');
    expect(await boxText(chat)).toBe('大家好，/tkx');
    await staysAway();
  });

  test('what the person then sends is the entry, and its use is counted', async () => {
    const uses = async () => {
      const snippets = await stored<SnippetRow>(page, 'snippets');
      return snippets.find(({ key }) => key === 'qmx')!.useCount;
    };
    const before = await uses();
    await write('前面的');
    await press('Shift+Enter');
    await write('/qmx');
    await offers('绝密群名');
    await press('Tab');
    await chat.click('.btn_send');
    await until(
      () => opened.control.sent(),
      (sent) => sent.length === sentSoFar + 1,
    );
    sentSoFar++;
    const { Msg } = (await opened.control.sent()).at(-1)!;
    expect(Msg.Content).toBe('前面的\n这里是产品交流一群');
    expect(Msg.ToUserName).toBe(rooms.get('r0'));
    await until(uses, (count) => count === before + 1, 5_000);
  });

  test('Enter at once after the last letter waits for the answer and takes the first', async () => {
    await write('/qm');
    await press('x');
    await press('Enter');
    await until(
      () => boxText(chat),
      (text) => text === '这里是产品交流一群',
      5_000,
    );
  });

  test('arrows choose, a slash alone shows what is used most, and the rest stays where it is', async () => {
    await write('前后');
    await press('ArrowLeft');
    await write('，/');
    const shown = await listThat(({ titles }) => titles.length === 6);
    expect(shown?.chosen).toBe(shown?.titles[0]);
    await press('ArrowUp');
    expect((await list())?.chosen).toBe(shown?.titles[5]);
    await press('ArrowDown');
    await write('juemi');
    await listThat(({ titles }) => titles.includes(title) && titles.includes('绝密群名'));
    while ((await list())?.chosen !== title) await press('ArrowDown');
    await press('Enter');
    expect(await boxText(chat)).toBe(`前，${body}后`);
  });

  test('a click chooses too, and the box keeps the focus', async () => {
    await write('/tkx');
    await offers(title);
    const box = (await chat.locator('#editArea').boundingBox())!;
    // The only row stands above the box, over the line that tells the keys.
    await chat.mouse.click(box.x + 60, box.y - 55);
    await until(
      () => boxText(chat),
      (text) => text === body,
      5_000,
    );
    expect(await chat.evaluate(() => document.activeElement?.id)).toBe('editArea');
  });

  test('Esc closes it, and it stays closed for this slash and not for the next', async () => {
    await write('/tk');
    await offers(title);
    await press('Escape');
    await noList();
    await write('x');
    await staysAway();
    await write(' 和 /qmx');
    await offers('绝密群名');
  });

  test.each(['1/2', 'http://tkx', '他/tkx', '/ tkx'])('%s opens nothing', async (text) => {
    await write(text);
    await staysAway();
  });

  test('where nothing fits it says so, and is gone a moment later: then Enter is the page’s', async () => {
    await write('/zqvwzq');
    await listThat(({ said, titles }) => said !== '' && titles.length === 0);
    await press('Enter');
    expect(await boxText(chat)).toBe('/zqvwzq');
    await noList();
    await write('k');
    await staysAway();
    await press('Enter');
    await until(
      () => opened.control.sent(),
      (sent) => sent.length === sentSoFar + 1,
    );
    sentSoFar++;
  });

  test('what cannot be filled is refused with its reason, and the text stays', async () => {
    await write('/badx');
    await offers('填不出来');
    await press('Enter');
    await listThat(({ said }) => said.includes('{{没有这个}}'));
    expect(await boxText(chat)).toBe('/badx');
  });

  test('an entry that asks for something opens the panel at its form, and what was typed is gone', async () => {
    await write('好的，/dingdanx');
    await offers('查订单');
    await press('Enter');
    await until(
      () => boxText(chat),
      (text) => text === '好的，',
      5_000,
    );
    const panel = await SidePanel.find(opened.context, chat);
    await panel.waitFor('单号');
    await panel.type('SF1');
    await panel.press('Enter', 'Enter', 13);
    await until(
      () => boxText(chat),
      (text) => text === '好的，订单 SF1',
      5_000,
    );
  });

  test('the picture of an entry goes onto the clipboard', async () => {
    await write('/tupx');
    await offers('有图的');
    await press('Enter');
    expect(await boxText(chat)).toBe('看图');
    await listThat(({ said }) => said.includes('Ctrl+V'));
    const origin = 'https://wx.qq.com';
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const types = await chat.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types;
    });
    expect(types).toContain('image/png');
  });

  test('while an input method composes it is silent, and what was composed is looked at', async () => {
    const session = await opened.context.newCDPSession(chat);
    await write('/');
    await listThat(({ titles }) => titles.length === 6);
    await session.send('Input.imeSetComposition', { text: 'juemi', selectionStart: 5, selectionEnd: 5 });
    await noList();
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', {
        type,
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      });
    expect(await boxText(chat)).toBe('/juemi');
    await session.send('Input.insertText', { text: '绝密退' });
    await offers(title);
    await press('Enter');
    expect(await boxText(chat)).toBe(body);
  });

  test('it closes with the caret elsewhere, the box emptied, the focus lost or another chat opened', async () => {
    const open = async () => {
      await chat.fill('#editArea', '');
      await chat.click('#editArea');
      await write('好 /tkx');
      await offers(title);
    };
    await open();
    await press('Home');
    await noList();
    await open();
    await press('Control+a');
    await noList();
    await press('Delete');
    await open();
    await chat.evaluate(() => (document.querySelector('#editArea')!.textContent = ''));
    await noList();
    await open();
    await chat.evaluate(() => (document.activeElement as HTMLElement).blur());
    await noList();
    await open();
    await openChat(chat, rooms.get('r1')!);
    await noList();
    expect(await boxText(chat)).toBe('');
    await openChat(chat, rooms.get('r0')!);
  });

  test('in a private chat it opens too; what needs a group says so, and no use is noted', async () => {
    const { people } = await opened.control.people();
    await openChat(chat, people.find(({ key }) => key === 'p1')!.UserName);
    await chat.click('#editArea');
    const before = await stored<SnippetRow>(page, 'snippets');
    await write('/tkx');
    await offers(title);
    await press('Enter');
    expect(await boxText(chat)).toBe(body);
    for (const [typed, wanted, missing] of [
      ['/qmx', '绝密群名', '群名'],
      ['/dingdanx', '查订单', '单号'],
    ] as const) {
      await chat.fill('#editArea', '');
      await chat.click('#editArea');
      await write(typed);
      await offers(wanted);
      await press('Enter');
      await listThat(({ said }) => said === `私聊里填不了：${missing}`);
      expect(await boxText(chat)).toBe(typed);
    }
    expect(await stored<SnippetRow>(page, 'snippets')).toEqual(before);
    await openChat(chat, rooms.get('r0')!);
  });

  test('keys that the page makes up choose nothing', async () => {
    await write('/tkx');
    await offers(title);
    await chat.evaluate(() => {
      const box = document.querySelector('#editArea')!;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    });
    expect(await boxText(chat)).toBe('/tkx');
    expect((await list())?.chosen).toBe(title);
  });

  test('the page learns nothing of it', async () => {
    await write('/juemi');
    await listThat(({ titles }) => titles.includes(title));
    const find = (words: string) =>
      chat.evaluate((text) => {
        const searched = window as unknown as { find(...how: unknown[]): boolean };
        return searched.find(text, false, false, true);
      }, words);
    const seen = await chat.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      const globals = Object.getOwnPropertyNames(window);
      const parts = [document.documentElement.outerHTML, document.body.innerText, document.title];
      return [...parts, ...attributes, ...globals].join('\n').toLowerCase();
    });
    for (const trace of ['绝密', 'slash', 'nuanqun', opened.extensionId]) expect(seen).not.toContain(trace);
    const last = await chat.evaluate(() => {
      const host = document.body.lastElementChild as HTMLElement;
      return [host.outerHTML, host.shadowRoot, host.offsetWidth, host.offsetHeight];
    });
    expect(last).toEqual(['<span></span>', null, 0, 0]);
    expect((await list())?.titles).toContain(title);
    expect(await find('绝密')).toBe(false);
  });

  test('it leaves nothing in the page once it is closed', async () => {
    const elements = () => chat.evaluate(() => document.querySelectorAll('body > span').length);
    const before = await elements();
    await write('/tkx');
    await offers(title);
    expect(await elements()).toBe(before + 1);
    await press('Escape');
    expect(await elements()).toBe(before);
  });

  test('switched off, a slash is only a slash, and Enter is at once the page’s', async () => {
    await page.click('[role="switch"]');
    await write('/tkx');
    await staysAway();
    await press('Enter');
    await until(
      () => opened.control.sent(),
      (sent) => sent.length === sentSoFar + 1,
    );
    sentSoFar++;
    await page.click('[role="switch"]');
    await write('/tkx');
    await offers(title);
  });
});
