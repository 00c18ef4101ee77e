import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordScreen } from '@/components/panel/RecordScreen';
import { saveFile } from '@/components/save-file';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { everyTable } from '../store/every-table';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, now } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn(async () => undefined) }));
vi.mock('@/components/save-file', async (original) => ({
  ...(await original<typeof import('@/components/save-file')>()),
  saveFile: vi.fn(),
}));

const onBack = vi.fn();
const onGone = vi.fn();

async function show(personId: string) {
  render(
    <Toasts>
      <RecordScreen personId={personId} now={now} onBack={onBack} onGone={onGone} />
    </Toasts>,
  );
  await screen.findByRole('heading', { name: /全部记录/u });
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole('button', { name });
const part = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(async () => {
  vi.clearAllMocks();
  await emptyDatabase();
  for (const [table, { before }] of Object.entries(everyTable)) await database.table(table).bulkPut(before);
});

it('shows every part of what is stored, in words', async () => {
  await show('rain');
  expect(part('名字').getByText('雨后初晴')).toBeVisible();
  expect(part('所在的群').getByText(/妈妈读书群 · 雨点妈妈/u)).toBeVisible();
  expect(part('标签').getByText('宝妈')).toBeVisible();
  expect(part('资料').getByText('上海徐汇')).toBeVisible();
  expect(part('消息').getByText('我家雨点三岁了')).toBeVisible();
  expect(part('自我介绍和介绍认识').getByText('雨点妈妈的自我介绍')).toBeVisible();
  expect(part('认人').getByText(/雨点小号/u)).toBeVisible();
  expect(screen.getAllByRole('region')).toHaveLength(17);
  expect(await accessibilityProblems()).toEqual([]);
});

it('is exported as a file that says its format, named after the person and the day', async () => {
  const user = await show('rain');
  await user.click(button('导出 JSON'));
  const [name, file] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('徐汇雨点-2026-03-18.json');
  const record = JSON.parse((await file?.text()) ?? '') as Record<string, unknown>;
  expect(record).toMatchObject({ format: 'nuanqun.person', version: 1, person: { nickname: '小雨点' } });
});

describe.each([
  ['删除记录', '删除', 'erasePerson', '「徐汇雨点」的记录已删除'],
  ['永不记录', '永不记录', 'neverRecord', '「徐汇雨点」的记录已删除，以后不再记录'],
])('%s', (first, second, asked, said) => {
  it('happens only after a second click, and offers the export before', async () => {
    const user = await show('rain');
    await user.click(button(first));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByRole('button', { name: '取消' })).toHaveFocus();
    await user.click(dialog.getByRole('button', { name: '先导出一份' }));
    expect(saveFile).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: second }));
    expect(sendMessage).toHaveBeenCalledWith(asked, { personId: 'rain' });
    await waitFor(() => expect(onGone).toHaveBeenCalled());
    expect(await screen.findByText(said)).toBeVisible();
  });

  it('is given up with Esc, which leads back only the next time', async () => {
    const user = await show('rain');
    await user.click(button(first));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(onBack).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('that fails says so, and the page stays', async () => {
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error('no'));
    const user = await show('rain');
    await user.click(button(first));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: second }));
    expect(await screen.findByText(/没有成功/u)).toBeVisible();
    expect(onGone).not.toHaveBeenCalled();
  });
});

it("the operator's own record can be read and exported, not erased here", async () => {
  await show('own');
  expect(button('导出 JSON')).toBeVisible();
  expect(screen.queryByRole('button', { name: '删除记录' })).toBeNull();
  expect(screen.queryByRole('button', { name: '永不记录' })).toBeNull();
});

it('long parts show the newest first, and more when asked', async () => {
  const [message] = everyTable.messages?.before ?? [];
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...(message as object),
    id: `account/many-${index}`,
    time: 1_000_000 + index,
    text: `第 ${index} 句`,
  }));
  await database.messages.bulkPut(many as never);
  const user = await show('rain');
  expect(part('消息').queryByText('第 0 句')).toBeNull();
  expect(part('消息').getByText('第 29 句')).toBeVisible();
  await user.click(part('消息').getByRole('button', { name: /再看/u }));
  expect(part('消息').getByText('第 0 句')).toBeVisible();
});
