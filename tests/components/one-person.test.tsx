import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { findTarget } from '@/lib/panel/target';
import { accessibilityProblems } from './accessibility';
import { accountRow, addLogin, addQuestion } from './identity-rows';
import { besideGroup, openPanel, openTab } from './open-panel';
import { emptyDatabase, factRow, membershipRow, now, personRow, taggingRow, tagRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const answers: Record<string, unknown> = {
  mergePeople: { mergeId: 'm1' },
  splitPerson: { personId: 'made' },
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.mocked(findTarget).mockResolvedValue(besideGroup);
  vi.mocked(sendMessage).mockImplementation((async (name: string) => answers[name]) as never);
  await emptyDatabase();
  await addLogin();
});

async function openMember(name: string) {
  const user = await openTab('成员');
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`, 'u') }));
  await screen.findByRole('heading', { name: new RegExp(name, 'u') });
  return user;
}

describe('while somebody is in doubt', () => {
  beforeEach(() => addQuestion('new1', ['old1']));

  it('the panel’s head says how many, and leads to the questions', async () => {
    const user = await openPanel();
    await user.click(await screen.findByRole('button', { name: '1 个人认不准' }));
    expect(await screen.findByText('还剩 1 个')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('tab', { name: '成员' })).toBeVisible();
  });

  it('本群 leads there too', async () => {
    const user = await openPanel();
    await user.click(screen.getByRole('tab', { name: '本群' }));
    await user.click(await screen.findByRole('button', { name: /^谁是谁/ }));
    expect(await screen.findByText('还剩 1 个')).toBeVisible();
  });

  it('their own page says so on top, and leads to the question', async () => {
    const user = await openMember('小雨');
    await user.click(await screen.findByRole('button', { name: /去认一下/ }));
    expect(await screen.findByText('还剩 1 个')).toBeVisible();
  });

  it.each([
    [{ kind: 'person', personId: 'new1', groupId: 'g1' }, '还剩 1 个'],
    [{ kind: 'identity-questions' }, '还剩 1 个'],
    [{ kind: 'person', personId: 'old1', groupId: 'g1' }, '还没填'],
  ])('a click that asks for %j shows the question where there is one', async (focus, text) => {
    await fakeBrowser.storage.session.set({ panelFocus: { focus, at: Date.now() } });
    render(<Panel />);
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
  });
});

describe('the same person as another one', () => {
  beforeEach(async () => {
    await database.people.bulkAdd([
      personRow({ id: 'p1', nickname: '小雨', firstSeenAt: 2 }),
      personRow({ id: 'p2', nickname: '小雨点', firstSeenAt: 1 }),
      personRow({ id: 'p3', nickname: '阿明' }),
    ]);
    await database.memberships.bulkAdd([
      membershipRow({ personId: 'p1', lastSeenAt: now }),
      membershipRow({ personId: 'p2', leftAt: 5 }),
      membershipRow({ personId: 'p3', lastSeenAt: now }),
    ]);
    await database.tags.add(tagRow({ name: '团长' }));
    await database.taggings.add(taggingRow({ personId: 'p2' }));
    await database.facts.add(factRow({ personId: 'p2', field: 'note', value: '周五开团' }));
  });

  async function pick(query: string) {
    const user = await openMember('小雨');
    await user.click(screen.getByText('更多'));
    await user.click(screen.getByRole('button', { name: /^和另一位是同一个人/ }));
    await user.type(await screen.findByRole('textbox', { name: '找成员' }), query);
    return user;
  }

  it('is found by pinyin among all, also who left; what becomes one is shown; the older record is kept', async () => {
    const user = await pick('xiaoyudian');
    await user.click(await screen.findByRole('button', { name: /^小雨点/ }));
    expect(await screen.findByText('1 个标签')).toBeVisible();
    expect(screen.getByText('周五开团')).toBeVisible();
    expect(screen.queryByText(/两位现在都在群里/)).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '合并成一位' }));
    expect(sendMessage).toHaveBeenCalledWith('mergePeople', { keptId: 'p2', absorbedId: 'p1' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sendMessage).toHaveBeenCalledWith('undoMerge', { mergeId: 'm1' });
  });

  it('is doubted where both are in the group now', async () => {
    const user = await pick('aming');
    await user.click(await screen.findByRole('button', { name: /^阿明/ }));
    expect(await screen.findByText(/两位现在都在群里/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(await screen.findByRole('textbox', { name: '找成员' })).toBeVisible();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('not the same person', () => {
  const loggedInAt = Date.now() - 3 * 3_600_000;

  beforeEach(async () => {
    await database.accounts.put(accountRow({ loggedInAt }));
    await database.people.add(personRow({ nickname: '小雨' }));
    await database.memberships.add(membershipRow());
  });

  async function openSplit() {
    const user = await openMember('小雨');
    await user.click(screen.getByText('更多'));
    await user.click(screen.getByRole('button', { name: /^不是同一个人/ }));
    expect(await screen.findByText(/归到一份新的记录/)).toHaveTextContent('这次登录');
    return user;
  }

  it('is parted from this login on; the note makes them one again', async () => {
    const user = await openSplit();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '分成两位' }));
    await waitFor(() =>
      expect(sendMessage).toHaveBeenCalledWith('splitPerson', { personId: 'p1', since: loggedInAt }),
    );
    const note = await screen.findByText('「小雨」已分成两位');
    await user.click(within(note.closest('output')!).getByRole('button', { name: '撤销' }));
    expect(sendMessage).toHaveBeenCalledWith('mergePeople', { keptId: 'p1', absorbedId: 'made' });
  });

  it('or from a day on, that is not in the future', async () => {
    const user = await openSplit();
    const field = screen.getByLabelText('从哪天起认错的');
    await user.type(field, '2999-01-01');
    expect(screen.getByText('选今天或更早的日子')).toBeVisible();
    expect(screen.getByRole('button', { name: '分成两位' })).toBeDisabled();
    await user.clear(field);
    await user.type(field, '2026-03-02');
    await user.click(screen.getByRole('button', { name: '分成两位' }));
    const since = new Date(2026, 2, 2).getTime();
    await waitFor(() => expect(sendMessage).toHaveBeenCalledWith('splitPerson', { personId: 'p1', since }));
  });
});

it('the operator’s own record is neither merged nor parted', async () => {
  await database.people.add(personRow({ nickname: '我自己', role: 'own' }));
  await database.memberships.add(membershipRow());
  await openMember('我自己');
  expect(screen.queryByText('更多')).toBeNull();
});
