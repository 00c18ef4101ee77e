import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SlashSection } from '@/components/options/SlashSection';
import { Toasts } from '@/components/Toasts';
import { slashSetting } from '@/lib/store/slash-setting';
import { accessibilityProblems } from './accessibility';

beforeEach(() => fakeBrowser.reset());

it('is on until somebody switches it off, and stays as it was left', async () => {
  const first = render(<SlashSection />, { wrapper: Toasts });
  expect(await screen.findByRole('switch', { checked: true })).toBeEnabled();
  await userEvent.setup().click(screen.getByRole('switch'));
  expect(await screen.findByRole('switch', { checked: false })).toBeEnabled();
  expect(await slashSetting.getValue()).toBe(false);
  expect(await accessibilityProblems()).toEqual([]);
  first.unmount();
  render(<SlashSection />, { wrapper: Toasts });
  expect(await screen.findByRole('switch', { checked: false })).toBeEnabled();
});
