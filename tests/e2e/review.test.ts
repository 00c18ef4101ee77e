import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openExtension } from './extension.ts';
import { seedGroups } from './seeded-groups.ts';
import { stored, until } from './stored.ts';

describe('how groups did', () => {
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    opened = await openExtension();
    page = await opened.openPage('groups', { width: 1280, height: 900 });
    // The tables are there once the page has read them.
    await stored(page, 'groups');
    await seedGroups(page, [
      { id: 'lively', name: '热闹群', every: 1 },
      { id: 'quiet', name: '安静群', every: 9 },
    ]);
    await page.reload();
  });
  afterAll(() => opened.close());

  const names = () => page.getByRole('table').getByRole('rowheader').getByRole('link').allInnerTexts();

  async function saved(kind: string): Promise<{ name: string; bytes: Uint8Array }> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `存成 ${kind}` }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
  }

  const isPng = (file?: Uint8Array) => strFromU8(file?.slice(1, 4) ?? new Uint8Array()) === 'PNG';

  test('all groups stand in one table, sorted as wanted', async () => {
    await page.goto(page.url().replace(/#.*|$/u, '#all'));
    await page.getByRole('table', { name: '所有群对比' }).waitFor();
    expect((await names()).map((name) => name.slice(0, 3))).toEqual(['安静群', '热闹群']);
    await page.getByRole('columnheader', { name: '健康度' }).getByRole('button').press('Enter');
    expect((await names()).map((name) => name.slice(0, 3))).toEqual(['热闹群', '安静群']);
  });

  test('a review keeps remarks and is saved as three kinds of files with its charts', async () => {
    await page.getByRole('link', { name: '复盘' }).click();
    await page.getByRole('link', { name: '热闹群' }).click();
    await page.getByRole('radio', { name: '上月' }).check();
    await page.getByRole('heading', { name: '复盘：热闹群' }).waitFor();
    await page.getByRole('textbox', { name: '我的备注' }).fill('做了两场直播');
    await until(
      () => stored<{ text: string }>(page, 'reviewNotes'),
      (rows) => rows.some(({ text }) => text === '做了两场直播'),
    );

    const html = await saved('HTML');
    expect(html.name).toMatch(/^复盘：热闹群 [\d-]{10}\.html$/u);
    const text = strFromU8(html.bytes);
    expect(text).toContain('做了两场直播');
    expect(text.match(/<svg/gu)?.length).toBe(3);
    expect(text).not.toMatch(/<script|小白/u);

    const markdown = unzipSync((await saved('Markdown')).bytes);
    const [document = ''] = Object.keys(markdown).filter((name) => name.endsWith('.md'));
    expect(strFromU8(markdown[document]!)).toContain('](pictures/3.png)');
    expect([1, 2, 3].every((place) => isPng(markdown[`pictures/${place}.png`]))).toBe(true);

    const workbook = (await saved('Excel')).bytes;
    const [first] = await readSheets(Buffer.from(workbook));
    const speakers = first?.data.find(([name]) => name === '说过话的成员');
    expect(speakers?.slice(0, 3)).toEqual(['说过话的成员', 2, expect.anything()]);
    const parts = unzipSync(workbook);
    expect([1, 2, 3].every((place) => isPng(parts[`xl/media/sheet1-image${place}.png`]))).toBe(true);
  });

  test('a saved page shows its charts without the extension', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存成 HTML' }).click();
    const other = await opened.context.newPage();
    await other.setContent(strFromU8(new Uint8Array(await readFile(await (await download).path()))));
    const bars = other.locator('svg rect');
    expect(await bars.count()).toBeGreaterThan(60);
    const colors = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill));
    expect(colors).toContain('rgb(6, 116, 63)');
  });
});
