import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CleanOutRow, GroupRow, MembershipRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';
import { writeRows } from './write-rows.ts';

const DAY = 86_400_000;
/** As many members as a group may have, the operator among them. */
const bigCount = 500;

describe('the silent list and the clean-out', () => {
  let opened: Opened;
  let chat: Page;
  let panel: Page;
  let rooms: { key: string; n: number; UserName: string }[];
  let people: { key: string; nick: string }[];

  beforeAll(async () => {
    opened = await openExtension({ host: { big: bigCount - 1 } });
    chat = await opened.openChatPage();
    panel = await opened.openPage('sidepanel', { width: 360, height: 720 });
    ({ rooms, people } = await opened.control.people());
    await watchGroups(panel, [61, bigCount]);
    await watchedFor(40);
    await openList('r0');
  });
  afterAll(() => opened.close());

  /** Makes the groups ones that were watched, with the same members, for so many days. */
  async function watchedFor(days: number): Promise<void> {
    const from = Date.now() - days * DAY;
    const groups = (await stored<GroupRow>(panel, 'groups')).filter(({ watched }) => watched === 1);
    const memberships = await stored<MembershipRow>(panel, 'memberships');
    await writeRows(panel, {
      groups: groups.map((group) => ({ ...group, watchPeriods: [{ from, to: 0 }] })),
      memberships: memberships.map((row) => ({ ...row, firstSeenAt: from, joinedAt: 0 })),
    });
  }

  async function openList(room: string): Promise<void> {
    await chat.bringToFront();
    await openChat(chat, rooms.find(({ key }) => key === room)!.UserName);
    await panel.bringToFront();
    await panel.reload();
    await panel.getByRole('tab', { name: '成员' }).click();
    await panel.getByRole('button', { name: '潜水名单' }).click();
    await panel
      .getByText('另有')
      .or(panel.getByText(/人没见过说话/))
      .first()
      .waitFor();
  }

  const count = (silent: number) => panel.getByText(`${silent} 人没见过说话`, { exact: true }).waitFor();
  const speaks = (name: string) =>
    opened.control.push({
      room: 'r0',
      from: people.find(({ nick }) => nick === name)!.key,
      content: '我还在的',
    });
  /** Names on the list that only one person has. */
  async function plainNames(): Promise<string[]> {
    const labels = await panel
      .getByRole('checkbox', { name: /^选中：/ })
      .evaluateAll((boxes) =>
        boxes.map((box) => box.getAttribute('aria-label')?.slice('选中：'.length) ?? ''),
      );
    return labels.filter((name) => people.filter(({ nick }) => nick === name).length === 1);
  }

  let first: string;
  let second: string;

  test('everybody who was there and was not seen speaking is on it, and comes off it by speaking', async () => {
    await count(60);
    const [name] = await plainNames();
    await speaks(name!);
    await count(59);
    expect(await plainNames()).not.toContain(name);
  });

  test('nothing is said of a time before the group was watched', async () => {
    await panel.getByRole('button', { name: '90 天' }).click();
    await panel.getByText('现在还说不准').waitFor();
    await panel.getByRole('button', { name: '30 天' }).click();
    await count(59);
  });

  test('somebody who is spared comes off it, and back by undo', async () => {
    const [name] = await plainNames();
    await panel.getByRole('button', { name: `不清理：${name}`, exact: true }).click();
    await count(58);
    await panel.getByRole('button', { name: '撤销' }).click();
    await count(59);
  });

  test('it is saved as an Excel file whose names are text', async () => {
    const saving = panel.waitForEvent('download');
    await panel.getByRole('button', { name: '导出为 Excel' }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await saving).path())));
    const texts = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n');
    expect(texts).toContain((await plainNames())[0]);
    expect(texts).not.toMatch(/<f[ >]/u);
  });

  test('a warning with names goes into the box and nowhere else', async () => {
    [first, second] = (await plainNames()) as [string, string];
    for (const name of [first, second]) {
      await panel.getByRole('checkbox', { name: `选中：${name}`, exact: true }).check();
    }
    await panel.getByRole('button', { name: '写提醒' }).click();
    const before = (await opened.control.sent()).length;
    await panel.getByRole('button', { name: '放入输入框' }).click();
    await panel.getByText('已放入输入框，由你发送').waitFor();
    const text = await boxText(chat);
    expect(text.startsWith(`@${first}\u2005@${second}\u2005\n近 30 天没在群里见到你们了。`)).toBe(true);
    expect((await opened.control.sent()).length).toBe(before);
    expect(await stored<CleanOutRow>(panel, 'cleanOuts')).toEqual([]);
  });

  test('once it was sent, the list tells who still has not spoken', async () => {
    await chat.click('.btn_send');
    await panel.getByRole('button', { name: '都发出去了' }).click();
    await panel.getByText('还没见过说话 2 人').waitFor();
    await speaks(first);
    await panel.getByText('还没见过说话 1 人').waitFor();
    await panel.getByText('说话了 1 人').waitFor();
    expect(await stored<CleanOutRow>(panel, 'cleanOuts')).toMatchObject([{ closedAt: 0 }]);
  });

  test('it stands with the group until it is ended', async () => {
    await panel.keyboard.press('Escape');
    await panel.getByRole('tab', { name: '本群' }).click();
    await panel.getByText('提醒过 2 人，还有 1 人没见过说话').click();
    await panel.getByRole('button', { name: '结束' }).click();
    await panel.getByText('已结束，名单不再跟着更新').waitFor();
    const [row] = await stored<CleanOutRow>(panel, 'cleanOuts');
    expect(row?.closedAt).toBeGreaterThan(0);
  });

  test('of 500 members only those in sight are in the document, and the keyboard goes to the last', async () => {
    await openList('r1');
    await count(bigCount - 1);
    const boxes = panel.getByRole('checkbox', { name: /^选中：/ });
    expect(await boxes.count()).toBeLessThan(60);
    await boxes.first().focus();
    await panel.keyboard.press('End');
    await panel.keyboard.press('Space');
    await panel.getByText('已选 1 人').waitFor();
    await panel.getByRole('checkbox', { name: '已选 1 人' }).check();
    await panel.getByText(`已选 ${bigCount - 1} 人`).waitFor();
    const saving = panel.waitForEvent('download');
    await panel.getByRole('button', { name: '导出为 Excel' }).click();
    const file = await readFile(await (await saving).path());
    await until(
      () => Promise.resolve(file.length),
      (size) => size > 10_000,
    );
  });
});
