import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { MessageRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openPanel, openTab } from './open-panel';
import { askedRow, emptyDatabase, groupRow, membershipRow, personRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({
  findTarget: vi.fn(),
  findChatTab: vi.fn(),
  onTargetMayHaveChanged: () => () => {},
}));

const undo = { questions: [] };
const minute = 60_000;

/** By the way that the header shows. */
async function openQuestions() {
  const user = await openPanel();
  await user.click(await screen.findByRole('button', { name: /个问题没人答$/ }));
  await screen.findByRole('button', { name: /^豆妈/u, expanded: true });
  return user;
}

async function openTool(name: RegExp) {
  const user = await openTab('本群');
  await user.click(await screen.findByRole('button', { name }));
  return user;
}

function messageRow(id: string, text: string, personId = 'p1', groupId = 'g1'): MessageRow {
  const time = Date.now() - 60 * minute;
  return { id, groupId, personId, time, timeIsFirstSeen: false, kind: 'text', text, recalled: false };
}

beforeEach(async () => {
  vi.clearAllMocks();
  const answers: Record<string, unknown> = {
    draft: { ok: true },
    takeBackDraft: { done: true },
    saveSnippet: { id: 's9' },
    settleQuestions: undo,
    reopenQuestions: undo,
  };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => answers[name]) as never);
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.bulkAdd([groupRow(), groupRow({ id: 'g2', name: '读书群' })]);
  await database.people.bulkAdd([personRow({ remark: '豆妈' }), personRow({ id: 'p2', nickname: '阿凯' })]);
  await database.memberships.bulkAdd([
    membershipRow({ groupNickname: '豆豆妈' }),
    membershipRow({ personId: 'p2' }),
    membershipRow({ groupId: 'g2', personId: 'p2' }),
  ]);
  await database.snippets.bulkAdd([
    snippetRow({ body: '在订单里申请。' }),
    snippetRow({ id: 's2', title: '退款多久到', body: '三天内。', key: '' }),
  ]);
  await database.askedQuestions.add(askedRow({ fitting: ['s1', 's2'] }));
  await database.messages.add(messageRow('a1/q1', '@群主\u2005请问怎么退款？'));
});

describe('a question that nobody answered in time', () => {
  it('is counted in the header and laid out with who asked, when, and what answers it', async () => {
    await openQuestions();
    expect(screen.getByRole('button', { name: '1 个问题没人答' })).toBeVisible();
    const row = screen.getByRole('button', { name: /^豆妈/u, expanded: true });
    expect(row).toHaveTextContent('请问怎么退款');
    expect(within(row).getByText(/1 小时前|昨天/u)).toBeVisible();
    expect(screen.getByRole('button', { name: /^1 怎么退款/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /^2 退款多久到/u })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is answered with one key, calling who asked by the name that the group sees', async () => {
    const user = await openQuestions();
    expect(screen.getByRole('region', { name: '预览' })).toHaveTextContent('@豆豆妈 在订单里申请。');
    await user.keyboard('1');
    await screen.findByText('已放入输入框，由你发送');
    expect(sent('draft')).toEqual([{ text: '@豆豆妈\u2005在订单里申请。', groupId: 'g1' }]);
    const use = { snippetId: 's1', answeredQuestionId: 'a1/q1', groupId: 'g1' };
    await waitFor(() => expect(sent('noteUse')).toEqual([use]));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sent('undoUse')).toEqual([use]));
  });

  it('is answered without a mention, and with another entry', async () => {
    const user = await openQuestions();
    await user.keyboard('m');
    expect(screen.getByRole('switch', { name: '带上 @豆豆妈' })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: /^2 退款多久到/u }));
    await screen.findByText('已放入输入框，由你发送');
    expect(sent('draft')).toEqual([{ text: '三天内。', groupId: 'g1' }]);
  });

  it.each([
    ['a', 'answered', '已记为答过'],
    ['x', 'dismissed', '已记为不用答'],
  ])('is settled by %s, and that can be taken back', async (key, state, words) => {
    const user = await openQuestions();
    await user.keyboard(key);
    expect(sent('settleQuestions')).toEqual([{ ids: ['a1/q1'], state }]);
    await screen.findByText(words);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('undoQuestions')).toEqual([undo]);
  });

  it('waits as long as is chosen', async () => {
    const user = await openQuestions();
    expect(screen.getByText('1 个超时')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '1 天' }));
    expect(sent('saveAnswerWithin')).toEqual([{ within: 1440 * minute }]);
    await database.settings.put({ key: 'answerWithin', value: 1440 * minute });
    expect(await screen.findByText('没有超时的')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: '1 个问题没人答' })).toBeNull());
    expect(screen.getByRole('button', { name: /^豆妈/u })).toBeVisible();
  });
});

it('a mark’s click opens the panel at its question', async () => {
  await database.askedQuestions.add(
    askedRow({ id: 'a1/q2', personId: 'p2', time: Date.now() - 120 * minute }),
  );
  await database.messages.add(messageRow('a1/q2', '几点开始', 'p2'));
  await openPanel();
  const focus = { kind: 'question', questionId: 'a1/q2', groupId: 'g1' };
  await fakeBrowser.storage.session.set({ panelFocus: { focus, at: Date.now() } });
  const row = await screen.findByRole('button', { name: /^阿凯/u, expanded: true });
  expect(row).toHaveFocus();
  expect(screen.getByText('话术里没有合适的答案')).toBeVisible();
});

it('in another group is answered only once that group is open', async () => {
  await database.askedQuestions.update('a1/q1', { groupId: 'g2', personId: 'p2' });
  const user = await openTool(/^待答问题/u);
  expect(await screen.findByText('没有待答的问题')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '所有群' }));
  expect(await screen.findByText('读书群')).toBeVisible();
  expect(screen.getByRole('button', { name: /^1 怎么退款/u })).toBeDisabled();
  await user.keyboard('1');
  expect(sent('draft')).toEqual([]);
  expect(screen.getByRole('button', { name: '打开这个群' })).toBeVisible();
});

it('what was perhaps answered says so in doubt, and can be put back', async () => {
  const settledAt = Date.now() - 50 * minute;
  await database.askedQuestions.update('a1/q1', {
    state: 'answered',
    answeredHow: 'replied',
    answeredBy: 'p2',
    answerId: 'a1/m2',
    settledAt,
  });
  await database.messages.add(messageRow('a1/m2', '订单里就有', 'p2'));
  const user = await openTool(/^待答问题/u);
  await user.click(await screen.findByText('已答 · 1'));
  expect(screen.getByText(/可能已有人回答：阿凯紧接着说了话/u)).toBeVisible();
  expect(screen.getByText('订单里就有')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '还没答，放回去' }));
  expect(sent('reopenQuestions')).toEqual([{ ids: ['a1/q1'] }]);
});

describe('adding to the handbook', () => {
  it('gives an entry a further way of asking, and takes it back', async () => {
    const user = await openQuestions();
    await user.keyboard('s');
    expect(await screen.findByRole('textbox', { name: '怎么问的' })).toHaveValue('请问怎么退款？');
    await user.click(screen.getByRole('button', { name: /^退款多久到/u }));
    const entry = { id: 's2', kind: 'faq', title: '退款多久到', body: '三天内。' };
    expect(sent('saveSnippet')).toEqual([{ ...entry, questions: ['请问怎么退款？'] }]);
    expect(await screen.findByRole('heading', { name: '待答问题' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('saveSnippet').at(-1)).toEqual({ ...entry, questions: [] });
  });

  it('makes a new entry with the answer that was given', async () => {
    await database.askedQuestions.update('a1/q1', {
      state: 'answered',
      answeredHow: 'quoted',
      answeredBy: 'p2',
      answerId: 'a1/m2',
      settledAt: Date.now(),
    });
    await database.messages.add(messageRow('a1/m2', '订单里就有', 'p2'));
    const user = await openTool(/^待答问题/u);
    await user.click(await screen.findByText('已答 · 1'));
    await user.click(screen.getByRole('button', { name: '存进话术' }));
    await user.click(await screen.findByRole('button', { name: '写成新话术' }));
    expect(await screen.findByDisplayValue('订单里就有')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveSnippet')).toMatchObject([
      { kind: 'faq', title: '请问怎么退款？', questions: ['请问怎么退款？'], body: '订单里就有' },
    ]);
  });
});

describe('the review of the handbook', () => {
  beforeEach(async () => {
    const texts = ['附近哪家火锅好吃呀', '附近哪家火锅好吃', '请问附近哪家火锅好吃', '谁捡到一把蓝色的伞'];
    await database.askedQuestions.bulkAdd(
      texts.map((_, index) =>
        askedRow({ id: `a1/r${index}`, personId: `p${(index % 2) + 1}`, time: Date.now() - index * minute }),
      ),
    );
    await database.messages.bulkAdd(texts.map((text, index) => messageRow(`a1/r${index}`, text)));
    await database.snippets.bulkAdd([
      snippetRow({ id: 's3', title: '直播规则', key: '', useCount: 4, lastUsedAt: Date.now() }),
      snippetRow({ id: 's4', title: '发票', key: '', reviewAt: Date.now() - 1 }),
    ]);
  });

  it('groups what is asked without an entry, and says how often, by how many and since when', async () => {
    await openTool(/^话术复盘/u);
    expect(await screen.findByText(/1 个群里的 5 个提问/u)).toBeVisible();
    const section = screen.getByRole('region', { name: '常被问，还没有话术' });
    const items = within(section).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('附近哪家火锅好吃呀');
    expect(items[0]).toHaveTextContent('3 次 · 2 人 · 1 个群');
    expect(within(section).queryByText(/怎么退款/u)).toBeNull();
    expect(screen.getByText('该看一遍的 · 1')).toBeVisible();
    expect(screen.getByText('没用过的 · 3')).toBeVisible();
    expect(screen.getByText('用得最多的 · 1')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leads to an entry with all these ways of asking', async () => {
    const user = await openTool(/^话术复盘/u);
    await user.click(await screen.findByRole('button', { name: '写成话术：附近哪家火锅好吃呀' }));
    const ways = await screen.findByRole('textbox', { name: '怎么问的' });
    expect(ways).toHaveValue('附近哪家火锅好吃呀\n附近哪家火锅好吃\n请问附近哪家火锅好吃');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '话术复盘' })).toBeVisible();
  });
});
