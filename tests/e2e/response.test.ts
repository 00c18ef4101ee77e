import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OccasionRow } from '../../lib/store/tables.ts';
import { openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

let opened: Opened;
let panel: Page;

const say = (from: string, content: string) => opened.control.push({ room: 'r0', from, content });
const occasionNamed = async (title: string) =>
  (await stored<OccasionRow>(panel, 'occasions')).find((one) => one.title === title);
const openTool = async (name: RegExp) => {
  await panel.getByRole('tab', { name: '本群' }).click();
  await panel.getByRole('navigation').getByRole('button', { name }).click();
};

beforeAll(async () => {
  opened = await openExtension();
  const chat = await opened.openChatPage();
  const page = await opened.openPage('options');
  await watchGroups(page, [61]);
  await openRoom(opened, chat, 'r0');
  panel = await opened.openPage('sidepanel', { width: 360, height: 760 });
});
afterAll(() => opened.close());

test('a message that was marked counts who reacts to it, before and after', async () => {
  await say('p20', '周六亲子市集，要来的扣1');
  await say('p21', '1');
  await openTool(/^最近消息/u);
  await panel.getByRole('button', { name: /周六亲子市集/u }).press('Enter');
  await panel.keyboard.press('3');
  await panel.getByText('已算作活动，24 小时内的响应会数出来').waitFor();
  await say('p22', '扣1');
  await say('p23', '今天的鱼好新鲜');
  await say('p24', '＋1');
  const counted = await until(
    () => occasionNamed('周六亲子市集，要来的扣1'),
    (one) => one?.reactions.length === 3,
  );
  expect(counted?.reactions.map(({ how }) => how)).toEqual(['short', 'short', 'short']);
  await panel.keyboard.press('Escape');
  await openTool(/^响应/u);
  await panel.getByText(/^3 人响应 · 占成员 \d+%/u).waitFor();
  await panel.getByText('扣 1、收到等短回应 3 人').waitFor();
});

test('what the operator offers is proposed, and counts once it is confirmed', async () => {
  await say('me', '@所有人 明天上午停水，收到请回复');
  await panel.getByRole('button', { name: '「明天上午停水，收到请回复」算公告' }).press('Enter');
  await panel.getByText('已算作公告，24 小时内的响应会数出来').waitFor();
  await say('p25', '收到');
  const counted = await until(
    () => occasionNamed('明天上午停水，收到请回复'),
    (one) => one?.reactions.length === 1,
  );
  expect(counted).toMatchObject({ state: 'marked', kind: 'announcement' });
  await panel.getByRole('button', { name: '「明天上午停水，收到请回复」不算' }).click();
  await until(
    () => occasionNamed('明天上午停水，收到请回复'),
    (one) => one?.state === 'dismissed',
  );
  await panel.getByRole('button', { name: '撤销' }).last().click();
  await until(
    () => occasionNamed('明天上午停水，收到请回复'),
    (one) => one?.state === 'marked' && one.reactions.length === 1,
  );
});
