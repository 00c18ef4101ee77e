import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day.ts';
import type { GroupRow, PersonRow } from '../../lib/store/tables.ts';
import { openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored } from './stored.ts';
import { watchGroups, writeWatchedDays } from './watching.ts';
import { writeRows } from './write-rows.ts';

let opened: Opened;
let panel: Page;
let group: GroupRow;

beforeAll(async () => {
  opened = await openExtension();
  const chat = await opened.openChatPage();
  const page = await opened.openPage('options');
  [group] = (await watchGroups(page, [61])) as [GroupRow];
  await rememberWeeks(page);
  await openRoom(opened, chat, 'r0');
  panel = await opened.openPage('sidepanel', { width: 320, height: 760 });
  await panel.getByRole('tab', { name: '本群' }).click();
});
afterAll(() => opened.close());

/** Twelve weeks, all watched, in which two members talked at 20 o'clock every day. */
async function rememberWeeks(page: Page): Promise<void> {
  const people = (await stored<PersonRow>(page, 'people')).filter(({ role }) => role === 'member');
  const speakers = Object.fromEntries(people.slice(0, 2).map((person) => [person.id, 3]));
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 6 : 0));
  await writeWatchedDays(page, group, 84);
  await writeRows(page, {
    days: Array.from({ length: 84 }, (_, ago) => ({
      groupId: group.id,
      day: dayOf(Date.now()) - ago,
      speakers,
      messages: 6,
      hours,
      lastMessageAt: 1,
    })),
  });
}

test('the panel shows a year of the open group, narrow and without anything cut off', async () => {
  await panel.getByRole('button', { name: /^走势与细节/ }).click();
  await panel.getByRole('img', { name: /^现在 \d+ 分/ }).waitFor();
  expect(await panel.getByText(/20–22 点：通常每小时/).count()).toBe(3);
  const isCut = await panel.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isCut).toBe(false);
});

test('the numbers of a chart open by keyboard', async () => {
  const numbers = panel.getByText('数字', { exact: true }).first();
  await numbers.focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('table', { name: '分数走势' }).waitFor();
});

test('the same opens in a tab, with the group chosen, and who talks with whom is read once it is seen', async () => {
  const opening = opened.context.waitForEvent('page');
  await panel.getByRole('link', { name: '在标签页里放大看' }).click();
  const page = await opening;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('heading', { level: 2, name: group.name }).waitFor();
  expect(await page.getByRole('heading', { level: 3, name: '谁和谁聊' }).count()).toBe(0);
  await page.mouse.move(800, 600);
  await page.mouse.wheel(0, 5_000);
  await page.getByRole('heading', { level: 3, name: '谁和谁聊' }).waitFor();
});
