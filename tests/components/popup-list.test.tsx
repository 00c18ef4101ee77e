import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { GroupList } from '@/components/popup/GroupList';
import type { GroupFilter } from '@/lib/popup/group-filter';
import type { GroupOverview } from '@/lib/store/group-overviews';
import { accessibilityProblems } from './accessibility';
import { gradeFrom, now, overview } from './sample-rows';

const names = [
  '二手交换群',
  '读书打卡群',
  '宝妈群',
  '产品交流群',
  '新品体验群',
  '同城遛娃',
  '答疑群',
  '内测班',
];
const eight = names.map((name, place) => overview({ groupId: `g${place}`, name }));

interface Handlers {
  onOpen: (group: GroupOverview) => void;
  onPin: (group: GroupOverview, pinned: boolean) => void;
  onWatch: (group: GroupOverview, watched: boolean) => void;
}

/** The list with what the popup keeps for it: the filter, and what is pinned. */
function Kept({ groups, ...handlers }: { groups: GroupOverview[] } & Handlers) {
  const [filter, setFilter] = useState<GroupFilter>('all');
  const [pinned, setPinned] = useState<ReadonlySet<string>>(new Set());
  const pin = (group: GroupOverview, on: boolean) => {
    handlers.onPin(group, on);
    setPinned(on ? new Set([...pinned, group.groupId]) : new Set());
  };
  const kept = { groups, now, filter, onFilter: setFilter, pinned };
  return <GroupList {...kept} {...handlers} onPin={pin} />;
}

function show(groups: GroupOverview[]) {
  const handlers = { onOpen: vi.fn(), onPin: vi.fn(), onWatch: vi.fn() };
  render(<Kept groups={groups} {...handlers} />);
  return { ...handlers, user: userEvent.setup() };
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

function rowIds(): (string | undefined)[] {
  return rows().map((row) => row.dataset.row);
}

describe('sections', () => {
  it('put a pinned group on top of the list, and take it down again', async () => {
    const { user } = show([overview({ groupId: 'low', grade: gradeFrom(40, 0) }), ...eight.slice(0, 2)]);
    expect(rowIds()).toEqual(['low', 'g0', 'g1']);
    await user.click(screen.getByRole('button', { name: '置顶「读书打卡群」（P）' }));
    expect(rowIds()).toEqual(['g1', 'low', 'g0']);
    expect(screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'))).toEqual([
      '置顶的群',
      '今天先看的群',
      '其他群',
    ]);
    await user.click(screen.getByRole('button', { name: '取消置顶「读书打卡群」（P）' }));
    expect(rowIds()).toEqual(['low', 'g0', 'g1']);
  });

  it('lead from each group to its own page, and to the comparison of all', () => {
    show(eight.slice(0, 2));
    const page = screen.getByRole('link', { name: '看「二手交换群」的走势' });
    expect(page).toHaveAttribute('href', '/groups.html#group/g0');
    expect(screen.getByRole('link', { name: '全部群对比' })).toHaveAttribute('href', '/groups.html#all');
  });
});

describe('a group that sleeps', () => {
  const asleep = overview({ name: '老群', grade: gradeFrom(90, 0) });

  it('is called so, and leaves it to the operator whether it has ended', async () => {
    const { user, onWatch } = show([asleep]);
    expect(screen.getByText('沉睡：84 天没人说话')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不再看护「老群」' }));
    expect(onWatch).toHaveBeenCalledWith(asleep, false);
  });

  it('is not among those to look at today', () => {
    show([asleep]);
    expect(screen.queryByText(/今天先看/)).toBeNull();
  });

  it('from four weeks on is quiet, and nobody is asked to end it', () => {
    show([overview({ grade: gradeFrom(30, 0) })]);
    expect(screen.getByText('沉寂：30 天没人说话')).toBeVisible();
    expect(screen.queryByRole('button', { name: /不再看护/ })).toBeNull();
  });
});

describe('with few groups', () => {
  it('nothing stands in the way of them', () => {
    show(eight.slice(0, 7));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('list', { name: '筛选群' })).toBeNull();
  });

  it('one alone is not compared', () => {
    show(eight.slice(0, 1));
    expect(screen.queryByRole('link', { name: '全部群对比' })).toBeNull();
  });
});

describe('filters', () => {
  const groups = [...eight.slice(1), overview({ groupId: 'waits', name: '等人的群', newcomersWaiting: 2 })];

  it('offer what finds a group, with how many, and narrow the list down', async () => {
    const { user } = show(groups);
    const filters = within(screen.getByRole('list', { name: '筛选群' })).getAllByRole('button');
    expect(filters.map((button) => button.textContent)).toEqual(['全部 8', '要看 1', '新人 1']);
    await user.click(screen.getByRole('button', { name: '新人 1' }));
    expect(rowIds()).toEqual(['waits']);
    await user.click(screen.getByRole('button', { name: '新人 1' }));
    expect(rowIds()).toHaveLength(8);
  });

  it('that find nothing any more say so and lead back', async () => {
    const { user } = show(groups);
    await user.click(screen.getByRole('button', { name: '置顶「读书打卡群」（P）' }));
    await user.click(screen.getByRole('button', { name: '置顶 1' }));
    expect(rowIds()).toEqual(['g1']);
    await user.click(screen.getByRole('button', { name: '取消置顶「读书打卡群」（P）' }));
    expect(screen.getByText('现在没有这样的群')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '看全部群' }));
    expect(rowIds()).toHaveLength(8);
  });
});

describe('search', () => {
  it('begins with a slash, knows initials, and opens the first group on Enter', async () => {
    const { user, onOpen } = show(eight);
    await user.keyboard('/');
    expect(screen.getByRole('textbox', { name: '搜群名（拼音可）' })).toHaveFocus();
    await user.keyboard('dsdk');
    await waitFor(() => expect(rowIds()).toEqual(['g1']));
    await user.keyboard('{Enter}');
    expect(onOpen.mock.calls[0]?.[0]).toBe(eight[1]);
  });

  it('is cleared by Esc', async () => {
    const { user } = show(eight);
    await user.keyboard('/宝妈');
    await waitFor(() => expect(rowIds()).toEqual(['g2']));
    await user.keyboard('{Escape}');
    expect(rowIds()).toHaveLength(8);
  });

  it('that finds nothing says so and leads back', async () => {
    const { user } = show(eight);
    await user.keyboard('/没有这个');
    expect(await screen.findByText('没有叫「没有这个」的群')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '看全部群' }));
    expect(rowIds()).toHaveLength(8);
  });

  it('finds groups that are not watched, too', async () => {
    const { user } = show([...eight, overview({ groupId: 'off', name: '妈妈团购群', watched: false })]);
    await user.keyboard('/tuangou');
    expect(await screen.findByRole('switch', { name: '看护「妈妈团购群」' })).toBeVisible();
    expect(rowIds()).toEqual([]);
  });
});

describe('keys', () => {
  it('↓ and ↑ go from row to row, and from the first one to the search', async () => {
    const { user } = show(eight);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(rows()[1]).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('textbox')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(rows()[0]).toHaveFocus();
  });

  it('Enter opens the row that has the focus', async () => {
    const { user, onOpen } = show(eight);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onOpen.mock.calls[0]?.[0]).toBe(eight[1]);
  });

  it('p pins the row that has the focus, which keeps it where it goes', async () => {
    const { user, onPin } = show(eight);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}p');
    expect(onPin).toHaveBeenCalledWith(eight[2], true);
    expect(rowIds()[0]).toBe('g2');
    expect(rows()[0]).toHaveFocus();
    await user.keyboard('p');
    expect(rowIds()[2]).toBe('g2');
    expect(rows()[2]).toHaveFocus();
  });

  it('p without a row, and letters of a search, pin nothing', async () => {
    const { user, onPin } = show(eight);
    await user.keyboard('p/pp');
    expect(onPin).not.toHaveBeenCalled();
  });
});

it('has nothing that axe finds wrong', async () => {
  const { user } = show([...eight, overview({ groupId: 'asleep', grade: gradeFrom(90, 0) })]);
  await user.keyboard('{ArrowDown}p');
  expect(await accessibilityProblems()).toEqual([]);
});
