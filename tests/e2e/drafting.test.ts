import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { askChatPage } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('a draft goes into the input box of exactly the group it is for', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let groupId: string;
  let rooms: Map<string, string>;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    groupId = (await watchGroups(page, [61]))[0]!.id;
    rooms = new Map((await opened.control.people()).rooms.map(({ key, UserName }) => [key, UserName]));
    await chat.bringToFront();
    await openChat(chat, rooms.get('r0')!);
  });
  afterAll(() => opened.close());
  afterEach(() => chat.fill('#editArea', ''));

  const draft = (text: string) => askChatPage(page, 'draft', { text, groupId });

  const hardTexts = [
    '第一行\n第二行',
    '欢迎 @小明\u2005 入群，群规：<b>不发广告</b> & 多分享',
    '末尾有换行\n',
    ' 前后都有空格 ',
    '一\n\n\n二',
    'a  b   c',
    '&lt;不是标签&gt; &amp;amp;',
    '[微笑] 😀👨‍👩‍👧 𠮷',
  ];

  test.each(hardTexts)('what is sent by the person is the text: %j', async (text) => {
    const before = (await opened.control.sent()).length;
    expect(await draft(text)).toEqual({ ok: true });
    expect((await opened.control.sent()).length).toBe(before);
    await chat.click('.btn_send');
    await expect.poll(async () => (await opened.control.sent()).length).toBe(before + 1);
    const { Msg } = (await opened.control.sent()).at(-1)!;
    expect(Msg.Content).toBe(text);
    expect(Msg.ToUserName).toBe(rooms.get('r0'));
  });

  test('it goes in at the caret, keeps what is there, and one undo takes it back', async () => {
    await chat.click('#editArea');
    await chat.keyboard.type('你好世界');
    await chat.keyboard.press('ArrowLeft');
    await chat.keyboard.press('ArrowLeft');
    expect(await draft('，各位\n新的')).toEqual({ ok: true });
    expect(await boxText(chat)).toBe('你好，各位\n新的世界');
    await chat.keyboard.press('Control+z');
    expect(await boxText(chat)).toBe('你好世界');
  });

  test('it can be taken back as long as nothing else happened in the box', async () => {
    await chat.fill('#editArea', '原来的字');
    expect(await draft('，再加一句\n两行')).toEqual({ ok: true });
    expect(await askChatPage(page, 'takeBackDraft')).toEqual({ done: true });
    expect(await boxText(chat)).toBe('原来的字');
    expect(await draft('，又一句')).toEqual({ ok: true });
    await chat.click('#editArea');
    await chat.keyboard.type('改');
    const changed = await boxText(chat);
    expect(await askChatPage(page, 'takeBackDraft')).toEqual({ done: false });
    expect(await boxText(chat)).toBe(changed);
  });

  test('where the caret is elsewhere it goes in at the end', async () => {
    await chat.fill('#editArea', '已经打了的字');
    await chat.click('.title_wrap');
    await chat.evaluate(() => document.getSelection()?.removeAllRanges());
    await draft('，接着');
    expect(await boxText(chat)).toBe('已经打了的字，接着');
    await chat.keyboard.press('Escape');
  });

  test('it is refused while an input method composes', async () => {
    await chat.click('#editArea');
    const session = await opened.context.newCDPSession(chat);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    expect(await draft('不该进来')).toEqual({ ok: false, reason: 'composing' });
    await session.send('Input.insertText', { text: '你' });
    expect(await boxText(chat)).toBe('你');
    expect(await draft('好')).toEqual({ ok: true });
  });

  test('it is refused when another chat was opened in between', async () => {
    await openChat(chat, rooms.get('r1')!);
    expect(await draft('不是给这个群的')).toEqual({ ok: false, reason: 'other-chat-open' });
    expect(await boxText(chat)).toBe('');
    await openChat(chat, rooms.get('r0')!);
  });
});
