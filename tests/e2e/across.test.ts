import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupRow, IntroducedPairRow, PersonRow } from '../../lib/store/tables.ts';
import { boxText, openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

describe('two watched groups that share members', () => {
  let opened: Opened;
  let chat: Page;
  let panel: Page;
  let groups: GroupRow[];

  const openTool = async (name: string) => {
    await panel.getByRole('tab', { name: '本群' }).click();
    await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await panel.getByRole('heading', { name }).waitFor();
  };
  const back = () => panel.getByRole('button', { name: '返回', exact: true }).click();

  beforeAll(async () => {
    // The large group holds all 60 members of the small one and 240 more.
    opened = await openExtension({ host: { big: 300 } });
    chat = await opened.openChatPage();
    const page = await opened.openPage('options');
    groups = await watchGroups(page, [61, 301]);
    await openRoom(opened, chat, 'r0');
    panel = await opened.openPage('sidepanel', { width: 320, height: 640 });
    await panel.getByRole('heading', { name: '产品交流一群' }).waitFor();
  });
  afterAll(() => opened.close());

  test('are compared in numbers, and by name', async () => {
    await openTool('两个群的重合');
    const rows = panel.getByRole('table', { name: '两个群的重合' }).getByRole('row');
    await rows.nth(2).waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.any(String),
      expect.stringMatching(/产品交流一群\s+60\s+60\s+100%/),
      expect.stringMatching(/大群-300人\s+300\s+60\s+20%/),
    ]);
    await panel.getByRole('radio', { name: '只在乙群 240' }).check({ force: true });
    const listed = panel.getByRole('list', { name: '只在乙群 240' }).getByRole('listitem');
    await listed.first().waitFor();
    expect(await listed.count()).toBeLessThan(60);
    await back();
  });

  test('a list of hundreds is scrolled to its end', async () => {
    await openTool('两个群的重合');
    await panel.getByRole('radio', { name: '只在乙群 240' }).check({ force: true });
    const end = panel.locator('[data-scroll] [aria-posinset="240"]');
    await until(
      async () => {
        await panel.mouse.move(160, 400);
        await panel.mouse.wheel(0, 4000);
        return end.count();
      },
      (count) => count === 1,
    );
    await back();
  });

  test('are swapped evenly on paper', async () => {
    await openTool('换群');
    const sizes = panel.getByRole('row', { name: /^人数/ });
    await sizes.waitFor();
    // 60 people and the operator stay in both; of the other 240, half come over.
    expect(await sizes.innerText()).toMatch(/61\s*→\s*181\s+301\s*→\s*181/);
    for (const kind of ['CSV', 'Excel']) {
      const downloading = panel.waitForEvent('download');
      await panel.getByRole('button', { name: `导出为 ${kind}` }).click();
      const { size } = statSync(await (await downloading).path());
      expect(size).toBeGreaterThan(5_000);
    }
    await back();
  });

  test('one who offers what another seeks is introduced in the box, and nothing is sent', async () => {
    const people = await stored<PersonRow>(panel, 'people');
    const called = (name: string) => people.find(({ nickname }) => nickname === name)!;
    const rooms = await opened.control.people();
    const [helper, seeker] = ['p21', 'p24'].map((key) =>
      called(rooms.people.find((person) => person.key === key)!.nick),
    );
    const said = { source: 'introduction', groupId: groups[0]!.id };
    await ask(panel, 'saveFact', { personId: helper!.id, field: 'offers', value: '会做蛋糕', ...said });
    await ask(panel, 'saveFact', { personId: seeker!.id, field: 'seeks', value: '想学做蛋糕', ...said });
    await openTool('能帮的和想找的');
    await panel.getByRole('button', { name: '放入输入框' }).click();
    const text = await until(
      () => boxText(chat),
      (draft) => draft !== '',
    );
    expect(text).toBe(
      `@${seeker!.nickname}\u2005在找「想学做蛋糕」，@${helper!.nickname}\u2005说过能帮「会做蛋糕」。介绍两位认识，有空聊聊看。`,
    );
    expect(await opened.control.sent()).toEqual([]);
    await panel.getByText('刚介绍了 1 对').waitFor();
    const [pair] = await stored<IntroducedPairRow>(panel, 'introducedPairs');
    expect(pair?.personIds).toEqual([seeker!.id, helper!.id]);
  });

  test('taken back, the two can be introduced again', async () => {
    await panel.getByRole('button', { name: '撤销' }).click();
    await panel.getByRole('button', { name: '放入输入框' }).waitFor();
    expect(await boxText(chat)).toBe('');
    expect(await stored(panel, 'introducedPairs')).toEqual([]);
  });
});
