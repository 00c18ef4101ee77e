import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { saveFile } from '@/lib/export/save-file';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/export/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const DAY = 86_400_000;
const today = dayOf(Date.now());
const from = startOfDay(today - 60);

/** 果果爸 was never seen speaking, 阿晚 last 40 days ago, 豆豆妈妈 yesterday. */
async function fill() {
  await database.groups.add(groupRow({ watchPeriods: [{ from, to: 0 }] }));
  const names = { p1: '豆豆妈妈', p2: '阿晚', p3: '果果爸' };
  for (const [id, nickname] of Object.entries(names)) {
    await database.people.add(personRow({ id, nickname }));
    await database.memberships.add(membershipRow({ personId: id, firstSeenAt: from }));
  }
  await database.people.update('p3', { remark: '可能是同行' });
  await database.speaking.add({ groupId: 'g1', last: { p1: today - 1, p2: today - 40 }, before: {} });
}

async function openList() {
  const user = await openTab('成员');
  await user.click(await screen.findByRole('button', { name: '潜水名单' }));
  await screen.findByText(/^\d 人没见过说话$/);
  return user;
}

const rows = () =>
  within(screen.getByRole('list', { name: '潜水名单' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

beforeEach(async () => {
  vi.clearAllMocks();
  const answers: Record<string, unknown> = {
    draft: { ok: true },
    startCleanOut: { id: 'c1' },
    saveFact: { id: 'f1' },
  };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => answers[name]) as never);
  await emptyDatabase();
  await fill();
});

describe('the silent list', () => {
  it('says who was not seen speaking and since when, never that somebody never spoke', async () => {
    await openList();
    expect(screen.getByText('2 人没见过说话')).toBeVisible();
    const [first, second] = rows();
    expect(first).toMatch(/^可能是同行自 .+起没见过说话/u);
    expect(second).toMatch(/^阿晚最近说话 /u);
    expect(screen.getAllByText('这段时间看了 30 天里的 0 天')).not.toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('goes back to another day', async () => {
    const user = await openList();
    await user.click(screen.getByRole('button', { name: '60 天' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: '90 天' }));
    expect(await screen.findByText('现在还说不准')).toBeVisible();
    expect(screen.getByText('另有 1 人是后来才看到的，说不准，没列进来')).toBeVisible();
  });

  it('leaves somebody out for good, and takes that back', async () => {
    const user = await openList();
    await user.click(screen.getByRole('button', { name: '不清理：阿晚' }));
    const wanted = { personId: 'p2', field: 'exempt', value: 'yes', source: 'person' };
    expect(sent('saveFact')).toEqual([wanted]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('deleteFact')).toEqual([{ id: 'f1' }]);
  });

  it('ticks with the keyboard alone', async () => {
    const user = await openList();
    const [first] = screen.getAllByRole('checkbox', { name: /^选中：/ });
    first!.focus();
    await user.keyboard(' {ArrowDown} ');
    expect(await screen.findByText('已选 2 人')).toBeVisible();
  });

  it('is saved as CSV with dates and the remark, which is said to be private', async () => {
    const user = await openList();
    await user.click(screen.getByRole('button', { name: '导出为 CSV' }));
    expect(await screen.findByText('里面有你的私人备注，别直接发到群里')).toBeVisible();
    const [file, name] = vi.mocked(saveFile).mock.calls[0]!;
    expect(name).toMatch(/^潜水名单 产品交流一群 \d{4}-\d\d-\d\d\.csv$/u);
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).toContain('备注（私人，别外传）');
    expect(lines[1]).toContain('果果爸,,可能是同行');
    expect(lines).toHaveLength(3);
  });
});

describe('the warning', () => {
  async function warn() {
    const user = await openList();
    await user.click(screen.getByRole('checkbox', { name: '全选' }));
    await user.click(screen.getByRole('button', { name: '写提醒' }));
    await screen.findByRole('heading', { name: '提醒 2 人' });
    return user;
  }

  it('goes into the box with public names and a date, and only there', async () => {
    const user = await warn();
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    expect(await screen.findByText('已放入输入框，由你发送')).toBeVisible();
    const [draft] = sent('draft') as { text: string }[];
    expect(draft?.text).toMatch(/^@果果爸\u2005@阿晚\u2005\n近 30 天没在群里见到你们了。\d+月\d+日前/u);
    expect(draft?.text).not.toContain('同行');
    expect(sent('startCleanOut')).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is noted once the person says that it was sent', async () => {
    const user = await warn();
    await user.click(screen.getByRole('button', { name: '都发出去了' }));
    const deadline = startOfDay(today + 4) - 1;
    expect(sent('startCleanOut')).toEqual([{ groupId: 'g1', personIds: ['p3', 'p2'], deadline }]);
    expect(await screen.findByText('从现在起看这 2 人谁说话')).toBeVisible();
  });

  it('needs the names in it, and says so', async () => {
    const user = await warn();
    await user.clear(screen.getByRole('textbox', { name: '提醒的话' }));
    await user.type(screen.getByRole('textbox', { name: '提醒的话' }), '大家说句话');
    expect(screen.getByText('要有 {{名单}}，不然没人知道说的是谁')).toBeVisible();
    expect(screen.queryByRole('button', { name: '放入输入框' })).toBeNull();
    expect(screen.getByRole('button', { name: '都发出去了' })).toBeDisabled();
  });

  it('tells where a name does not tell who is meant', async () => {
    await database.people.update('p1', { nickname: '阿晚' });
    await warn();
    expect(screen.getByText(/群里不止一位叫：阿晚/)).toBeVisible();
  });
});

describe('a clean-out that runs', () => {
  beforeEach(async () => {
    const running = { id: 'c1', groupId: 'g1', warnedAt: Date.now() - 2 * DAY, closedAt: 0 };
    await database.cleanOuts.add({ ...running, deadline: Date.now() + DAY, personIds: ['p1', 'p2', 'p3'] });
  });

  async function openCleanOut() {
    const user = await openTab('本群');
    await user.click(await screen.findByRole('button', { name: /^提醒过 3 人，还有 2 人没见过说话/ }));
    await screen.findByText('还没见过说话 2 人');
    return user;
  }

  it('tells who still has not been seen speaking, and that somebody may have been missed', async () => {
    await openCleanOut();
    expect(screen.getByText('还没见过说话 2 人')).toBeVisible();
    expect(screen.getByText('说话了 1 人')).toBeVisible();
    expect(screen.getByText(/没看的时候可能有人说过话/)).toBeVisible();
    expect(screen.getByText('这里不移出任何人，要移由你在手机上来。')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is copied with the names that everybody sees', async () => {
    const user = await openCleanOut();
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制名单')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text.split('\n').slice(1)).toEqual(['果果爸', '阿晚']);
  });

  it('is ended, and that can be taken back', async () => {
    const user = await openCleanOut();
    await user.click(screen.getByRole('button', { name: '结束' }));
    expect(sent('closeCleanOut')).toEqual([{ id: 'c1' }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('reopenCleanOut')).toEqual([{ id: 'c1' }]);
  });
});
