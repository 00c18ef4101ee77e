import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { accessibilityProblems } from './accessibility';
import { now } from './sample-rows';

const records = { groups: 8, people: 120, messages: 3000, snippets: 14, tags: 6 };

function show() {
  const onErase = vi.fn(async () => undefined);
  render(
    <OptionsScreen
      records={records}
      acceptedAt={now - 3_600_000}
      now={now}
      version="0.1.0"
      onErase={onErase}
    />,
  );
  return { onErase, user: userEvent.setup() };
}

it('says what is recorded, when the terms were accepted, and which version this is', async () => {
  show();
  expect(screen.getByText('3000 条')).toBeVisible();
  expect(screen.getByText('1 小时前')).toBeVisible();
  expect(screen.getByText(/版本 0\.1\.0 · MIT/)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

it('erases only once the word was typed, and asks for it anew the next time', async () => {
  const { onErase, user } = show();
  const button = screen.getByRole('button', { name: '清空所有记录' });
  expect(button).toBeDisabled();
  await user.type(screen.getByRole('textbox'), '清');
  expect(button).toBeDisabled();
  await user.type(screen.getByRole('textbox'), '空{Enter}');
  expect(onErase).toHaveBeenCalledOnce();
  expect(button).toBeDisabled();
});
