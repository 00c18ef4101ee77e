import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SnippetRow } from '../../lib/store/tables.ts';
import { openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

let opened: Opened;
let panel: Page;

beforeAll(async () => {
  opened = await openExtension();
  const chat = await opened.openChatPage();
  const page = await opened.openPage('options');
  await watchGroups(page, [61]);
  await openRoom(opened, chat, 'r0');
  for (const [from, content] of [
    ['p20', '停车场从哪个门进？'],
    ['p21', '东门进，登记车牌就行'],
    ['p22', '明天的活动改到二楼'],
  ] as const)
    await opened.control.push({ room: 'r0', from, content });
  panel = await opened.openPage('sidepanel', { width: 360, height: 760 });
  await panel.getByRole('tab', { name: '本群' }).click();
  await panel.getByRole('button', { name: /^最近消息/u }).click();
});
afterAll(() => opened.close());

const row = (words: string) => panel.getByRole('button', { name: words });
const saved = async (title: string) => {
  const has = (all: SnippetRow[]) => all.some((entry) => entry.title === title && entry.deletedAt === 0);
  const all = await until(() => stored<SnippetRow>(panel, 'snippets'), has);
  return all.find((entry) => entry.title === title);
};

test('any message of a watched group is kept as an answer, with what it may answer', async () => {
  await row('明天的活动改到二楼').waitFor();
  await row('东门进').press('Enter');
  await panel.getByText('猜它答的是，存的时候可以改').waitFor();
  await panel.keyboard.press('a');
  await panel.getByRole('button', { name: '写成新话术' }).click();
  await panel.getByRole('button', { name: '保存' }).click();
  const entry = await saved('停车场从哪个门进？');
  expect(entry).toMatchObject({ questions: ['停车场从哪个门进？'], body: '东门进，登记车牌就行' });
});

test('a message that was recalled leaves the list', async () => {
  await panel.getByRole('tab', { name: '本群' }).click();
  await panel.getByRole('button', { name: /^最近消息/u }).click();
  await row('明天的活动改到二楼').waitFor();
  const messages = await stored<{ id: string; text: string }>(panel, 'messages');
  const pageId = messages.find(({ text }) => text === '明天的活动改到二楼')!.id.split('/')[1];
  await opened.control.push({
    room: 'r0',
    from: 'p22',
    type: 10_002,
    raw: `&lt;sysmsg type="revokemsg"&gt;&lt;revokemsg&gt;&lt;msgid&gt;${pageId}&lt;/msgid&gt;&lt;/revokemsg&gt;&lt;/sysmsg&gt;`,
  });
  await row('明天的活动改到二楼').waitFor({ state: 'detached' });
  expect(await row('东门进').isVisible()).toBe(true);
});
