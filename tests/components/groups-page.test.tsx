import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GroupsPage } from '@/components/groups/GroupsPage';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow } from './sample-rows';

const names = ['读书打卡群', '产品交流群', '宝妈群', '二手群', '跑步群', '美食群', '摄影群', '已关的群'];

/** The page at an address, with eight groups, the last of which is no longer watched. */
async function openAt(hash: string) {
  await database.groups.bulkPut(
    names.map((name, index) => groupRow({ id: `g${index}`, name, watched: index === 7 ? 0 : 1 })),
  );
  return open(hash);
}

function open(hash: string) {
  window.location.hash = hash;
  render(<GroupsPage />);
  return userEvent.setup();
}

function goTo(hash: string) {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

const chooser = () => screen.findByRole('navigation', { name: '选一个群' });

describe('the page of all groups', () => {
  beforeEach(emptyDatabase);

  it('shows the group that the address names', async () => {
    await openAt('#group/g2');
    expect(await screen.findByRole('heading', { level: 2, name: '宝妈群' })).toBeInTheDocument();
    const links = within(await chooser());
    expect(links.getByRole('link', { name: '宝妈群' })).toHaveAttribute('aria-current', 'true');
    expect(links.getByRole('link', { name: '二手群' })).not.toHaveAttribute('aria-current');
  });

  it('brings the chosen group into sight among the others', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    await openAt('#group/g3');
    const link = within(await chooser()).getByRole('link', { name: '二手群' });
    expect(shown.mock.contexts).toContain(link);
    shown.mockRestore();
  });

  it('follows the way to another group', async () => {
    await openAt('#group/g2');
    await screen.findByRole('heading', { level: 2, name: '宝妈群' });
    const link = within(await chooser()).getByRole('link', { name: '二手群' });
    goTo(link.getAttribute('href') ?? '');
    expect(await screen.findByRole('heading', { level: 2, name: '二手群' })).toBeInTheDocument();
  });

  it('finds a group by the sound of its name, and takes the first by Enter', async () => {
    const user = await openAt('#group/g0');
    await user.type(await screen.findByRole('textbox', { name: '搜群名（拼音可）' }), 'paobu');
    expect(
      within(await chooser())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['跑步群']);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: '跑步群' })).toBeInTheDocument();
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '交流 产品');
    expect(within(await chooser()).getByRole('link', { name: '产品交流群' })).toBeVisible();
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), 'zzz');
    expect(screen.getByText('没有这个名字的群')).toBeInTheDocument();
  });

  it('leads from the review of all groups to screens of one', async () => {
    await openAt('#review/all');
    const screens = within(screen.getByRole('navigation', { name: '各群情况' }));
    goTo(screens.getByRole('link', { name: '单个群' }).getAttribute('href') ?? '');
    expect(await screen.findByRole('heading', { level: 2, name: '宝妈群' })).toBeInTheDocument();
  });

  it('goes through the groups with the arrow keys', async () => {
    const user = await openAt('#group/g0');
    await user.click(await screen.findByRole('textbox'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const links = within(await chooser()).getAllByRole('link');
    expect(links[1]).toHaveFocus();
  });

  it('says which groups are no longer watched, after the others', async () => {
    await openAt('#group/g0');
    const links = within(await chooser()).getAllByRole('link');
    expect(links.at(-1)).toHaveTextContent('已关的群已不看护');
  });

  it('tells what to do where no group was ever watched', async () => {
    open('');
    expect(await screen.findByText('还没有看护过的群')).toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so where the address names a group that is gone', async () => {
    await openAt('#group/gone');
    expect(await screen.findByText('找不到这个群')).toBeInTheDocument();
  });

  it('has nothing that a screen reader would stumble over', async () => {
    await openAt('#group/g1');
    await screen.findByRole('heading', { level: 2 });
    expect(await accessibilityProblems()).toEqual([]);
  });
});
