import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Backup } from '@/components/options/Backup';
import { NeverRecorded } from '@/components/options/NeverRecorded';
import { Restore } from '@/components/options/Restore';
import type { RestoreState } from '@/components/options/use-restore';
import { accessibilityProblems } from './accessibility';
import { now } from './sample-rows';

const preview = { madeAt: now - 86_400_000, groups: 3, people: 210, tags: 12, messages: 4500 };

function showRestore(state: RestoreState) {
  const handlers = { onChoose: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn() };
  render(<Restore state={state} {...handlers} />);
  return { ...handlers, user: userEvent.setup() };
}

describe('restoring', () => {
  it('begins with a file', async () => {
    const { user, onChoose } = showRestore({ step: 'choosing' });
    const file = new File(['{}'], '暖群备份.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText(/选择备份文件/u), file);
    expect(onChoose).toHaveBeenCalledWith(file);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows what a backup holds, and replaces nothing without a click', async () => {
    const { user, onRestore, onCancel } = showRestore({ step: 'preview', preview });
    for (const figure of ['3 个', '210 人', '12 个', '4500 条'])
      expect(screen.getByText(figure)).toBeVisible();
    expect(onRestore).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(onCancel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: '换成这份备份' }));
    expect(onRestore).toHaveBeenCalledOnce();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    ['foreign', /不是暖群的备份.*什么都没改/u],
    ['newer', /更新的版本.*什么都没改/u],
    ['broken', /坏了或不完整.*什么都没改/u],
  ] as const)(
    'says of a file that is %s what is wrong and what to do, and takes another one',
    (reason, words) => {
      showRestore({ step: 'refused', reason });
      expect(screen.getByRole('alert').textContent).toMatch(words);
      expect(screen.getByLabelText(/选择备份文件/u)).toBeVisible();
    },
  );

  it('tells how far reading is, and that the page is to be kept open', () => {
    showRestore({ step: 'reading', done: 0.4 });
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    showRestore({ step: 'restoring' });
    expect(screen.getByText('正在恢复，先别关这一页')).toBeVisible();
  });
});

it('a backup tells how far it is, and can be made again', async () => {
  let finish = () => {};
  const onBackup = vi.fn((onProgress: (done: number) => void) => {
    onProgress(0.5);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  render(<Backup onBackup={onBackup} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '备份成文件' }));
  expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '0.5');
  finish();
  expect(await screen.findByRole('button', { name: '备份成文件' })).toBeVisible();
});

describe('who is never recorded', () => {
  const erasures = [
    { id: 'e1', at: now - 40 * 86_400_000 },
    { id: 'e2', at: now },
  ];

  it('is known by the day alone, and lifted only with a second click', async () => {
    const onLift = vi.fn();
    render(<NeverRecorded erasures={erasures} now={now} onLift={onLift} />);
    const user = userEvent.setup();
    expect(screen.getByText('第 2 位，3 月 18 日起')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '解除第 2 位' }));
    expect(onLift).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '确定解除' }));
    expect(onLift).toHaveBeenCalledWith('e2');
  });

  it('says how somebody comes to be on the list while nobody is', () => {
    render(<NeverRecorded erasures={[]} now={now} onLift={vi.fn()} />);
    expect(screen.getByText(/「永不记录」/u)).toBeVisible();
  });
});
