import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GoalsPage } from '@/components/goals/GoalsPage';
import { Toasts } from '@/components/Toasts';
import { dayOf } from '@/lib/activity/day';
import type { GroupGoals } from '@/lib/goals/group-goals';
import { noGoals } from '@/lib/goals/group-goals';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { readGoals, saveGoals } from '@/lib/store/goals';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const now = Date.now();
const day = 24 * 60 * 60 * 1000;
const today = dayOf(now);

/** The group was watched for 28 days; one of its people spoke on each of the last ten. */
beforeEach(async () => {
  vi.clearAllMocks();
  await emptyDatabase();
  vi.mocked(sendMessage).mockImplementation((async (
    _: string,
    wish: { groupId: string; goals: GroupGoals },
  ) => saveGoals(database, wish)) as never);
  await database.groups.put(groupRow({ memberCount: 10, watchPeriods: [{ from: now - 28 * day, to: 0 }] }));
  await database.people.put(personRow());
  await database.memberships.put(membershipRow());
  const ago = (count: number) => Array.from({ length: count }, (_, at) => at);
  await database.coverage.bulkPut(
    ago(28).map((at) => ({
      accountId: 'a1',
      day: today - at,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
  await database.days.bulkPut(
    ago(10).map((at) => ({
      groupId: 'g1',
      day: today - at,
      speakers: { p1: 2 },
      messages: 2,
      hours: [],
      lastMessageAt: now - at * day,
    })),
  );
});

async function open(goals: GroupGoals = noGoals) {
  await saveGoals(database, { groupId: 'g1', goals });
  const left = vi.fn();
  render(
    <Toasts>
      <GoalsPage groupId="g1" now={now} onBack={left} />
    </Toasts>,
  );
  await screen.findByText('数字目标');
  return { user: userEvent.setup(), left };
}

const stored = () => readGoals(database, 'g1');

describe('the goals of a group', () => {
  it('begin with what they are for and an example, and fill in the usual pace from today on', async () => {
    const { user } = await open();
    expect(screen.getByText('这个群要走到哪一步')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '从今天开始，先填常见的节奏' }));
    expect(await screen.findByDisplayValue('能带来成交')).toBeVisible();
    expect(await stored()).toMatchObject({ startDay: today, milestones: { 12: '有了名气，别人会主动来问' } });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await stored()).toEqual(noGoals));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('save what is written by themselves, and writing can be taken back', async () => {
    const { user } = await open({ ...noGoals, answers: { why: '先有个群' } });
    const why = screen.getByRole('textbox', { name: '为什么建这个群' });
    await user.clear(why);
    await user.type(why, '让老客户互相帮忙');
    await waitFor(async () => expect((await stored()).answers.why).toBe('让老客户互相帮忙'));
    await user.tab();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(why).toHaveValue('先有个群'));
    expect((await stored()).answers.why).toBe('先有个群');
  });

  it('keep what was written last when something else is changed at once, however slow the saving', async () => {
    const save = vi.mocked(sendMessage).getMockImplementation();
    vi.mocked(sendMessage).mockImplementation(async (...wish: Parameters<typeof sendMessage>) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return save?.(...wish);
    });
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: '为什么建这个群' }), '互相帮忙');
    await user.click(screen.getByRole('button', { name: '填入常见的节奏' }));
    await waitFor(async () => expect((await stored()).milestones[3]).toBe('能带来成交'));
    expect((await stored()).answers.why).toBe('互相帮忙');
  });

  it('are saved as well when the page is left at once', async () => {
    const { user, left } = await open();
    await user.type(screen.getByRole('textbox', { name: '给谁，由谁来带' }), '买过课的人');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect((await stored()).answers.who).toBe('买过课的人'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('say of each milestone when it is', async () => {
    await open({ ...noGoals, startDay: today - 40, milestones: { 1: '每周有人说话' } });
    expect(screen.getByRole('textbox', { name: /^满 1 个月 · .*，已过$/u })).toHaveValue('每周有人说话');
    expect(screen.getByRole('textbox', { name: /^满 3 个月 · .*，还有 \d+ 天$/u })).toBeVisible();
  });

  it('count from another day once its year is typed to the end', async () => {
    await open({ ...noGoals, startDay: today });
    const start = screen.getByLabelText('从哪天算起');
    const year = new Date(now).getFullYear() - 1;
    for (const typed of ['0002', '0020', '0202', String(year)]) {
      fireEvent.change(start, { target: { value: `${typed}-05-17` } });
      expect(start).toHaveValue(`${typed}-05-17`);
    }
    await waitFor(async () => expect((await stored()).startDay).toBe(dayOf(new Date(year, 4, 17).getTime())));
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('never overwrite a milestone by the usual pace', async () => {
    const { user } = await open({ ...noGoals, startDay: today, milestones: { 1: '我自己的' } });
    await user.click(screen.getByRole('button', { name: '填入常见的节奏' }));
    await waitFor(async () => expect((await stored()).milestones[3]).toBe('能带来成交'));
    expect((await stored()).milestones[1]).toBe('我自己的');
  });
});

describe('a target', () => {
  it('is set on a figure by the keyboard, and stands with what was reached and how much was watched', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: '至少（分）' }), '95{Enter}');
    const row = within(await screen.findByRole('listitem'));
    expect(row.getByText('健康度')).toBeVisible();
    expect(row.getByText('至少 95 分')).toBeVisible();
    expect(row.getByText('还没到')).toBeVisible();
    expect(row.getByText(/近 28 天：\d+ 分，还差 \d+ 分/u)).toBeVisible();
    expect(screen.getByTitle('看了 28 天里的 28 天')).toBeVisible();
  });

  it('on a share is typed in percent, and on what should be little is at most so much', async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '看哪一项' }), '前 3 人说的占');
    await user.type(screen.getByRole('textbox', { name: '不超过（%）' }), '60{Enter}');
    await waitFor(async () =>
      expect((await stored()).targets).toEqual([{ figure: 'topThreeShare', value: 0.6 }]),
    );
    expect(await screen.findByText('近 28 天：100%，多了 40%')).toBeVisible();
  });

  it('that was not measured says why', async () => {
    await open({ ...noGoals, targets: [{ figure: 'newcomersSpoke', value: 0.5 }] });
    expect(screen.getByText('没有数')).toBeVisible();
  });

  it('is taken away, and comes back by the undo', async () => {
    const targets: GroupGoals['targets'] = [{ figure: 'score', value: 10 }];
    const { user } = await open({ ...noGoals, targets });
    expect(screen.getByText('1 个里到了 1 个')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '去掉目标：健康度' }));
    await waitFor(async () => expect((await stored()).targets).toEqual([]));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await stored()).targets).toEqual(targets));
  });

  it('that is no fitting number is not taken', async () => {
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: '至少（分）' }), '120{Enter}');
    expect(await screen.findByText('写一个 0 到 100 的数')).toBeVisible();
    expect((await stored()).targets).toEqual([]);
    await user.clear(screen.getByRole('textbox', { name: '至少（分）' }));
    await user.type(screen.getByRole('textbox', { name: '至少（分）' }), '７０{Enter}');
    await waitFor(async () => expect((await stored()).targets).toEqual([{ figure: 'score', value: 70 }]));
  });
});
