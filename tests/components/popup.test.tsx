import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FirstRun } from '@/components/popup/FirstRun';
import { PopupBottom } from '@/components/popup/PopupBottom';
import { PopupScreen } from '@/components/popup/PopupScreen';
import type { PageState } from '@/components/popup/page-state';
import type { GroupFilter } from '@/lib/popup/group-filter';
import type { GroupOverview } from '@/lib/store/group-overviews';
import { accessibilityProblems } from './accessibility';
import { gradeFrom, now, overview } from './sample-rows';

const fine = {
  pageObjects: true,
  openChat: true,
  messageList: true,
  inputBox: true,
  chatList: true,
  rejected: 0,
};

interface Shown {
  page?: PageState;
  questions?: string;
  pinned?: string[];
  filter?: GroupFilter;
}

function show(groups: GroupOverview[], shown: Shown = {}) {
  const { page = { kind: 'no-tab' }, questions = '', pinned = [], filter = 'all' } = shown;
  const handlers = { onOpen: vi.fn(), onPin: vi.fn(), onFilter: vi.fn(), onWatch: vi.fn() };
  const below = {
    onShowQuestions: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const list = { groups, now, filter, pinned: new Set(pinned) };
  const bottom = <PopupBottom page={page} questions={questions} {...below} />;
  render(<PopupScreen {...list} {...handlers} bottom={bottom} />);
  return { ...handlers, ...below, user: userEvent.setup() };
}

/** The row of a group that carries the name; a click on it opens the chat. */
function rowOf(name: RegExp): HTMLElement {
  const row = screen.getAllByRole('button', { name }).find((button) => button.dataset.row !== undefined);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

/** The groups' rows from top to bottom, by a part of their names. */
function order(names: RegExp): (string | undefined)[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  return rows.map((row) => names.exec(row.textContent)?.[0]);
}

describe('first run', () => {
  it('says what it does, records, never does and risks, before anything else', async () => {
    render(<FirstRun onAccept={async () => undefined} />);
    for (const words of ['它做什么', '只记你打开了看护的群', '不替你发消息', '没有得到微信的认可']) {
      expect(screen.getByText(words, { exact: false })).toBeVisible();
    }
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('starts on the person’s word', async () => {
    const accept = vi.fn(async () => undefined);
    render(<FirstRun onAccept={accept} />);
    await userEvent.click(screen.getByRole('button', { name: '我读过了，开始' }));
    expect(accept).toHaveBeenCalledOnce();
  });
});

describe('watched groups', () => {
  it('keeps the order it is given and draws a line after those to look at first', () => {
    show([
      overview({ groupId: 'g1', name: '二手交换群', grade: gradeFrom(40, 0) }),
      overview({ groupId: 'g2', name: '宝妈群', newcomersWaiting: 4 }),
      overview({ groupId: 'g3', name: '产品交流一群' }),
    ]);
    expect(order(/二手|宝妈|产品/u)).toEqual(['二手', '宝妈', '产品']);
    expect(screen.getByText('今天有 2 个要看看')).toBeVisible();
    expect(screen.getByRole('separator')).toBeInTheDocument();
  });

  it('never shows a bare number: reason, coverage and twelve weeks stand beside the score', () => {
    show([overview({ grade: gradeFrom(10, 5), coverage: { seenDays: 4, days: 5 } })]);
    const row = rowOf(/产品交流一群/);
    expect(within(row).getByText('一切正常')).toBeVisible();
    expect(within(row).getByText('初步')).toBeVisible();
    expect(within(row).getByTitle('看了 5 天里的 4 天')).toBeInTheDocument();
    expect(within(row).getByRole('img', { name: /近 12 周/ })).toBeInTheDocument();
  });

  it('says what is missing for a score, and what is going on meanwhile', () => {
    show([overview({ grade: gradeFrom(5, 3), newcomersWaiting: 2, speakersToday: 3 })]);
    expect(screen.getByText('还差 2 天才评分')).toBeVisible();
    expect(screen.getByText('今天 3 人说话 · 最近一条 3 小时前')).toBeVisible();
    expect(screen.getByText('2 位新人待欢迎')).toBeVisible();
  });

  it('does not call fine what has no score yet', () => {
    show([overview({ grade: gradeFrom(5, 3) })]);
    expect(screen.queryByText('今天都还好')).toBeNull();
  });

  it('says 只有你在说话 with a score of 0 where no member spoke', () => {
    show([overview({ grade: gradeFrom(30, 2, false), reason: { kind: 'only-you' } })]);
    const row = rowOf(/产品交流一群/);
    expect(within(row).getByText('0')).toBeVisible();
    expect(within(row).getByText('只有你在说话')).toBeVisible();
  });

  it('tells groups of one name apart by their size', () => {
    show([
      overview({ groupId: 'g1', name: '读书打卡群', memberCount: 88 }),
      overview({ groupId: 'g2', name: '读书打卡群', memberCount: 156 }),
    ]);
    expect(screen.getByText('88 人')).toBeVisible();
    expect(screen.getByText('156 人')).toBeVisible();
  });

  it('opens the chat of the group that is clicked', async () => {
    const group = overview();
    const { user, onOpen } = show([group]);
    await user.click(rowOf(/产品交流一群/));
    expect(onOpen.mock.calls[0]?.[0]).toBe(group);
  });
});

describe('groups that are not watched', () => {
  it('can be switched on one by one', async () => {
    const group = overview({ watched: false, name: '妈妈团购群' });
    const { user, onWatch } = show([group]);
    expect(screen.getByText('还没有在看护的群')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: '看护「妈妈团购群」' }));
    expect(onWatch).toHaveBeenCalledWith(group, true);
  });
});

describe('with nothing to show', () => {
  it('says the one next step', async () => {
    show([]);
    expect(screen.getByText('打开微信网页版，登录后点开一个群，这里就会列出来。')).toBeVisible();
    expect(screen.getByRole('button', { name: '打开微信网页版' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('the foot', () => {
  it.each<[string, PageState]>([
    ['本页识别正常', { kind: 'checked', check: fine, chatIsOpen: true }],
    ['没找到：输入框', { kind: 'checked', check: { ...fine, inputBox: false }, chatIsOpen: true }],
    [
      '本页识别正常',
      { kind: 'checked', check: { ...fine, inputBox: false, messageList: false }, chatIsOpen: false },
    ],
    ['微信网页版还没登录', { kind: 'not-logged-in' }],
    ['微信网页版要刷新一下才能用', { kind: 'no-answer' }],
    ['没有打开微信网页版', { kind: 'no-tab' }],
  ])('says %s', (words, page) => {
    show([overview()], { page });
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('says how many are in doubt and leads to them; says nothing where nobody is', async () => {
    const { onShowQuestions, user } = show([overview()], { questions: '3 个人认不准' });
    await user.click(screen.getByRole('button', { name: '3 个人认不准' }));
    expect(onShowQuestions).toHaveBeenCalledOnce();
    cleanup();
    show([overview()]);
    expect(screen.queryByText(/认不准/)).toBeNull();
  });

  it('opens the side panel', async () => {
    const { user, onOpenSidePanel } = show([overview()]);
    await user.click(screen.getByRole('button', { name: '打开侧边栏' }));
    expect(onOpenSidePanel).toHaveBeenCalledOnce();
  });
});

describe('names that somebody else chose', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['正常\u202E倒过来', '正常倒过来'],
    ['', '未命名的群'],
    ['\u200B\u2800', '未命名的群'],
  ])('shows %j as text', (name, shown) => {
    show([overview({ name })]);
    expect(screen.getByText(shown)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('puts only the beginning of ten thousand characters into the document', () => {
    show([overview({ name: '长'.repeat(10_000) })]);
    expect(document.body.textContent?.match(/长/gu)?.length).toBeLessThan(100);
  });
});

it('has nothing that axe finds wrong', async () => {
  show([
    overview({ grade: gradeFrom(90, 0) }),
    overview({ groupId: 'g2', name: '新群', grade: gradeFrom(3, 1) }),
    overview({ groupId: 'g3', name: '别的群', watched: false }),
  ]);
  expect(await accessibilityProblems()).toEqual([]);
});
