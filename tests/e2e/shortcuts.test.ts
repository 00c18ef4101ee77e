import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, popupKeys } from '../../lib/commands.ts';
import { type Opened, openExtension } from './extension.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openExtension();
});

afterAll(() => opened.close());

test('the browser accepts every shortcut that is suggested, and the options page shows it', async () => {
  const page = await opened.openPage('options', { width: 800, height: 900 });
  const section = page.locator('section', { has: page.getByRole('heading', { name: '快捷键' }) });
  await section.locator('kbd').first().waitFor();
  const shown = await section.locator('kbd').allTextContents();
  expect(shown).toEqual([popupKeys, ...Object.values(commands).map(({ keys }) => keys)]);
});

test('the browser’s own page of shortcuts is one click away', async () => {
  const page = await opened.openPage('options', { width: 800, height: 900 });
  const [opening] = await Promise.all([
    opened.context.waitForEvent('page'),
    page.getByRole('button', { name: '去改快捷键' }).click(),
  ]);
  await opening.waitForURL('chrome://extensions/shortcuts');
});
