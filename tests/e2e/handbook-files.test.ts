import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SnippetRow } from '../../lib/store/tables.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('files of the handbook', () => {
  let opened: Opened;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    opened = await openExtension();
    page = await opened.openPage('handbook', { width: 900, height: 800 });
    // The entries that everybody begins with.
    await until(living, (rows) => rows.length > 0);
    const known = { kind: 'faq', title: '进门暗号', questions: ['暗号'], body: '芝麻开门', key: 'zmkm' };
    await ask(page, 'saveSnippet', known);
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(() => opened.close());

  const choose = (name: string, content: string | Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  const living = async () => {
    const rows = await stored<SnippetRow>(page, 'snippets');
    return rows.filter(({ kind, deletedAt }) => kind === 'faq' && !deletedAt);
  };
  const download = async (name: string): Promise<{ name: string; content: Buffer }> => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };

  test('a broken file changes nothing and names its row', async () => {
    const before = await stored<SnippetRow>(page, 'snippets');
    await choose('坏的.csv', '标题,答案\n甲,乙\n丙,"丁\n');
    await page.getByRole('alert').getByText('第 3 行：引号没有配对').waitFor();
    await choose('坏的.xlsx', 'PK no workbook');
    await page.getByRole('alert').getByText('Excel 文件坏了').waitFor();
    expect(await stored<SnippetRow>(page, 'snippets')).toEqual(before);
  });

  test('a table is mapped, looked at, decided by keyboard, imported, and taken back', async () => {
    const before = await living();
    const lines = [
      '分组,标题,说法,内容,快捷键',
      '入群,进门暗号,口令;暗号,别的,zmkm',
      '售后,芝麻退货,退芝麻|退吗,"七天内申请，\n三天到账",tzm',
      '售后,空的,,,',
    ];
    await choose('话术.csv', lines.join('\r\n'));
    await page.getByRole('combobox', { name: '说法' }).selectOption('问法');
    await page.keyboard.press('Tab');
    await button(page, '看看会导入什么').click();
    await page.getByText('第 4 行').waitFor();
    expect(await living()).toEqual(before);
    await button(page, '一条条选').click();
    await page.getByText('第 1 处，共 1 处').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await button(page, '导入').click();
    await page.getByText('新增 1 条，改了 1 条').first().waitFor();
    const after = await living();
    expect(after).toHaveLength(before.length + 1);
    expect(after.find(({ title }) => title === '芝麻退货')).toMatchObject({
      questions: ['退芝麻', '退吗'],
      body: '七天内申请，\n三天到账',
      category: '售后',
      key: 'tzm',
    });
    expect(after.find(({ title }) => title === '进门暗号')).toMatchObject({
      questions: ['暗号', '口令'],
      body: '芝麻开门',
      category: '',
    });
    await button(page, '撤销').click();
    await page.getByRole('heading', { name: '这次导入已经撤销' }).waitFor();
    const bare = (rows: SnippetRow[]) => rows.map((row) => ({ ...row, updated: {} }));
    expect(bare(await living())).toEqual(bare(before));
  });

  test.each(['Excel', 'CSV', 'JSON', 'Markdown'])(
    'what is exported as %s changes nothing when it comes back',
    async (kind) => {
      await page.getByRole('link', { name: '导出' }).click();
      await page.getByRole('radio', { name: kind }).click();
      const { name, content } = await download('导出');
      expect(name).toMatch(/^话术 \d{4}-\d\d-\d\d\.(?:xlsx|csv|json|md)$/u);
      await page.getByRole('link', { name: '导入' }).click();
      const other = page.getByRole('button', { name: /^(?:换一个|再导入一个)文件$/u });
      await other.or(page.locator('input[type=file]')).first().waitFor();
      if (await other.isVisible()) await other.click();
      await choose(name, content);
      const look = button(page, '看看会导入什么');
      await look.or(page.getByText('没有要导入的')).first().waitFor();
      if (await look.isVisible()) await look.click();
      await page.getByText('没有要导入的').waitFor();
      await button(page, `一样的 ${(await living()).length}`).waitFor();
    },
  );

  test('a page for members is shown as it will be, and saved whole, without asking anybody for anything', async () => {
    await page.getByRole('link', { name: '给群友的手册' }).click();
    const preview = page.frameLocator('iframe[title="预览"]');
    await preview.getByRole('heading', { name: '进门暗号' }).waitFor();
    const { name, content } = await download('存成网页');
    expect(name).toMatch(/^群手册 .*\.html$/u);
    expect(content.toString()).toContain('<h3>进门暗号</h3>');
    const reader = await opened.context.newPage();
    const fetched: string[] = [];
    reader.on('request', (request) => fetched.push(request.url()));
    await reader.setContent(content.toString());
    await reader.getByRole('link', { name: '进门暗号' }).click();
    expect(await reader.getByRole('heading', { name: '进门暗号' }).isVisible()).toBe(true);
    expect(fetched).toEqual([]);
    await reader.close();
    expect(requests.filter((url) => /^https?:/u.test(url))).toEqual([]);
  });
});
