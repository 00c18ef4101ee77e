import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HandbookFilesPage } from '@/components/handbook-files/HandbookFilesPage';
import { Toasts } from '@/components/Toasts';
import type { ImportPlan } from '@/lib/handbook-files/plan-import';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { newSnippet } from '@/lib/store/snippets';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const undo = { addedIds: ['n1', 'n2'], changed: [], pictures: [] };

function show(hash = ''): UserEvent {
  window.location.hash = hash;
  render(
    <Toasts>
      <HandbookFilesPage />
    </Toasts>,
  );
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const choose = (user: UserEvent, text: string, name = '话术.csv') =>
  user.upload(screen.getByLabelText('选一个文件'), new File([text], name));

async function look(user: UserEvent, text: string): Promise<void> {
  await choose(user, text);
  await user.click(await screen.findByRole('button', { name: '看看会导入什么' }));
  await screen.findByRole('heading', { name: '会导入什么' });
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name: string) =>
    name === 'importSnippets' ? undo : undefined,
  );
  await emptyDatabase();
  await database.snippets.bulkAdd([
    newSnippet({ kind: 'faq', title: '怎么退款', body: '七天内', key: 'tk', category: '售后' }, 1),
    newSnippet({ kind: 'faq', title: '群规', body: '{{群名}}有三条', owner: '小王' }, 1),
    newSnippet({ kind: 'welcome', title: '欢迎', body: '你好' }, 1),
  ]);
});

describe('choosing a file', () => {
  it('says what is understood', async () => {
    show();
    expect(screen.getByText('两列的表格：问、答')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('refuses a broken one with its row and the reason, and can take the next one', async () => {
    const user = show();
    await choose(user, '标题,答案\n甲,"乙\n');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('没有读进「话术.csv」，什么都没改');
    expect(alert).toHaveTextContent('第 2 行：引号没有配对');
    await choose(user, '标题,答案\n甲,乙\n');
    await screen.findByRole('heading', { name: '每一列是什么' });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('saying what columns are', () => {
  it('shows three rows of each, the guess, and takes another choice', async () => {
    const user = show();
    await choose(user, '编号,问题,内容\n1,甲,一\n2,乙,二\n3,丙,三\n4,丁,四\n');
    const question = await screen.findByRole('combobox', { name: '问题' });
    expect(question).toHaveDisplayValue('问法');
    expect(screen.getByRole('combobox', { name: '编号' })).toHaveDisplayValue('不导入');
    expect(screen.getByText('丙')).toBeVisible();
    expect(screen.queryByText('丁')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '内容' }), '负责人');
    expect(screen.getByText('至少要有一列是「答案」')).toBeVisible();
    expect(button('看看会导入什么')).toBeDisabled();
    await user.selectOptions(screen.getByRole('combobox', { name: '编号' }), '答案');
    expect(button('看看会导入什么')).toBeEnabled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so where no names of columns are known', async () => {
    const user = show();
    await choose(user, '甲,一\n乙,二\n');
    expect(await screen.findByText(/没认出列名/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: '第 1 列' })).toHaveDisplayValue('问法');
    await user.click(screen.getByRole('checkbox', { name: '第一行是列名' }));
    expect(screen.getByRole('combobox', { name: '甲' })).toBeVisible();
  });
});

describe('looking before anything is written', () => {
  const text = '标题,问法,答案\n新的,甲;乙,一{{快递}}\n群规,,有三条\n坏的,,\n怎么退款,,七天内\n';

  it('counts what is new, there already, the same and faulty, each with its row', async () => {
    const user = show();
    await look(user, text);
    for (const name of ['全部 4', '新的 1', '已经有 1', '一样的 1', '有问题 1', '要看一眼 1'])
      expect(button(name)).toBeVisible();
    await user.click(button('有问题 1'));
    expect(screen.getByRole('button', { name: /坏的.*没有答案.*第 4 行/ })).toBeVisible();
    await user.click(button('要看一眼 1'));
    await user.click(screen.getByRole('button', { name: /新的.*没有叫 {{快递}} 的变量/ }));
    const details = screen.getByText('乙', { exact: false, selector: 'dd' });
    expect(details).toHaveTextContent('甲 乙');
    expect(await accessibilityProblems()).toEqual([]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('imports only once everything that is there already is decided, and takes it back', async () => {
    const user = show();
    await look(user, text);
    expect(button('导入')).toBeDisabled();
    await user.click(button('一条条选'));
    expect(screen.getByText('{{群名}}')).toBeVisible();
    await user.keyboard('2{Enter}');
    await user.click(button('导入'));
    await screen.findByRole('heading', { name: '导入好了' });
    const [plan] = sent('importSnippets') as ImportPlan[];
    expect(plan?.added).toMatchObject([{ title: '新的', questions: ['甲', '乙'] }]);
    expect(plan?.changed).toMatchObject([{ entry: { title: '群规', body: '有三条', owner: '小王' } }]);
    await user.click(button('撤销这次导入'));
    await screen.findByRole('heading', { name: '这次导入已经撤销' });
    expect(sent('undoImport')).toEqual([undo]);
  });

  it('goes back to the look where the import failed, with everything as it was', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
    const user = show();
    await look(user, text);
    await user.click(button('一条条选'));
    await user.keyboard('4{Enter}');
    await user.click(button('导入'));
    expect(await screen.findByText(/没有成功，什么都没改/)).toBeVisible();
    expect(await screen.findByRole('button', { name: '导入' })).toBeEnabled();
    expect(screen.getByText('已经有的都选好了')).toBeVisible();
  });
});

describe('what is there already', () => {
  const text = '标题,快捷键,答案\n怎么退款,tk,十天内\n群规,,四条\n退钱,tk,三天内\n';

  it('stands side by side, and is decided by keyboard', async () => {
    const user = show();
    await look(user, text);
    await user.click(button('一条条选'));
    expect(screen.getByText(/第 1 处，共 3 处/)).toBeVisible();
    const row = screen.getByRole('row', { name: /^答案/ });
    expect(within(row).getByText('七')).toBeVisible();
    expect(within(row).getByText('十')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.keyboard('{ArrowDown}3');
    expect(screen.getByText(/第 3 处.*还有 2 处没选/)).toBeVisible();
    await user.keyboard('4');
    expect(screen.getByText(/第 1 处.*还有 1 处没选/)).toBeVisible();
    await user.keyboard('1{Enter}');
    expect(await screen.findByText('已经有的都选好了')).toBeVisible();
    expect(screen.getByText('会新增 1 条，改 1 条')).toBeVisible();
  });

  it('can be decided for all at once, and seen again', async () => {
    const user = show();
    await look(user, text);
    await user.click(button('一条条选'));
    await user.click(within(screen.getByRole('group', { name: '没选的都' })).getByText('保留现在的'));
    expect(screen.getByText(/都选好了/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByText('没有要导入的')).toBeVisible();
    await user.click(button('再看看选了什么'));
    expect(screen.getByRole('button', { name: /^1.*保留现在的/, pressed: true })).toBeVisible();
  });
});

describe('exporting', () => {
  it('offers folders and counts what lies in them', async () => {
    const user = show('#export');
    expect(await screen.findByText('2 条')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '哪些话术' }), '售后');
    expect(screen.getByText('1 条')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says what to do where there is nothing', async () => {
    await database.snippets.clear();
    show('#export');
    expect(await screen.findByRole('link', { name: '从文件导入' })).toHaveAttribute('href', '#import');
  });
});

describe('the page for members', () => {
  const html = () => screen.getByTitle<HTMLIFrameElement>('预览').srcdoc;

  it('shows what will be saved, in a frame that may do nothing', async () => {
    const user = show('#page');
    const frame = await screen.findByTitle('预览');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(html()).toContain('本群有三条');
    expect(html()).not.toContain('小王');
    await user.type(screen.getByRole('textbox', { name: '开头的话' }), '先看这里');
    await waitFor(() => expect(html()).toContain('<p>先看这里</p>'));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('holds the folders and entries that are ticked', async () => {
    const user = show('#page');
    await user.click(await screen.findByRole('button', { name: '一条条挑「售后」' }));
    await user.click(screen.getByRole('checkbox', { name: '怎么退款' }));
    expect(html()).not.toContain('怎么退款');
    await user.click(screen.getByRole('checkbox', { name: '售后' }));
    expect(html()).toContain('怎么退款');
    await user.click(screen.getByRole('checkbox', { name: '售后' }));
    expect(html()).not.toContain('怎么退款');
    expect(screen.getByText('选了 1 条，共 2 条')).toBeVisible();
    await user.click(button('全不选'));
    expect(screen.getByText('勾上几条，这里就能看到样子')).toBeVisible();
    expect(button('存成网页')).toBeDisabled();
  });
});
