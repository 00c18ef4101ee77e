import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupRow } from '../../lib/store/tables.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('the popup with many groups, by keyboard', () => {
  let opened: Opened;
  let chat: Page;
  let popup: Page;
  let big: { nick: string; UserName: string };

  const names = () => popup.locator('[data-row] bdi').allTextContents();
  const openPopup = async () => {
    popup = await opened.openPage('popup');
    await popup.getByRole('heading', { name: '10 个群在看护' }).waitFor();
  };
  const reopenPopup = async () => {
    await popup.close();
    await openPopup();
  };

  beforeAll(async () => {
    opened = await openExtension({ host: { rooms: 10 } });
    chat = await opened.openChatPage();
    const page = await opened.openPage('options');
    await watchGroups(page, [61]);
    const groups = await until(
      () => stored<GroupRow>(page, 'groups'),
      (rows) => rows.length === 10,
    );
    for (const { id } of groups) await ask(page, 'watchGroup', { groupId: id, watched: true });
    await page.close();
    big = (await opened.control.people()).rooms.find(({ key }) => key === 'r1')!;
    await openPopup();
  });
  afterAll(() => opened.close());

  test('a slash goes to the search, initials find a group, Enter opens its chat in the page', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.type('dq');
    await until(names, (found) => found.length === 1 && found[0] === big.nick);
    await popup.keyboard.press('Enter');
    await chat.waitForSelector(`.title_name[data-username="${big.UserName}"]`);
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await until(names, (found) => found.length >= 9);
  });

  test('a name that nobody has says so, and all groups are one click away', async () => {
    await popup.keyboard.type('没有这个群');
    await popup.getByText('没有叫「没有这个群」的群').waitFor();
    await popup.getByRole('button', { name: '看全部群' }).click();
    await until(names, (found) => found.length >= 9);
  });

  test('arrows go to a row, p pins it, and it is on top when the popup opens again', async () => {
    await reopenPopup();
    for (let row = 0; row < 4; row++) await popup.keyboard.press('ArrowDown');
    const name = await popup.locator('[data-row]:focus bdi').textContent();
    const before = await popup.locator('[data-row]:focus').getAttribute('data-row');
    const top = () => popup.locator('[data-row]').first().getAttribute('data-row');
    expect(await top()).not.toBe(before);
    await popup.keyboard.press('p');
    await popup.getByText(`已置顶「${name}」`).waitFor();
    await until(top, (id) => id === before);
    await until(
      () => popup.locator('[data-row]:focus').count(),
      (count) => count === 1,
    );
    expect(await popup.locator('[data-row]:focus').getAttribute('data-row')).toBe(before);
    await reopenPopup();
    expect(await top()).toBe(before);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('p');
    await until(top, (id) => id !== before);
    await popup.getByRole('button', { name: '撤销' }).click();
    await until(top, (id) => id === before);
    await popup.locator('[data-row]').first().press('p');
    await until(top, (id) => id !== before);
  });

  test('what waits is narrowed down to with a chip, which is still chosen when the popup opens again', async () => {
    await opened.control.join('r0', ['p70'], 'p1');
    await popup.getByText('今天有 1 个要看看').waitFor();
    await popup.getByRole('button', { name: '新人 1' }).click();
    await until(names, (found) => found.length === 1);
    await reopenPopup();
    expect(await names()).toEqual(['产品交流一群']);
    await popup.getByRole('button', { name: '全部 10' }).click();
    await until(names, (found) => found.length >= 9);
  });

  test('each group leads to its own page', async () => {
    const row = popup.locator('li', { has: popup.locator('[data-row]') }).first();
    await row.hover();
    const [page] = await Promise.all([opened.context.waitForEvent('page'), row.getByRole('link').click()]);
    await page.waitForURL(/groups\.html#group\//u);
    await page.close();
  });
});
