import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryImportScreen } from '@/components/history-import/HistoryImportScreen';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { ImportRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const copy = [
  '谁说的',
  '',
  '阿紫 2026/3/1 20:15',
  '大家好',
  '',
  '小白🐰 2026/3/1 20:16',
  '[图片]',
  '',
  '生人 2026/3/2 9:00',
  '早',
].join('\n');

function past(more: Partial<ImportRow>): ImportRow {
  return {
    id: 'i1',
    groupId: 'g1',
    madeGroup: false,
    source: '三月.txt',
    state: 'done',
    at: 1,
    endedAt: 2,
    firstAt: new Date(2026, 2, 1).getTime(),
    lastAt: new Date(2026, 2, 2).getTime(),
    fromDay: 20_513,
    toDay: 20_514,
    names: [],
    lines: 3,
    through: 3,
    known: 1,
    ...more,
  };
}

function show(): UserEvent {
  render(
    <Toasts>
      <HistoryImportScreen />
    </Toasts>,
  );
  return userEvent.setup();
}

const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

async function look(user: UserEvent, text: string): Promise<void> {
  await user.click(await screen.findByRole('textbox', { name: '粘贴聊天记录' }));
  await user.paste(text);
  await press(user, '看看认出了什么');
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name: string) =>
    name === 'planHistoryImport' ? { importId: 'i1', groupId: 'g1' } : undefined,
  );
  await emptyDatabase();
  await database.settings.put({ key: 'termsAcceptedAt', value: 1 });
  await database.groups.put(groupRow({ id: 'g1', name: '读书群' }));
  await database.people.bulkPut([
    personRow({ id: 'p1', nickname: '阿紫' }),
    personRow({ id: 'p2', nickname: '小白' }),
  ]);
  await database.memberships.bulkPut([
    membershipRow({ groupId: 'g1', personId: 'p1' }),
    membershipRow({ groupId: 'g1', personId: 'p2' }),
  ]);
});

describe('importing a past', () => {
  it('shows what was found, and which lines were not understood', async () => {
    const user = show();
    await look(user, copy);
    expect(await screen.findByText(/3 条消息，3 个人/)).toBeInTheDocument();
    expect(screen.getByText('大家好')).toBeInTheDocument();
    await user.click(screen.getByText('有 1 行没认出来，不会导入'));
    expect(screen.getByText('第 1 行')).toBeVisible();
    expect(sent('planHistoryImport')).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('asks whom a name stands for where that is not sure, and begins only then', async () => {
    const user = show();
    await look(user, copy);
    await press(user, '下一步：对上人');
    expect(
      await screen.findByText('导入到「读书群」。1 个对上了，1 个没见过，1 个要你说'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 3 条' })).toBeDisabled();
    await user.selectOptions(screen.getByRole('combobox', { name: '「小白🐰」是谁' }), '小白');
    await user.selectOptions(screen.getByRole('combobox', { name: '「生人」是谁' }), '不导入');
    expect(await accessibilityProblems()).toEqual([]);
    await press(user, '导入 2 条');
    await vi.waitFor(() => expect(sent('beginHistoryImport')).toEqual([{ importId: 'i1' }]));
    expect(sent('planHistoryImport')).toMatchObject([
      {
        groupId: 'g1',
        lines: 2,
        names: [
          { name: '阿紫', personId: 'p1' },
          { name: '小白🐰', personId: 'p2' },
        ],
      },
    ]);
    expect(sent('stageHistoryLines')).toMatchObject([{ chunks: [{ names: [0, 1] }] }]);
  });

  it('does not begin where every name is left out', async () => {
    const user = show();
    await look(user, '小白🐰 2026/3/1 20:16\n早');
    await press(user, '下一步：对上人');
    await press(user, '都不导入');
    expect(screen.getByRole('button', { name: '导入 0 条' })).toBeDisabled();
  });

  it('says what is missing where no times are found, and keeps what was pasted', async () => {
    const user = show();
    await look(user, '大家好\n在吗');
    expect(await screen.findByRole('alert')).toHaveTextContent('没有找到「谁、什么时候说的」');
    expect(screen.getByRole('textbox', { name: '粘贴聊天记录' })).toHaveValue('大家好\n在吗');
  });

  it('lets the columns of a table be said anew', async () => {
    const user = show();
    const file = new File(['a,b,c\n2026-03-01 20:15,阿紫,早\n'], '导出.csv');
    await user.upload(await screen.findByLabelText('或者选一个文件'), file);
    const name = await screen.findByRole('combobox', { name: '第 2 列' });
    await user.selectOptions(name, '不导入');
    expect(await screen.findByText('还要指出哪一列是发送人')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '下一步：对上人' })).toBeDisabled();
  });

  it('goes into a new group where the group is not known', async () => {
    await database.groups.clear();
    const user = show();
    expect(await screen.findByRole('button', { name: '看看认出了什么' })).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '群名' }), '老群');
    await look(user, copy);
    await press(user, '下一步：对上人');
    await press(user, '导入 3 条');
    await vi.waitFor(() =>
      expect(sent('planHistoryImport')).toMatchObject([{ groupId: '', groupName: '老群' }]),
    );
  });

  it('shows the terms first where nobody accepted them', async () => {
    await database.settings.clear();
    const user = show();
    await press(user, '我读过了，开始');
    expect(sent('acceptTerms')).toHaveLength(1);
  });
});

describe('past imports', () => {
  it('can be taken back', async () => {
    await database.imports.bulkPut([past({}), past({ id: 'i2', state: 'undone' })]);
    const user = show();
    const list = within(await screen.findByRole('list', { name: '导入过的' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    await user.click(list.getByRole('button', { name: '撤销这次导入' }));
    expect(sent('undoHistoryImport')).toEqual([{ importId: 'i1' }]);
  });

  it('that run show how far they are and can be stopped', async () => {
    await database.imports.put(past({ state: 'running', endedAt: 0, through: 1 }));
    const user = show();
    expect(await screen.findByText('已导入 1 / 3 条')).toBeInTheDocument();
    await press(user, '停止并撤回');
    expect(sent('cancelHistoryImport')).toEqual([{ importId: 'i1' }]);
  });
});
