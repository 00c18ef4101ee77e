import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ToastContent } from '@/components/Toast';
import { Toasts, useToast } from '@/components/Toasts';

const contents: ToastContent[] = [
  { text: '已保存' },
  { text: '已删除', action: { label: '撤销', run: () => {} } },
  { text: '已添加' },
];

function Buttons() {
  const showToast = useToast();
  return contents.map((content) => (
    <button key={content.text} type="button" onClick={() => showToast(content)}>
      {`说${content.text}`}
    </button>
  ));
}

function show(text: string): void {
  fireEvent.click(screen.getByRole('button', { name: `说${text}` }));
}

function wait(milliseconds: number): void {
  // Without the block the promise that act may give would dangle.
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <Toasts>
      <Buttons />
    </Toasts>,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

it('goes away by itself, later where there is something to take back', () => {
  show('已保存');
  wait(1000);
  show('已删除');
  wait(3100);
  expect(screen.queryByText('已保存')).toBeNull();
  expect(screen.getByText('已删除')).toBeVisible();
  wait(5000);
  expect(screen.queryByText('已删除')).toBeNull();
});

it('stays as long as the focus is on it', () => {
  show('已删除');
  fireEvent.focus(screen.getByRole('button', { name: '撤销' }));
  wait(60_000);
  expect(screen.getByText('已删除')).toBeVisible();
});

it('keeps at most two', () => {
  for (const { text } of contents) show(text);
  expect(screen.queryByText('已保存')).toBeNull();
  expect(screen.getByText('已添加')).toBeVisible();
});
