import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { findTarget } from '@/lib/panel/target';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

/** The messages of this name that went out, with what they carried. */
async function show() {
  render(
    <Toasts>
      <Panel />
    </Toasts>,
  );
  await screen.findByRole('radio', { name: '全部' });
  return userEvent.setup();
}

const list = () => screen.getByRole('list', { name: '话术' });
/** What the rows say first, in their order. */
const rows = () =>
  within(list())
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('button')?.firstChild?.textContent ?? '');
const row = (name: string) => within(list()).getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const choose = (view: string) => userEvent.click(screen.getByRole('radio', { name: view }));

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockResolvedValue({ ok: true });
  vi.mocked(findTarget).mockResolvedValue({
    ok: true,
    tabId: 7,
    groupId: 'g1',
    groupName: '读书群',
    watched: true,
  });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.snippets.bulkAdd([
    snippetRow({ id: 'a', title: '群规', key: 'qg', useCount: 3, lastUsedAt: 10, favourite: true }),
    snippetRow({ id: 'b', title: '退款要多久', key: '', category: '售后/退款', useCount: 2, lastUsedAt: 20 }),
    snippetRow({ id: 'c', title: '怎么换货', key: '', category: '售后', useCount: 1, reviewAt: 5 }),
    snippetRow({ id: 'd', title: '怎么开票', key: '', category: '财务' }),
  ]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the handbook shows', () => {
  it('all entries, favourites, what was used lately, and what is to be looked over', async () => {
    await show();
    expect(rows()).toEqual(['群规（收藏）', '退款要多久', '怎么换货（到了复核的日子）', '怎么开票']);
    await choose('收藏');
    expect(rows()).toEqual(['群规（收藏）']);
    await choose('最近');
    expect(rows()).toEqual(['退款要多久', '群规（收藏）']);
    await choose('复核 1');
    expect(rows()).toEqual(['怎么换货（到了复核的日子）']);
  });

  it('why a view is empty, and how something gets there', async () => {
    await database.snippets.clear();
    await database.snippets.add(snippetRow());
    await show();
    await choose('收藏');
    expect(screen.getByText('还没有收藏')).toBeVisible();
    await choose('最近');
    expect(screen.getByText('还没有用过')).toBeVisible();
    expect(screen.queryByRole('radio', { name: /复核/ })).toBeNull();
  });

  it('folders that open and close by keyboard, with how many lie in them', async () => {
    const user = await show();
    await choose('文件夹');
    expect(row('售后')).toHaveTextContent('售后2 条');
    expect(row('没有文件夹')).toHaveAttribute('aria-expanded', 'true');
    row('财务').focus();
    await user.keyboard('{Home}{ArrowDown}');
    const aftersales = row('售后');
    expect(aftersales).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(row('退款 1 条')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(row('退款要多久')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(row('退款 1 条')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(row('售后')).toHaveFocus();
    expect(row('售后')).toHaveAttribute('aria-expanded', 'false');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('of 500 entries those in sight', async () => {
    // There is no layout here: the window is 480 px high.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(480);
    await database.snippets.bulkAdd(
      Array.from({ length: 500 }, (_, index) =>
        snippetRow({ id: `x${index}`, title: `第${index}条`, key: '' }),
      ),
    );
    await show();
    await waitFor(() => expect(rows().length).toBeGreaterThan(4));
    expect(rows().length).toBeLessThan(60);
    expect(row('群规')).toHaveAttribute('tabindex', '0');
  });
});

describe('with a key on a row', () => {
  it('F makes it a favourite, and that is taken back', async () => {
    const user = await show();
    row('怎么换货').focus();
    await user.keyboard('{Home}{ArrowDown}f');
    expect(sent('markFavourite')).toEqual([{ id: 'b', favourite: true }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('markFavourite').at(-1)).toEqual({ id: 'b', favourite: false });
  });

  it('what leaves the view leaves the focus with the next row', async () => {
    await database.snippets.update('b', { favourite: true });
    vi.mocked(sendMessage).mockImplementation(async (name: string) => {
      if (name === 'markFavourite') await database.snippets.update('a', { favourite: false });
    });
    const user = await show();
    await choose('收藏');
    row('群规').focus();
    await user.keyboard('f');
    await waitFor(() => expect(rows()).toEqual(['退款要多久（收藏）']));
    await waitFor(() => expect(row('退款要多久')).toHaveFocus());
  });

  it('M moves it to a folder, and that is taken back', async () => {
    const user = await show();
    row('群规').focus();
    await user.keyboard('m');
    expect(screen.getByRole('dialog', { name: '「群规」移到哪个文件夹' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: '文件夹' })).toHaveFocus();
    await user.keyboard('公告 / 群规{Enter}');
    expect(sent('fileSnippets')).toEqual([{ folders: [{ id: 'a', category: '公告/群规' }] }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('fileSnippets').at(-1)).toEqual({ folders: [{ id: 'a', category: '' }] });
  });

  it('R renames a folder with all that lies in it, and that is taken back', async () => {
    const user = await show();
    await choose('文件夹');
    row('售后').focus();
    await user.keyboard('{Home}{ArrowDown}r');
    await user.keyboard('订单{Enter}');
    expect(sent('fileSnippets')).toEqual([
      {
        folders: [
          { id: 'b', category: '订单/退款' },
          { id: 'c', category: '订单' },
        ],
      },
    ]);
    expect(await screen.findByText('「售后」已改为「订单」，里面有 2 条')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('fileSnippets').at(-1)).toMatchObject({
      folders: [{ category: '售后/退款' }, { category: '售后' }],
    });
  });

  it('a folder does not go into itself', async () => {
    const user = await show();
    await choose('文件夹');
    await user.click(screen.getByRole('button', { name: '改名：售后' }));
    await user.clear(screen.getByRole('combobox', { name: '文件夹' }));
    await user.keyboard('售后/旧的{Enter}');
    expect(await screen.findByText(/文件夹不能放进它自己里面/)).toBeVisible();
    expect(sent('fileSnippets')).toEqual([]);
  });

  it('N makes an entry in the folder that it stands in', async () => {
    const user = await show();
    await choose('文件夹');
    row('财务').focus();
    await user.keyboard('{Home}{ArrowDown}n');
    expect(screen.getByRole('combobox', { name: '文件夹' })).toHaveValue('售后');
  });

  it('Delete removes it, and Esc in a dialog leaves everything as it is', async () => {
    const user = await show();
    row('群规').focus();
    await user.keyboard('m');
    await user.keyboard('别处{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sent('fileSnippets')).toEqual([]);
    row('群规').focus();
    await user.keyboard('{Delete}');
    expect(sent('deleteSnippet')).toEqual([{ id: 'a' }]);
  });
});
