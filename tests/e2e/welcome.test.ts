import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AccountRow, MembershipRow, WelcomeRow } from '../../lib/store/tables.ts';
import { boxText, openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { logInAgain, watchGroups } from './watching.ts';

describe('newcomers', () => {
  let opened: Opened;
  let chat: Page;
  let options: Page;
  let panel: Page;
  let groupId: string;
  let nicknames: Map<string, string>;
  /** The welcomes that were put into the box. */
  const drafts: string[] = [];

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    options = await opened.openPage('options');
    groupId = (await watchGroups(options, [61]))[0]!.id;
    nicknames = new Map((await opened.control.people()).people.map(({ key, nick }) => [key, nick]));
    await openGroup();
    panel = await opened.openPage('sidepanel', { width: 360, height: 720 });
  });
  afterAll(() => opened.close());
  afterEach(async () => expect(await opened.control.sent()).toEqual([]));

  async function openGroup(): Promise<void> {
    await openRoom(opened, chat, 'r0');
  }

  const nick = (key: string) => nicknames.get(key)!;
  const waits = (count: number) => panel.getByRole('button', { name: `${count} 位新人待欢迎` });

  /** Puts the welcome that is offered into the box, and gives its text. */
  async function welcome(): Promise<string> {
    await panel.getByRole('button', { name: '放入输入框' }).click();
    const text = await until(
      () => boxText(chat),
      (words) => words !== '',
    );
    await panel.getByText('已放入输入框').last().waitFor();
    await chat.fill('#editArea', '');
    return text;
  }

  test('of one notice are welcomed in one draft, with who invited them beside it', async () => {
    await opened.control.join('r0', ['p70', 'p71'], 'p20');
    await waits(2).click();
    await panel
      .getByText(new RegExp(`${nick('p20')}.*邀请|邀请`))
      .first()
      .waitFor();
    const text = await welcome();
    expect(text).toContain(nick('p70'));
    expect(text).toContain(nick('p71'));
    drafts.push(text.replaceAll(/@[^\u2005]*\u2005/gu, ''));
    await waits(2).waitFor({ state: 'detached' });
  });

  test('of the next notice are welcomed in other words', async () => {
    await opened.control.join('r0', ['p72'], 'me');
    await waits(1).click();
    drafts.push((await welcome()).replaceAll(/@[^\u2005]*\u2005/gu, ''));
    expect(new Set(drafts).size).toBe(2);
  });

  test('who speak after it are counted', async () => {
    await opened.control.push({ room: 'r0', from: 'p70', content: '谢谢，我在厦门' });
    await until(
      () => stored<WelcomeRow>(options, 'welcomes'),
      (rows) => rows.filter(({ spokeAt }) => spokeAt > 0).length === 1,
    );
    await panel.getByRole('tab', { name: '本群' }).click();
    await panel.getByRole('button', { name: /^欢迎效果/ }).click();
    await panel.getByText('1 位里 1 位说了话').waitFor();
    await panel.getByText('还有 2 位没满 7 天').waitFor();
    await panel.keyboard.press('Escape');
  });

  test('whose name several carry wait until the operator says who it is', async () => {
    await opened.control.push({ room: 'r0', type: 10000, raw: '你邀请"小雨"加入了群聊' });
    await panel.getByRole('button', { name: '1 个名字待确认' }).click();
    await panel.getByText('群里有 2 位叫「小雨」').waitFor();
    const names = panel.getByRole('region', { name: '名字待确认' });
    await names.getByRole('button', { name: /^小雨/ }).first().click();
    await names.waitFor({ state: 'detached' });
    await panel.getByRole('checkbox', { name: /小雨/ }).first().waitFor();
    await waits(1).waitFor();
  });

  test('who left again wait no more', async () => {
    await opened.control.join('r0', ['p73'], 'p20');
    await waits(2).waitFor();
    await opened.control.leave('r0', ['p73']);
    await waits(1).waitFor();
    await panel.getByRole('button', { name: /^不用欢迎：小雨/ }).click();
    await waits(1).waitFor({ state: 'detached' });
  });

  test('who came while nobody was logged in came between two times, and nobody else is new', async () => {
    const since = Date.now();
    await logInAgain(opened, { chat, page: options, seed: 'login-2' }, () =>
      opened.control.join('r0', ['p70', 'p71', 'p72', 'p74'], 'me', false),
    );
    await openGroup();
    await panel.bringToFront();
    await waits(1).click();
    await panel.getByRole('checkbox', { name: new RegExp(nick('p74')) }).waitFor();
    const rows = await stored<MembershipRow>(options, 'memberships');
    const came = rows.filter(({ joinedAt }) => joinedAt >= since);
    const [account] = await stored<AccountRow>(options, 'accounts');
    expect(came).toMatchObject([{ groupId, joinedHow: 'list' }]);
    expect(came[0]!.joinedAfter).toBeGreaterThan(0);
    expect(came[0]!.joinedAfter).toBeLessThan(account!.loggedInAt);
  });
});
