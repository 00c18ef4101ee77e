import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GroupsPage } from '@/components/groups/GroupsPage';
import { Toasts } from '@/components/Toasts';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { saveFile } from '@/lib/export/save-file';
import { database } from '@/lib/panel/database';
import { periodOf } from '@/lib/review/period';
import { accessibilityProblems } from './accessibility';
import { askedRow, emptyDatabase, groupRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/export/save-file', () => ({ saveFile: vi.fn() }));

const today = dayOf(Date.now());
const lastWeek = periodOf('last-week', today);

async function show(hash: string) {
  window.location.hash = hash;
  render(
    <Toasts>
      <GroupsPage />
    </Toasts>,
  );
  await screen.findByRole('heading', { level: 2, name: /^复盘：/u });
  return userEvent.setup();
}

/** Chooses last week, so that what is shown does not depend on today's weekday. */
async function showLastWeek(hash: string) {
  sessionStorage.setItem('review.period', 'last-week');
  return show(hash);
}

const figure = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name} `, 'u') }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

async function addGroup(id: string, name: string) {
  await database.groups.add(
    groupRow({ id, name, memberCount: 20, watchPeriods: [{ from: startOfDay(today - 60), to: 0 }] }),
  );
  for (let day = today - 60; day <= today; day++) {
    // Twice as many people as before in the week that is looked at.
    const isNow = lastWeek.fromDay <= day && day <= lastWeek.toDay;
    const speakers: Record<string, number> = isNow ? { p1: 2, p2: 1 } : { p1: 2 };
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 2 : 0));
    await database.days.add({
      groupId: id,
      day,
      speakers,
      messages: 2,
      hours,
      lastMessageAt: startOfDay(day),
    });
  }
}

beforeEach(async () => {
  vi.clearAllMocks();
  sessionStorage.clear();
  await emptyDatabase();
  await database.people.bulkAdd([personRow(), personRow({ id: 'p2', nickname: '小白' })]);
  await database.coverage.bulkAdd(
    Array.from({ length: 61 }, (_, index) => ({
      accountId: 'a1',
      day: today - index,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
  await addGroup('g1', '辅食群');
  await database.spotlights.add({
    id: 's1',
    personId: 'p2',
    groupId: 'g1',
    at: startOfDay(lastWeek.fromDay) + 1,
    topic: '睡眠',
    snippetId: '',
    questionId: '',
    answeredAt: 1,
    joinedIn: [],
  });
});

describe('a review of one group', () => {
  it('sets figures beside those of the period before, and says what changed and what to do', async () => {
    await showLastWeek('#review/g1');
    expect(figure('说过话的成员')).toEqual(['2', '1', '+1']);
    expect(figure('参与率（说过话 ÷ 成员）')).toEqual(['10%', '5%', '+5 个百分点']);
    expect(figure('消息条数')).toEqual(['21', '14', '+7']);
    expect(screen.getByText(/有 2 位成员说过话，前一期 1 位。/u)).toBeInTheDocument();
    expect(screen.getByText(/^下一步：/u)).toBeInTheDocument();
    expect(screen.getByText('这期 7 天里看护了 7 天，前一期 7 天里看护了 7 天')).toBeInTheDocument();
  });

  it('holds the figures against the goals of the group', async () => {
    await database.goals.add({
      groupId: 'g1',
      answers: {},
      startDay: 0,
      milestones: {},
      targets: [
        { figure: 'participation', value: 0.2 },
        { figure: 'score', value: 10 },
      ],
      changedAt: 1,
    });
    await showLastWeek('#review/g1');
    expect(figure('说话的人')).toEqual(['至少 20%', '10%', '还没到']);
    expect(figure('健康度')).toEqual(['至少 10 分', expect.any(String), '到了']);
  });

  it('remembers the period while the tab is open', async () => {
    const user = await showLastWeek('#review/g1');
    await user.click(screen.getByRole('radio', { name: '上月' }));
    await waitFor(() => expect(sessionStorage.getItem('review.period')).toBe('last-month'));
  });

  it('names nobody unless that is wanted', async () => {
    const user = await showLastWeek('#review/g1');
    expect(screen.getByText('一位成员')).toBeInTheDocument();
    expect(screen.queryByText('小白')).toBeNull();
    await user.click(screen.getByRole('switch', { name: '写上人名' }));
    expect(screen.getByText('小白')).toBeInTheDocument();
  });

  it('keeps remarks by itself, for the whole week', async () => {
    const user = await showLastWeek('#review/g1');
    await user.type(screen.getByRole('textbox', { name: '我的备注' }), '做了两场直播');
    await waitFor(() => expect(sent('saveReviewNote').at(-1)).toBeTruthy(), { timeout: 3_000 });
    expect(sent('saveReviewNote').at(-1)).toEqual({ groupId: 'g1', ...lastWeek, text: '做了两场直播' });
  });

  it('takes remarks back by a note', async () => {
    await database.reviewNotes.add({ groupId: 'g1', ...lastWeek, text: '先写的', changedAt: 1 });
    const user = await showLastWeek('#review/g1');
    await user.type(screen.getByRole('textbox', { name: '我的备注' }), '，改了');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    const texts = () => sent('saveReviewNote').map((note) => (note as { text: string }).text);
    await waitFor(() => expect(texts().at(-1)).toBe('先写的'));
    expect(texts()).toContain('先写的，改了');
  });

  it('becomes one HTML file with its charts and remarks in it', async () => {
    await database.reviewNotes.add({ groupId: 'g1', ...lastWeek, text: '做了两场直播', changedAt: 1 });
    const user = await showLastWeek('#review/g1');
    await user.click(screen.getByRole('button', { name: '存成 HTML' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [file, name] = vi.mocked(saveFile).mock.calls[0] ?? [];
    const page = (await file?.text()) ?? '';
    expect(name).toMatch(/^复盘：辅食群 .*\.html$/u);
    expect(page.match(/<svg/gu)).toHaveLength(3);
    expect(page).toContain('做了两场直播');
    expect(page).not.toContain('小白');
    expect(page).not.toContain('<script');
    expect(await screen.findByText(/里面没有人名/u)).toBeInTheDocument();
  });

  it('can be used by everybody', async () => {
    await showLastWeek('#review/g1');
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('a review of all groups', () => {
  it('adds them up, counting people once, and lists each', async () => {
    await addGroup('g2', '跑步群');
    await showLastWeek('#review/all');
    expect(figure('说过话的成员')).toEqual(['2', '1', '+1']);
    expect(figure('消息条数')).toEqual(['42', '28', '+14']);
    expect(screen.getByRole('row', { name: /^跑步群 / })).toBeInTheDocument();
    expect(screen.getByText(/个群健康度升了/u)).toBeInTheDocument();
    expect(screen.queryByRole('switch', { name: '写上人名' })).toBeNull();
  });

  it('says that sums do not compare where groups were watched differently in the two periods', async () => {
    await addGroup('g2', '跑步群');
    await showLastWeek('#review/all');
    expect(screen.queryByText(/看得太少或不一样多/u)).toBeNull();
    cleanup();
    const watchPeriods = [{ from: startOfDay(lastWeek.fromDay), to: 0 }];
    await database.groups.update('g2', { watchPeriods });
    await showLastWeek('#review/all');
    expect(screen.getByText(/^2 个群里有 1 个两期看得太少或不一样多/u)).toBeVisible();
  });

  it('tells nothing of a group that was not watched then, and no question as none', async () => {
    await database.groups.add(groupRow({ id: 'g3', name: '没看的群', watchPeriods: [] }));
    await showLastWeek('#review/all');
    expect(figure('没看的群').slice(3)).toEqual(['–', '–', '–', '–', '–', '0']);
    expect(figure('辅食群').slice(3)).toEqual(['2', '1', '21', '0', '0', '7']);
  });

  it('counts no questions of days whose questions are gone, and says so', async () => {
    await database.askedQuestions.add(askedRow({ time: startOfDay(today - 20) }));
    sessionStorage.setItem('review.period', `own ${today - 40} ${today - 10}`);
    await show('#review/all');
    expect(figure('辅食群').at(7)).toBe('–');
    expect(screen.getByText(/提问和消息一样只留 30 天/u)).toBeVisible();
  });

  it('saves nothing of one period while another is read', async () => {
    await showLastWeek('#review/all');
    fireEvent.click(screen.getByRole('radio', { name: '上月' }));
    expect(screen.queryByRole('button', { name: '存成 HTML' })).toBeNull();
    expect(await screen.findByRole('button', { name: '存成 HTML' })).toBeVisible();
  });
});
