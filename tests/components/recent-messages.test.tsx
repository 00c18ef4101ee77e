import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { MessageRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({
  findTarget: vi.fn(),
  findChatTab: vi.fn(),
  onTargetMayHaveChanged: () => () => {},
}));

const minute = 60_000;

function said(id: string, personId: string, text: string, minutesAgo: number): MessageRow {
  const time = Date.now() - minutesAgo * minute;
  return { id, groupId: 'g1', personId, time, timeIsFirstSeen: false, kind: 'text', text, recalled: false };
}

async function openMessages() {
  const user = await openTab('本群');
  await user.click(await screen.findByRole('button', { name: /^最近消息/u }));
  return user;
}

const rows = () =>
  within(screen.getByRole('list', { name: '最近消息' })).getAllByRole('button', { expanded: false });
const ways = () => screen.findByRole('textbox', { name: '怎么问的' });

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockResolvedValue({ id: 's9' });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.people.bulkAdd([personRow({ remark: '豆妈' }), personRow({ id: 'p2', nickname: '阿凯' })]);
  await database.memberships.bulkAdd([membershipRow(), membershipRow({ personId: 'p2' })]);
  await database.snippets.add(snippetRow({ id: 's2', title: '退款多久到', body: '三天内。', key: '' }));
});

describe('the messages of a group', () => {
  beforeEach(async () => {
    await database.messages.bulkAdd([
      said('m1', 'p1', '请问怎么退款？', 30),
      said('m2', 'p1', '直播几点开始？', 5),
      said('m3', 'p2', '@豆妈\u2005晚上八点', 3),
      { ...said('m4', 'p2', '', 2), recalled: true },
      { ...said('m5', 'p2', '图', 1), kind: 'picture' },
    ]);
  });

  it('are listed newest first with who said them, and narrowed down by a search', async () => {
    const user = await openMessages();
    await screen.findByRole('list', { name: '最近消息' });
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^阿凯.*晚上八点$/u),
      expect.stringMatching(/^豆妈.*直播几点开始？$/u),
      expect.stringMatching(/^豆妈.*请问怎么退款？$/u),
    ]);
    expect(await accessibilityProblems()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '在下面这些里找' }), '退款');
    expect(rows()).toHaveLength(1);
    await user.type(screen.getByRole('textbox', { name: '在下面这些里找' }), '无');
    expect(screen.getByText('这 3 条里没有，可以读更早的')).toBeVisible();
  });

  it('are kept as a question by keys alone, and the page comes back where it was', async () => {
    const user = await openMessages();
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}q');
    expect(await ways()).toHaveValue('请问怎么退款？');
    await user.click(screen.getByRole('button', { name: /^退款多久到/u }));
    expect(sent('saveSnippet')).toMatchObject([{ id: 's2', questions: ['请问怎么退款？'] }]);
    await waitFor(() => expect(rows()[2]).toHaveFocus());
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('saveSnippet')).toMatchObject([{}, { id: 's2', questions: [] }]);
  });

  it('are kept as an answer, with the question that it may answer to be changed', async () => {
    const user = await openMessages();
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('猜它答的是，存的时候可以改')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.keyboard('a');
    expect(await ways()).toHaveValue('直播几点开始？');
    await user.click(screen.getByRole('button', { name: '写成新话术' }));
    expect(await screen.findByDisplayValue('晚上八点')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveSnippet')).toMatchObject([
      { title: '直播几点开始？', questions: ['直播几点开始？'], body: '晚上八点' },
    ]);
  });

  it('are kept several at once, the newest as the answer unless another one is chosen', async () => {
    const user = await openMessages();
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    await user.keyboard(' {ArrowDown} {ArrowDown} ');
    const answers = screen.getByRole('group', { name: '选了 3 条，哪条是答案' });
    expect(within(answers).getAllByRole('radio')[0]).toBeChecked();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '存进话术' }));
    expect(await ways()).toHaveValue('请问怎么退款？\n直播几点开始？');
    expect(screen.getByText('晚上八点')).toBeVisible();
  });
});

it('older messages are read 100 at a time', async () => {
  await database.messages.bulkAdd(
    Array.from({ length: 130 }, (_, index) => said(`m${index}`, 'p1', `第 ${index} 条`, index + 1)),
  );
  const user = await openMessages();
  await waitFor(() => expect(rows()).toHaveLength(100));
  await user.click(screen.getByRole('button', { name: '再看更早的 100 条' }));
  await waitFor(() => expect(rows()).toHaveLength(130));
  expect(screen.queryByRole('button', { name: '再看更早的 100 条' })).toBeNull();
});

it('a group in which nothing was said tells why there is nothing', async () => {
  await openMessages();
  expect(await screen.findByText('近 30 天没有记下文字消息')).toBeVisible();
});
