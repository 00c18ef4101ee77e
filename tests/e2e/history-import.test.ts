import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DayRow, GroupRow, ImportRow, MembershipRow, PersonRow } from '../../lib/store/tables.ts';
import { type Opened, openExtension } from './extension.ts';
import { stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

const day = 86_400_000;

describe('importing the past of a group', () => {
  let opened: Opened;
  let page: Page;
  let group: GroupRow;
  let names: string[];

  beforeAll(async () => {
    opened = await openExtension();
    const chat = await opened.openChatPage();
    const options = await opened.openPage('options');
    [group] = (await watchGroups(options, [61])) as [GroupRow];
    await chat.bringToFront();
    const [people, memberships] = [
      await stored<PersonRow>(options, 'people'),
      await stored<MembershipRow>(options, 'memberships'),
    ];
    const here = new Map(
      memberships.filter((row) => row.groupId === group.id).map((row) => [row.personId, row]),
    );
    const shown = people
      .filter(({ id, role }) => here.has(id) && role === 'member')
      .map(({ id, nickname, remark }) => remark || here.get(id)?.groupNickname || nickname);
    const isOnlyOne = (name: string) => name !== '' && shown.filter((one) => one === name).length === 1;
    names = shown.filter(isOnlyOne).slice(0, 20);
    page = await opened.openPage('groups', { width: 1280, height: 900 });
    await page.goto(`chrome-extension://${opened.extensionId}/groups.html?group=${group.id}#history`);
  });
  afterAll(() => opened.close());

  const imports = () => stored<ImportRow>(page, 'imports');

  test('a pasted copy gives the group its score, and undoing takes it away', async () => {
    await page.getByRole('textbox', { name: '粘贴聊天记录' }).fill(copyOf(names, 60));
    await page.getByRole('button', { name: '看看认出了什么' }).click();
    await page.getByText('每一行都认出来了').waitFor();
    await page.getByRole('button', { name: '下一步：对上人' }).click();
    await page.getByText('谁也不认识').waitFor();
    await page.getByRole('button', { name: /^导入 \d+ 条$/ }).click();
    await page.getByText('导入好了').waitFor();
    const [past] = await imports();
    expect(past).toMatchObject({ state: 'done', groupId: group.id });
    expect(past?.names.filter(({ made }) => made)).toHaveLength(1);
    const days = (await stored<DayRow>(page, 'days')).filter(({ groupId }) => groupId === group.id);
    expect(days.reduce((sum, { messages }) => sum + messages, 0)).toBeGreaterThanOrEqual(past?.lines ?? 0);
    const popup = await opened.openPage('popup');
    await popup
      .getByRole('img', { name: /健康/ })
      .or(popup.getByText(/\d+ 分|初步/))
      .first()
      .waitFor();
    await popup.close();
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByText('已撤回，和导入前一样').waitFor();
    expect((await stored<PersonRow>(page, 'people')).some(({ nickname }) => nickname === '谁也不认识')).toBe(
      false,
    );
    const left = (await stored<DayRow>(page, 'days')).filter(({ groupId }) => groupId === group.id);
    expect(left.every(({ day: one }) => one * day > Date.now() - 3 * day)).toBe(true);
  });

  test('a worker that is killed in the middle goes on and counts every line once', async () => {
    await page.getByRole('button', { name: '再导入一份' }).click();
    const lines = 30_000;
    await page.locator('input[type=file]').setInputFiles({
      name: '聊天记录.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(manyLines(names, lines, 300)),
    });
    await page.getByRole('button', { name: '下一步：对上人' }).click();
    await page.getByRole('button', { name: /^导入 \d+ 条$/ }).click();
    await page.getByRole('button', { name: '停止并撤回' }).waitFor();
    const session = await opened.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const killed = await killOnTheWay(session);
    expect(killed).toBeGreaterThan(0);
    await page.getByText('导入好了').waitFor({ timeout: 60_000 });
    expect((await imports()).find(({ state }) => state === 'done')).toMatchObject({ lines, through: lines });
    const days = (await stored<DayRow>(page, 'days')).filter(
      ({ groupId, day: one }) => groupId === group.id && one * day < Date.now() - 2 * day,
    );
    expect(days.reduce((sum, { messages }) => sum + messages, 0)).toBe(lines);
  });

  /** @returns how often the worker was ended while the import was on its way. */
  async function killOnTheWay(session: CDPSession): Promise<number> {
    let killed = 0;
    for (const part of [0.1, 0.4, 0.7]) {
      const rows = await until(
        imports,
        (all) => all.every(({ state, through, lines }) => state !== 'running' || through > part * lines),
        60_000,
      );
      if (rows.some(({ state }) => state === 'running')) {
        await session.send('ServiceWorker.stopAllWorkers');
        killed += 1;
      }
    }
    return killed;
  }
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function written(time: number): string {
  const at = new Date(time);
  return `${at.getFullYear()}/${at.getMonth() + 1}/${at.getDate()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A copy as the client on a computer makes it, of so many days until yesterday. */
function copyOf(names: string[], days: number): string {
  const noon = new Date(Date.now() - day).setHours(12, 0, 0, 0);
  const lines: string[] = [];
  for (let ago = days; ago >= 1; ago--) {
    for (const [at, name] of [...names.slice(0, 6), '谁也不认识'].entries()) {
      lines.push(`${name} ${written(noon - (ago - 1) * day + at * 60_000)}\n第${ago}天说的${at}\n`);
    }
  }
  return lines.join('\n');
}

function manyLines(names: string[], count: number, days: number): string {
  const first = new Date(Date.now() - (days + 3) * day).setHours(8, 0, 0, 0);
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const time =
      first + Math.floor((at * days) / count) * day + Math.floor(((at * days) % count) / days) * 60_000;
    lines.push(`${names[at % names.length]} ${written(time)}\n第${at}条\n`);
  }
  return lines.join('\n');
}
