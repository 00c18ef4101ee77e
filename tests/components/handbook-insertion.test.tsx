import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import { calendarDate } from '@/lib/activity/calendar-date';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { findTarget } from '@/lib/panel/target';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow, personRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const write = vi.fn<() => Promise<void>>();

/** The messages of this name that went out, with what they carried. */
/** Opens the panel and takes the one entry. */
async function insert(body: string, change = {}) {
  await database.snippets.add(snippetRow({ body, ...change }));
  render(
    <Toasts>
      <Panel />
    </Toasts>,
  );
  const user = userEvent.setup();
  // What clicks for the test has a clipboard of its own.
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  await user.click(await screen.findByRole('button', { name: /^怎么退款/ }));
  return user;
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name: string) =>
    name === 'draft' ? { ok: true } : undefined,
  );
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
});

afterEach(() => {
  vi.restoreAllMocks();
});

const drafted = () => sent('draft') as { text: string }[];

describe('what a text asks for', () => {
  it('is asked in a small form, by keyboard alone, and then goes in', async () => {
    const user = await insert('{{输入:单号}}，{{菜单:尺码=S|M}}码，{{输入:称呼=同学}}在{{群名}}');
    expect(await screen.findByRole('textbox', { name: '单号' })).toHaveFocus();
    expect(sent('draft')).toEqual([]);
    await user.keyboard('SF1{Enter}');
    expect(screen.getByRole('combobox', { name: '尺码' })).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: '尺码' }), 'M');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: '称呼' })).toHaveFocus();
    expect(screen.getByText('SF1，M码，同学在读书群')).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(drafted()).toEqual([{ text: 'SF1，M码，同学在读书群', groupId: 'g1' }]));
    expect(sent('rememberInputs')).toEqual([
      { snippetId: 's1', values: { 单号: 'SF1', 尺码: 'M', 称呼: '同学' } },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('begins with what was entered last', async () => {
    await database.rememberedInputs.add({ snippetId: 's1', values: { 单号: 'SF9' }, at: 1 });
    const user = await insert('{{输入:单号}}到了');
    expect(await screen.findByRole('textbox', { name: '单号' })).toHaveValue('SF9');
    await user.keyboard('SF10{Enter}');
    await waitFor(() => expect(drafted()).toMatchObject([{ text: 'SF10到了' }]));
  });

  it('may be a day, today to begin with', async () => {
    await insert('{{选日期:截止日}}前');
    expect(await screen.findByLabelText('截止日')).toHaveValue(calendarDate(dayOf(Date.now())));
  });

  it('is left with Esc, and nothing goes in', async () => {
    const user = await insert('{{输入:单号}}到了');
    await screen.findByRole('dialog', { name: '填好再放入' });
    expect(await accessibilityProblems()).toEqual([]);
    await user.keyboard('SF1{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([...sent('draft'), ...sent('rememberInputs')]).toEqual([]);
  });

  it('is not put in by halves', async () => {
    const user = await insert('{{输入:单号}}到了，{{输入:时间段}}取');
    await screen.findByRole('dialog');
    await user.keyboard('{Enter}下午{Enter}');
    expect(screen.getByRole('textbox', { name: '单号' })).toHaveFocus();
    expect(screen.getByText('填上这一项')).toBeVisible();
    expect(sent('draft')).toEqual([]);
  });
});

it('somebody who is not known is asked for; a member of the group becomes a mention, and no name is remembered', async () => {
  await database.people.add(personRow({ nickname: '半糖', remark: '难缠的客户' }));
  await database.memberships.add(membershipRow());
  const user = await insert('{{新人}}看这里');
  const field = await screen.findByRole('combobox', { name: '新人' });
  expect(field).toHaveFocus();
  expect(document.querySelector('datalist')).toHaveTextContent('半糖');
  await user.keyboard('半糖{Enter}');
  await waitFor(() => expect(drafted()).toMatchObject([{ text: '@半糖\u2005看这里' }]));
  expect(await screen.findByText('网页版的 @ 不会提醒对方')).toBeVisible();
  expect(sent('rememberInputs')).toEqual([]);
});

describe('a text that cannot be made is refused, with the cause', () => {
  it.each([
    ['{{昵称}}好', '没放进去：没有叫 {{昵称}} 的变量，填不出来。换成能用的变量，或去掉括号'],
    ['{{话术:TK}}', '没放进去：话术互相引用，绕成了圈：/tk → /tk'],
    ['{{话术:没有}}', '没放进去：没有快捷字是 /没有 的话术'],
    ['{{群名', '没放进去：“{{群名”后面少了 }}。要打出括号本身，在前面加 \\'],
    ['{{随机:甲|}}', '没放进去：「随机」里有空着的一项，补上或去掉'],
    ['长'.repeat(2001), '没放进去：填好后超过 2000 个字，改短一点'],
    ['{{输入:单号}}{{昵称}}', '没放进去：没有叫 {{昵称}} 的变量，填不出来。换成能用的变量，或去掉括号'],
  ])('%#', async (body, words) => {
    await insert(body);
    expect(await screen.findByText(words)).toBeVisible();
    expect([...sent('draft'), ...sent('noteUse')]).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

it('of several wordings the one that the row shows goes in, another one each time', async () => {
  await insert('{{随机:第一种|第二种}}', { useCount: 1 });
  expect(screen.getAllByText('第二种')).not.toEqual([]);
  await waitFor(() => expect(drafted()).toMatchObject([{ text: '第二种' }]));
});

describe('a picture of the entry', () => {
  beforeEach(async () => {
    write.mockReset();
    vi.stubGlobal('ClipboardItem', Object);
    const picture = new Blob(['x'], { type: 'image/png' });
    // The database of the tests keeps no files.
    const stored = { snippetId: 's1', name: 'a.png', picture, addedAt: 1 };
    vi.spyOn(database.snippetPictures, 'get').mockResolvedValue(stored);
  });

  it('goes onto the clipboard before the text goes in, and the note says how to paste it', async () => {
    write.mockImplementation(async () => expect(sent('draft')).toEqual([]));
    await insert('看图');
    expect(await screen.findByText('文字已放入输入框，图片已复制，按 Ctrl+V 粘贴')).toBeVisible();
    expect(write).toHaveBeenCalledOnce();
  });

  it('is missed by name where the browser refuses it; the text goes in all the same', async () => {
    write.mockRejectedValue(new Error('not allowed'));
    await insert('看图');
    expect(await screen.findByText(/图片没复制上。在编辑页点「复制图片」/)).toBeVisible();
    expect(drafted()).toMatchObject([{ text: '看图' }]);
  });
});
