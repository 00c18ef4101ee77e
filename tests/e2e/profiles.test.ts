import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountRow } from '../../lib/store/tables.ts';
import { openRoom } from './chat-page.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

describe('profiles and the list of members', () => {
  let opened: Opened;
  let chat: Page;
  let panel: Page;
  let name: string;
  let others: string[];

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    const options = await opened.openPage('options');
    await watchGroups(options, [61]);
    const { people } = await opened.control.people();
    const nameOf = (key: string) => people.find((person) => person.key === key)!.nick;
    name = nameOf('p30');
    others = ['p31', 'p32'].map(nameOf);
    for (const nickname of others) {
      const { id: personId } = await personCalled(options, nickname);
      await ask(options, 'tagPerson', { personId, name: '宝妈' });
    }
    await showGroup();
    panel = await opened.openPage('sidepanel', { width: 360, height: 720 });
  });
  afterAll(() => opened.close());

  async function showGroup(): Promise<void> {
    await openRoom(opened, chat, 'r0');
  }

  const rows = () => panel.getByRole('list', { name: '成员' }).getByRole('listitem');
  const openList = () => panel.getByRole('tab', { name: '成员' }).click();

  async function openPerson(): Promise<void> {
    await openList();
    await panel.getByRole('textbox', { name: '搜索' }).fill(name);
    await panel.getByText('61 人里的 1 人').waitFor();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name }).waitFor();
  }

  async function expectAll(): Promise<void> {
    await panel.getByRole('button', { name: /^城市：杭州/u }).waitFor();
    await panel.getByText('爱喝茶，别催').waitFor();
    expect(await panel.getByRole('radio', { name: '高级会员' }).isChecked()).toBe(true);
    // City, tier and note, each with who set it and when.
    expect(await panel.getByText(/^你 \d+ 月 \d+ 日填的$/u).count()).toBe(3);
  }

  test('tier, a field and a note are set on the member’s page by hand', async () => {
    await panel.bringToFront();
    await openPerson();
    await panel.getByRole('radio', { name: '高级会员' }).click();
    await panel.getByText('层级改为「高级会员」').waitFor();
    await panel.getByRole('button', { name: /^城市：/u }).click();
    await panel.getByRole('textbox', { name: '城市' }).fill('杭州');
    await panel.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: '写一条备忘' }).fill('爱喝茶，别催');
    await panel.keyboard.press('Control+Enter');
    await expectAll();
  });

  test('they are there after a reload, each with its source', async () => {
    await panel.reload();
    await openPerson();
    await expectAll();
  });

  test('they stay with the same person after a new login', async () => {
    await opened.control.reset({ seed: 'login-2', empty: 1 });
    const since = Date.now();
    await loadChatPage(chat);
    await until(
      () => stored<AccountRow>(panel, 'accounts'),
      ([account]) => (account?.loggedInAt ?? 0) >= since,
    );
    await showGroup();
    await panel.bringToFront();
    await panel.reload();
    await openPerson();
    await expectAll();
  });

  test('the list is filtered by a tag, of all members only those in sight are in the document', async () => {
    await panel.getByRole('button', { name: '返回' }).click();
    await panel.getByRole('textbox', { name: '搜索' }).fill('');
    await panel.getByText('61 人', { exact: true }).last().waitFor();
    expect(await rows().count()).toBeLessThan(40);
    await panel.getByRole('button', { name: '筛选', exact: true }).click();
    await panel.locator('#member-filters').getByRole('button', { name: '宝妈' }).click();
    await panel.getByText('61 人里的 2 人').waitFor();
    const shown = await rows().allInnerTexts();
    expect(new Set(shown.map((text) => text.split('\n')[0]))).toEqual(new Set(others));
  });

  test('a whole list is gone through by keyboard, rows coming into the document as they are reached', async () => {
    await panel.getByRole('button', { name: '不再筛选：宝妈' }).click();
    await panel.getByRole('button', { name: '筛选', exact: true }).click();
    await panel.getByRole('textbox', { name: '搜索' }).focus();
    await panel.keyboard.press('ArrowDown');
    for (let place = 1; place < 61; place++) await panel.keyboard.press('ArrowDown');
    const focused = panel.locator('li:has(:focus)');
    expect(await focused.getAttribute('aria-posinset')).toBe('61');
    expect(await focused.isVisible()).toBe(true);
    await panel.keyboard.press('Home');
    expect(await focused.getAttribute('aria-posinset')).toBe('1');
  });
});
