import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErasureRow, MessageRow, PersonRow } from '../../lib/store/tables.ts';
import { openChat } from './chat-page.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

/** Every table of the extension's database, and what session storage holds, as one text. */
async function everything(page: Page): Promise<string> {
  const tables = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('nuanqun');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        });
      }),
  );
  const rows = await Promise.all(tables.map((table) => stored(page, table)));
  const session = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<unknown> } } };
    };
    return chrome.storage.session.get(null);
  });
  return JSON.stringify([rows, session]);
}

describe('somebody who asked never to be recorded', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let backup: string;
  let person: PersonRow;
  const nick = () => person.nickname;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    await watchGroups(page, [61]);
    await chat.bringToFront();
    const { people, rooms } = await opened.control.people();
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
    person = await personCalled(page, people.find(({ key }) => key === 'p22')!.nick);
  });
  afterAll(() => opened.close());

  const say = (from: string, content: string) => opened.control.push({ room: 'r0', from, content });
  const texts = async () => (await stored<MessageRow>(page, 'messages')).map(({ text }) => text);
  const marksOf = async (from: string) => {
    const id = (await opened.control.people()).people.find(({ key }) => key === from)!.UserName;
    return (await readMarkedRows(opened.context, chat)).filter(({ sender }) => sender === id);
  };

  test('is recorded and marked before that, and goes into a backup', async () => {
    await say('p22', '我先说一句');
    await until(texts, (all) => all.includes('我先说一句'));
    await until(
      () => marksOf('p22'),
      (rows) => rows.length > 0 && rows.every(({ marks }) => marks === 1),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '备份成文件' }).click(),
    ]);
    backup = await download.path();
    expect(readFileSync(backup, 'utf8')).toContain(nick());
  });

  test('is shown whole in the panel, exported, and marked there with two clicks', async () => {
    const panel = await opened.openPage('sidepanel');
    const groupId = (await stored<MessageRow>(page, 'messages'))[0]!.groupId;
    await panel.evaluate(
      (focus) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { set(value: object): Promise<void> } } };
        };
        return chrome.storage.session.set({ panelFocus: focus });
      },
      { focus: { kind: 'person', personId: person.id, groupId }, at: Date.now() },
    );
    await panel.getByRole('button', { name: '全部记录' }).click();
    await panel.getByText('我先说一句').waitFor();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: '导出 JSON' }).click(),
    ]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { format: string };
    expect(file.format).toBe('nuanqun.person');
    await panel.getByRole('button', { name: '永不记录' }).click();
    await panel.getByRole('alertdialog').getByRole('button', { name: '永不记录' }).click();
    await panel.getByText('以后不再记录').waitFor();
    await panel.close();
    const rows = await everything(page);
    for (const trace of [person.id, nick(), '我先说一句']) expect(rows).not.toContain(trace);
    expect(await stored<ErasureRow>(page, 'erasures')).toHaveLength(1);
  });

  test('speaks again, and nothing of it is stored, nor is a badge shown', async () => {
    await chat.bringToFront();
    await until(
      () => marksOf('p22'),
      (rows) => rows.every(({ marks }) => marks === 0),
    );
    await say('p22', '我又说了一句');
    await say('p23', `@${nick()}\u2005你好`);
    await until(texts, (all) => all.includes('@…\u2005你好'));
    const rows = await everything(page);
    for (const trace of [nick(), '我又说了一句']) expect(rows).not.toContain(trace);
    await until(
      () => marksOf('p23'),
      (marked) => marked.length > 0 && marked.every(({ marks }) => marks === 1),
    );
    expect((await marksOf('p22')).map(({ marks }) => marks)).toEqual([0, 0]);
  });

  test('is not recorded after a new login either', async () => {
    await opened.control.reset({ seed: 'login-2', empty: 1, init: 1_000_000_000 });
    await loadChatPage(chat);
    const { rooms } = await opened.control.people();
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
    await say('p22', '换了登录再说一句');
    await say('p23', '第二次登录');
    await until(texts, (all) => all.includes('第二次登录'));
    const rows = await everything(page);
    for (const trace of [nick(), '换了登录再说一句']) expect(rows).not.toContain(trace);
    expect((await marksOf('p22')).filter(({ marks }) => marks > 0)).toEqual([]);
  });

  test('does not come back with an older backup, and recording goes on', async () => {
    await page.getByLabel(/选择备份文件/u).setInputFiles(backup);
    await page.getByRole('button', { name: '换成这份备份' }).click();
    await page.getByText(/已恢复/u).waitFor();
    expect(await everything(page)).not.toContain(nick());
    await say('p22', '恢复以后说的');
    await say('p24', '恢复以后');
    await until(texts, (all) => all.includes('恢复以后'));
    const rows = await everything(page);
    for (const trace of [nick(), '恢复以后说的']) expect(rows).not.toContain(trace);
  });

  test('is recorded again once that is lifted', async () => {
    await page.getByRole('button', { name: '解除第 1 位' }).click();
    await page.getByRole('button', { name: '确定解除' }).click();
    await until(
      () => stored<PersonRow>(page, 'people'),
      (people) => people.some(({ nickname }) => nickname === nick()),
    );
    await say('p22', '可以记了');
    await until(texts, (all) => all.includes('可以记了'));
  });
});
