import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { KeysPage } from '@/components/panel/KeysPage';
import { accessibilityProblems } from './accessibility';

const getAll = vi.fn();
const create = vi.fn(async () => undefined);

beforeEach(() => {
  getAll.mockResolvedValue([
    { name: '_execute_action', shortcut: 'Alt+Shift+N' },
    { name: 'show-answers', shortcut: '' },
  ]);
  create.mockClear();
  Object.assign(browser, { commands: { getAll } });
  browser.tabs.create = create as never;
});

it('shows the keys of the panel, and the browser’s shortcuts as they are set', async () => {
  render(<KeysPage onBack={() => undefined} />);
  expect(await screen.findByText('Alt+Shift+N')).toBeVisible();
  const browserPart = screen.getByRole('region', { name: '浏览器里的快捷键' });
  expect(within(browserPart).getAllByText('没有设')).toHaveLength(3);
  expect(within(screen.getByRole('region', { name: '到处都能用' })).getByText('?')).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('shows a shortcut that was changed meanwhile once the person is back', async () => {
  render(<KeysPage onBack={() => undefined} />);
  await screen.findByText('Alt+Shift+N');
  getAll.mockResolvedValue([{ name: '_execute_action', shortcut: 'Ctrl+Shift+9' }]);
  window.dispatchEvent(new Event('focus'));
  expect(await screen.findByText('Ctrl+Shift+9')).toBeVisible();
});

it('leads to the browser’s page of shortcuts', async () => {
  render(<KeysPage onBack={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: '去改快捷键' }));
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
