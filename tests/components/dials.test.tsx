import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({
  findTarget: vi.fn(),
  findChatTab: vi.fn(),
  onTargetMayHaveChanged: () => () => {},
}));

const today = dayOf(Date.now());
const day = 86_400_000;

async function openDials() {
  const user = await openTab('本群');
  const heading = await screen.findByRole('heading', { name: '旁边的读数' });
  return { user, section: within(heading.closest('section')!) };
}

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  const watchPeriods = [{ from: Date.now() - 40 * day, to: 0 }];
  await database.groups.add(groupRow({ memberCount: 200, watchPeriods }));
  await database.people.bulkAdd([personRow(), personRow({ id: 'p2', nickname: '阿凯' })]);
  await database.memberships.bulkAdd([
    membershipRow({ joinedAt: Date.now() - 10 * day, welcomedAt: 1 }),
    membershipRow({ personId: 'p2', joinedAt: 0 }),
  ]);
});

it('stand below the score with what they rest on and how much was watched', async () => {
  const { accountId } = groupRow();
  const minutes = new Uint8Array(180).fill(255);
  const watched = Array.from({ length: 14 }, (_, ago) => ({
    accountId,
    day: today - ago,
    minutes,
    count: 1440,
  }));
  await database.coverage.bulkAdd(watched);
  await database.days.add({
    groupId: 'g1',
    day: today - 1,
    speakers: { p1: 3, p2: 1 },
    messages: 4,
    hours: Array.from({ length: 24 }, () => 0),
    lastMessageAt: Date.now() - day,
  });
  const { user, section } = await openDials();
  const rows = section.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toEqual([
    expect.stringMatching(/^说话的人1%看了 28 天里的 14 天200 名成员里 2 人说过话。/u),
    expect.stringMatching(/^前 3 人说的占100%.*一半以上的话是 1 个人说的$/u),
    expect.stringMatching(/^新人1 人.*欢迎了 1 人。满 7 天的 1 人里 0 人开过口$/u),
    expect.stringMatching(/^第一个回复要等—没见成员提问/u),
    expect.stringMatching(/^响应—还没有标记过/u),
    expect.stringMatching(/^一个人最多占75%.*链接和广告那时还没统计$/u),
    expect.stringMatching(/^群人数200 人经验上 150–300 人的群最热闹，这个群正好$/u),
    expect.stringMatching(/^看了多久第 41 天从开始看护或导入的那天算/u),
  ]);
  expect(await accessibilityProblems()).toEqual([]);
  await user.click(section.getByRole('button', { name: '每次公告、话题、活动的响应' }));
  expect(await screen.findByText(/还没有要统计的公告/u)).toBeVisible();
});

it('say what is missing where nothing was watched', async () => {
  const { section } = await openDials();
  expect(section.getAllByText('这段时间没看过这个群')).toHaveLength(6);
  expect(section.getByText('200 人')).toBeVisible();
});
