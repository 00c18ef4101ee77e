import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { Reaction } from '@/lib/response/reactions';
import type { OccasionRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({
  findTarget: vi.fn(),
  findChatTab: vi.fn(),
  onTargetMayHaveChanged: () => () => {},
}));

const hour = 3_600_000;

function occasion(id: string, hoursAgo: number, more: Partial<OccasionRow> = {}): OccasionRow {
  return {
    id,
    groupId: 'g1',
    personId: 'own',
    kind: 'event',
    state: 'proposed',
    title: `第${id}场`,
    time: Date.now() - hoursAgo * hour,
    members: 0,
    active: 0,
    reactions: [],
    ...more,
  };
}

function reaction(personId: string, how: Reaction['how']): Reaction {
  return { personId, how, at: 0 };
}

async function openResponse() {
  const user = await openTab('本群');
  await user.click(await screen.findByRole('button', { name: /^响应/u }));
  return user;
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(async (name, data) => {
    if (name !== 'setOccasion') return undefined;
    const { messageId } = data as { messageId: string };
    return { id: messageId, before: { kind: 'event', state: 'proposed' } } as never;
  });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.people.bulkAdd([
    personRow({ id: 'own', role: 'own' }),
    personRow({ remark: '豆妈' }),
    personRow({ id: 'p2', nickname: '阿凯' }),
  ]);
  await database.memberships.bulkAdd([membershipRow(), membershipRow({ personId: 'p2' })]);
});

describe('what was offered', () => {
  it('is told with how many reacted, how, and how much was watched', async () => {
    const reactions = [reaction('p1', 'chain'), reaction('p2', 'short'), reaction('own', 'short')];
    await database.occasions.add(
      occasion('1', 30, { state: 'marked', title: '周六市集', members: 20, active: 4, reactions }),
    );
    await database.coverage.bulkAdd(
      [0, 1, 2, 3].map((ago) => ({
        accountId: 'a1',
        day: dayOf(Date.now()) - ago,
        minutes: new Uint8Array(180).fill(255),
        count: 1440,
      })),
    );
    await openResponse();
    expect(await screen.findByText('2 人响应 · 占成员 10% · 相当于活跃人数的 50%')).toBeVisible();
    expect(screen.getByText('扣 1、收到等短回应 1 人，接龙 1 人')).toBeVisible();
    expect(screen.getAllByText('24 小时里看了 24 小时')).not.toHaveLength(0);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is taken off the list, which a note takes back', async () => {
    await database.occasions.add(occasion('1', 30, { state: 'marked', title: '周六市集' }));
    const user = await openResponse();
    await user.click(await screen.findByRole('button', { name: '「周六市集」不算' }));
    expect(sent('setOccasion')).toEqual([{ messageId: '1', kind: null }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('undoOccasion')).toEqual([{ id: '1', before: { kind: 'event', state: 'proposed' } }]);
  });

  it('says what to do while there is nothing', async () => {
    const user = await openResponse();
    expect(await screen.findByText(/还没有要统计的公告/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '去最近消息里标' }));
    expect(await screen.findByRole('heading', { name: '最近消息' })).toBeVisible();
  });
});

describe('what looks like an offer', () => {
  beforeEach(() =>
    database.occasions.bulkAdd([
      occasion('1', 3),
      occasion('2', 2, { kind: 'topic' }),
      occasion('3', 1),
      occasion('4', 1, { state: 'dismissed' }),
      occasion('5', 1, { groupId: 'g2' }),
    ]),
  );

  const list = () => screen.getByRole('list', { name: /^像是公告/u });
  const titles = () =>
    within(list())
      .getAllByRole('button', { name: /^「/u })
      .map((row) => row.textContent?.slice(0, 3));

  it('is confirmed or put aside by keys alone, newest first', async () => {
    const user = await openResponse();
    await screen.findByRole('list', { name: /^像是公告/u });
    expect(titles()).toEqual(['第3场', '第2场', '第1场']);
    await waitFor(() => expect(screen.getByRole('button', { name: '「第3场」算活动' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: '「第2场」算话题' })).toHaveFocus());
    await user.keyboard('1');
    await waitFor(() => expect(screen.getByRole('button', { name: '「第1场」算活动' })).toHaveFocus());
    await user.keyboard('x');
    expect(sent('setOccasion')).toEqual([
      { messageId: '3', kind: 'event' },
      { messageId: '2', kind: 'announcement' },
      { messageId: '1', kind: null },
    ]);
  });
});

describe('any message of late', () => {
  beforeEach(() =>
    database.messages.add({
      id: 'm1',
      groupId: 'g1',
      personId: 'p1',
      time: Date.now() - hour,
      timeIsFirstSeen: false,
      kind: 'text',
      text: '周日一起爬山吗',
      recalled: false,
    }),
  );

  it('is marked by a key, and says as what', async () => {
    const user = await openTab('本群');
    await user.click(await screen.findByRole('button', { name: /^最近消息/u }));
    await screen.findByRole('list', { name: '最近消息' });
    await user.keyboard('{Enter}3');
    expect(sent('setOccasion')).toEqual([{ messageId: 'm1', kind: 'event' }]);
    expect(await screen.findByText('已算作活动，24 小时内的响应会数出来')).toBeVisible();
    await database.occasions.add(occasion('m1', 1, { state: 'marked' }));
    expect(await screen.findByText('已按活动统计响应')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不算' }));
    expect(sent('setOccasion')).toHaveLength(2);
  });
});
