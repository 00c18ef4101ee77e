import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GroupsPage } from '@/components/groups/GroupsPage';
import { Toasts } from '@/components/Toasts';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { saveFile } from '@/lib/export/save-file';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/export/save-file', () => ({ saveFile: vi.fn() }));

const today = dayOf(Date.now());

/** Watched for 40 days; members spoke on every so manyth of them. */
async function addGroup(id: string, name: string, every: number) {
  const days = Array.from({ length: 40 }, (_, index) => today - index);
  await database.groups.add(
    groupRow({ id, name, memberCount: 20, watchPeriods: [{ from: startOfDay(today - 39), to: 0 }] }),
  );
  await database.days.bulkAdd(
    days
      .filter((_, index) => index % every === 0)
      .map((day) => ({
        groupId: id,
        day,
        speakers: { p1: 3, p2: 2 },
        messages: 5,
        hours: Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 5 : 0)),
        lastMessageAt: startOfDay(day) + 3_600_000,
      })),
  );
}

async function show() {
  window.location.hash = '#all';
  render(
    <Toasts>
      <GroupsPage />
    </Toasts>,
  );
  await screen.findByRole('table', { name: '所有群对比' });
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  return userEvent.setup();
}

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('bdi')?.textContent);
const head = (name: string) => screen.getByRole('columnheader', { name });

beforeEach(async () => {
  vi.clearAllMocks();
  localStorage.clear();
  await emptyDatabase();
  await database.coverage.bulkAdd(
    Array.from({ length: 40 }, (_, index) => ({
      accountId: 'a1',
      day: today - index,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
  await database.people.bulkAdd([personRow(), personRow({ id: 'p2' })]);
  await database.memberships.add(membershipRow({ groupId: 'slow', joinedAt: Date.now() - 60_000 }));
  await addGroup('slow', '安静群', 9);
  await addGroup('lively', '热闹群', 1);
});

describe('all groups compared', () => {
  it('begins with the worst, sorts by any column and says so', async () => {
    const user = await show();
    expect(names()).toEqual(['安静群', '热闹群']);
    expect(head('健康度').getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(head('健康度')).getByRole('button'));
    expect(names()).toEqual(['热闹群', '安静群']);
    expect(head('健康度').getAttribute('aria-sort')).toBe('descending');
    within(head('等欢迎')).getByRole('button').focus();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['安静群', '热闹群']);
    expect(head('健康度').getAttribute('aria-sort')).toBeNull();
  });

  it('leads to each group, and up and down by key', async () => {
    const user = await show();
    const links = screen.getAllByRole('link').filter((link) => link.dataset.row !== undefined);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#group/slow', '#group/lively']);
    links[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links[1]);
  });

  it('is gone through from the search by key, and Enter there opens the first group', async () => {
    const user = await show();
    const field = screen.getByRole('textbox', { name: '搜群名（拼音可）' });
    await user.type(field, '群{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: /热闹群/u })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field).toHaveFocus();
    await user.type(field, '{Backspace}renao{Enter}');
    expect(window.location.hash).toBe('#group/lively');
  });

  it('is narrowed down by pinyin and by what waits', async () => {
    const user = await show();
    await user.type(screen.getByRole('textbox', { name: '搜群名（拼音可）' }), 'renao');
    expect(names()).toEqual(['热闹群']);
    await user.clear(screen.getByRole('textbox', { name: '搜群名（拼音可）' }));
    await user.click(screen.getByRole('button', { name: '有新人等着 1' }));
    expect(names()).toEqual(['安静群']);
  });

  it('says whether a name or a filter finds nothing, and leads back to all', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: '还没评分 0' }));
    expect(screen.getByText('现在没有这样的群')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: '搜群名（拼音可）' }), '没有这个');
    expect(screen.getByText('没有叫「没有这个」的群')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '看全部群' }));
    expect(names()).toEqual(['安静群', '热闹群']);
  });

  it('remembers which columns are wanted', async () => {
    const user = await show();
    await user.click(screen.getByText('列（15/15）'));
    const choice = screen.getByRole('group', { name: '选要看的列' });
    await user.click(within(choice).getByRole('button', { name: '参与率' }));
    expect(screen.queryByRole('columnheader', { name: '参与率' })).toBeNull();
    expect(localStorage.getItem('compare.hidden')).toBe('participation');
  });

  it('is saved as a file with what is shown, in its order', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: /CSV/u }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [file, name] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/^所有群对比 .*\.csv$/u);
    const lines = (await file?.text())?.split('\r\n') ?? [];
    expect(lines[0]).toContain('参与率（%）');
    expect(lines[1]?.split(',').slice(0, 8)).toEqual(['安静群', '71', '', '20', '2', '10', '100', '0.7']);
  });

  it('can be used by everybody', async () => {
    await show();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
