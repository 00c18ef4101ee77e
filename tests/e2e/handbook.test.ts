import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RememberedInputsRow, SnippetRow } from '../../lib/store/tables.ts';
import { boxText, openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { SidePanel } from './side-panel.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('an entry of the handbook, without a mouse', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let panel: SidePanel;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    await watchGroups(page, [61]);
    await openRoom(opened, chat, 'r0');
    await opened.control.push({ room: 'r0', from: 'p20', content: '快递到哪了' });
    panel = await openPanel();
    await panel.press('Escape', 'Escape', 27);
  });
  afterAll(() => opened.close());

  /** By a click on the mark of the last message. */
  async function openPanel(): Promise<SidePanel> {
    await until(
      () => readMarkedRows(opened.context, chat),
      (rows) => rows.length > 0 && rows.every(({ marks }) => marks > 0),
    );
    const [x, y] = await chat.evaluate(() => {
      const name = [...document.querySelectorAll('h4.nickname')].at(-1)!;
      const range = document.createRange();
      range.selectNodeContents(name);
      const { right, top, height } = range.getBoundingClientRect();
      return [right + 16, top + height / 2] as const;
    });
    await chat.mouse.click(x, y);
    const found = await SidePanel.find(opened.context, chat);
    await found.waitFor('客服小吴');
    await found.click('返回');
    await found.waitFor('群规是什么');
    return found;
  }

  /** Goes to the search box and takes out what is in it. */
  async function emptySearch(): Promise<void> {
    await panel.press('/', 'Slash', 191);
    await panel.press('Escape', 'Escape', 27);
    await panel.press('/', 'Slash', 191);
  }

  const entry = async () =>
    (await stored<SnippetRow>(page, 'snippets')).find(({ title }) => title === '快递到哪了');

  test('is written: the ways it is asked, a choice, an input and a menu', async () => {
    await panel.press('n', 'KeyN', 78);
    await panel.waitFor('新建话术');
    await panel.type('快递到哪了');
    await panel.press('Tab', 'Tab', 9);
    await panel.press('Tab', 'Tab', 9);
    await panel.type('什么时候到\n到哪了');
    await panel.press('Tab', 'Tab', 9);
    await panel.type('{{随机:查到了|帮你查了}}，{{菜单:快递=顺丰|中通}} {{输入:单号}}');
    await panel.waitFor('查到了，〔快递〕 〔单号〕');
    await panel.press('Enter', 'Enter', 13, 2);
    await panel.waitFor('已保存「快递到哪了」');
    expect(await entry()).toMatchObject({ questions: ['什么时候到', '到哪了'], useCount: 0 });
  });

  test('goes into the box through its form, where nothing is sent and the caret stays', async () => {
    await panel.type('kuaidi');
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('填好再放入');
    await panel.press('ArrowDown', 'ArrowDown', 40);
    await panel.press('Enter', 'Enter', 13);
    await panel.type('SF123');
    await panel.press('Enter', 'Enter', 13);
    await until(
      () => boxText(chat),
      (text) => text === '查到了，中通 SF123',
    );
    expect(await chat.evaluate(() => document.activeElement?.id)).toBe('editArea');
    expect(await opened.control.sent()).toEqual([]);
    await until(entry, (row) => row?.useCount === 1);
    const [remembered] = await stored<RememberedInputsRow>(page, 'rememberedInputs');
    expect(remembered?.values).toEqual({ 快递: '中通', 单号: 'SF123' });
  });

  test('is taken out of the box again, and its use with it', async () => {
    await panel.click('撤销');
    await until(
      () => boxText(chat),
      (text) => text === '',
    );
    await until(entry, (row) => row?.useCount === 0);
  });

  test('is refused as a whole where it cannot be filled', async () => {
    const broken = { kind: 'faq', title: '坏的', body: '前半句 {{没有这个}}', key: 'huai' };
    await ask(page, 'saveSnippet', broken);
    await emptySearch();
    await panel.type('huai');
    await panel.waitFor('坏的');
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('没放进去：没有叫 {{没有这个}} 的变量');
    expect(await boxText(chat)).toBe('');
  });

  test('brings its picture onto the clipboard, for the person to paste into the box', async () => {
    const { id, ...fields } = (await entry())!;
    const picture = { name: '流程.webp', type: 'image/webp', base64: await drawnPicture(page) };
    await ask(page, 'saveSnippet', { id, kind: fields.kind, title: fields.title, body: '看图', picture });
    await chat.bringToFront();
    await emptySearch();
    await panel.type('kuaidi');
    await panel.waitFor('看图');
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('文字已放入输入框，图片已复制，按 Ctrl+V 粘贴');
    expect(await boxText(chat)).toBe('看图');
    expect(await copiedPicture(opened, chat)).toEqual(['image/png', 40, 30]);
    await chat.keyboard.press('Control+v');
    // A page either takes the picture into its box or asks whether to send it.
    await chat.waitForSelector('#editArea img, .image_preview');
    expect(await opened.control.sent()).toEqual([]);
  });
});

/** A WebP picture of 40 × 30 px in base64. */
function drawnPicture(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const picture = await canvas.convertToBlob({ type: 'image/webp' });
    return btoa(String.fromCharCode(...new Uint8Array(await picture.arrayBuffer())));
  });
}

/** Kind, width and height of the picture on the clipboard. */
async function copiedPicture({ context }: Opened, chat: Page): Promise<[string, number, number]> {
  await context.grantPermissions(['clipboard-read'], { origin: new URL(chat.url()).origin });
  return chat.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap(await item!.getType('image/png'));
    return [item!.types[0]!, picture.width, picture.height];
  });
}
