import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MemberScreen } from '@/components/panel/MemberScreen';
import { Toasts } from '@/components/Toasts';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { MessageRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import {
  emptyDatabase,
  factRow,
  groupRow,
  membershipRow,
  now,
  personRow,
  taggingRow,
  tagRow,
} from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const minute = 60_000;
const day = 24 * 60 * minute;
const onOpenGroup = vi.fn<(groupId: string) => void>();
const onBack = vi.fn<() => void>();

async function show() {
  render(
    <Toasts>
      <MemberScreen
        personId="p1"
        groupId="g1"
        tags={[]}
        now={now}
        onBack={onBack}
        onExplainActivity={() => {}}
        onOpenGroup={onOpenGroup}
        onShowRecord={() => {}}
        onOpen={() => {}}
      />
    </Toasts>,
  );
  await screen.findByRole('heading', { name: /豆豆妈妈/ });
  return userEvent.setup();
}

const region = (name: string) => screen.getByRole('region', { name });
const field = (name: string) =>
  within(region('资料')).getByRole('button', { name: new RegExp(`^${name}：`, 'u') });
const factBefore = (change = {}) => factRow({ at: 5, ...change });

function said(id: string, personId: string, text: string, time: number): MessageRow {
  const rest = { groupId: 'g1', timeIsFirstSeen: false, kind: 'text', recalled: false } as const;
  return { ...rest, id, personId, text, time };
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockResolvedValue({ id: 'f9', before: null });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.bulkAdd([groupRow(), groupRow({ id: 'g2', name: '<b>二群</b>' })]);
  await database.people.add(personRow());
  await database.memberships.add(membershipRow());
});

describe('a field', () => {
  it('is edited where it stands, saved by Enter, and taken back', async () => {
    const user = await show();
    await user.click(field('城市'));
    await user.keyboard('杭州{Enter}');
    expect(sent('saveFact')).toMatchObject([
      { personId: 'p1', field: 'city', value: '杭州', source: 'person' },
    ]);
    expect(field('城市')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('deleteFact')).toEqual([{ id: 'f9' }]);
  });

  it('goes back to what it was, with its source and time', async () => {
    const before = factBefore({ source: 'introduction', messageId: 'm1', groupId: 'g1' });
    await database.facts.add(before);
    vi.mocked(sendMessage).mockResolvedValue({ id: 'f1', before });
    const user = await show();
    await user.click(field('城市'));
    await user.clear(screen.getByRole('textbox', { name: '城市' }));
    await user.keyboard('苏州{Enter}');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('saveFact')[1]).toMatchObject({
      value: '杭州',
      source: 'introduction',
      messageId: 'm1',
      at: 5,
    });
  });

  it('that was emptied comes back by undo', async () => {
    await database.facts.add(factBefore());
    vi.mocked(sendMessage).mockResolvedValue({ id: 'f1', before: factBefore() });
    const user = await show();
    await user.click(field('城市'));
    await user.clear(screen.getByRole('textbox', { name: '城市' }));
    await user.keyboard('{Enter}');
    expect(sent('saveFact')).toMatchObject([{ field: 'city', value: '' }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('restoreFact')).toEqual([{ id: 'f1' }]);
  });

  it('is left as it was by Esc, which leaves the page only the second time', async () => {
    const user = await show();
    await user.click(field('城市'));
    await user.keyboard('杭州{Escape}');
    expect(sent('saveFact')).toEqual([]);
    expect(onBack).not.toHaveBeenCalled();
    expect(field('城市')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('is saved when another one is pressed, which is edited at once', async () => {
    const user = await show();
    await user.click(field('城市'));
    await user.keyboard('杭州');
    await user.pointer({ target: field('职业'), keys: '[MouseLeft>]' });
    expect(sent('saveFact')).toMatchObject([{ field: 'city', value: '杭州' }]);
    expect(screen.getByRole('textbox', { name: '职业' })).toHaveFocus();
  });

  it('is not saved where nothing changed', async () => {
    await database.facts.add(factBefore());
    const user = await show();
    await user.click(field('城市'));
    await user.keyboard('{Enter}');
    expect(sent('saveFact')).toEqual([]);
  });

  it('of the operator’s own can be added; one that is there already by another word is that one', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: '加一项' }));
    await user.keyboard('孩子几岁{Tab}3 岁{Enter}');
    await user.click(screen.getByRole('button', { name: '加一项' }));
    await user.keyboard('城市{Tab}杭州{Enter}');
    expect(sent('saveFact')).toMatchObject([
      { field: '孩子几岁', value: '3 岁' },
      { field: 'city', value: '杭州' },
    ]);
  });

  it('says so when the background refuses', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('disk full'));
    const user = await show();
    await user.click(field('城市'));
    await user.keyboard('杭州{Enter}');
    expect(await screen.findByText(/没有成功，什么都没改/)).toBeVisible();
  });
});

describe('where things come from', () => {
  it('stands below each: by hand, or an introduction with its words as long as they are kept', async () => {
    const at = new Date(2026, 1, 3).getTime();
    await database.messages.add(said('m1', 'p1', '大家好，我在杭州做摄影', new Date(2026, 1, 1).getTime()));
    await database.facts.bulkAdd([
      factRow({ at }),
      factRow({ id: 'f2', field: 'offers', value: '摄影', source: 'introduction', messageId: 'm1', at }),
      factRow({ id: 'f3', field: 'seeks', value: '客户', source: 'introduction', messageId: 'gone', at }),
    ]);
    const user = await show();
    expect(within(region('资料')).getByText('你 2 月 3 日填的')).toBeVisible();
    expect(within(region('资料')).getByText('来自 2 月 1 日的自我介绍')).toBeVisible();
    expect(within(region('资料')).getByText('原话已过保留期')).toBeVisible();
    expect(screen.queryByText('大家好，我在杭州做摄影')).toBeNull();
    await user.click(screen.getByRole('button', { name: '看原话' }));
    expect(screen.getByText('大家好，我在杭州做摄影')).toBeVisible();
  });

  it('is told of tags: each source and day once', async () => {
    await database.tags.bulkAdd([tagRow(), tagRow({ id: 't2', name: '爱提问' })]);
    const at = new Date(2026, 1, 3).getTime();
    await database.taggings.bulkAdd([taggingRow({ at }), taggingRow({ id: 'tg2', tagId: 't2', at })]);
    await show();
    expect(within(region('标签')).getAllByText(/2 月 3 日/u)).toHaveLength(1);
  });

  it('is the notice, where that told how somebody came, without being stored', async () => {
    await database.memberships.update(['g1', 'p1'], {
      joinedHow: 'invited',
      joinedBy: '小白',
      joinedAt: now - day,
    });
    await show();
    expect(screen.getByText('「小白」邀请的')).toBeVisible();
    expect(screen.getByText('入群通知里说的')).toBeVisible();
    expect(await database.facts.count()).toBe(0);
  });
});

describe('the tier', () => {
  it('is set with one click and taken back', async () => {
    vi.mocked(sendMessage).mockResolvedValue({
      id: 'f1',
      before: factBefore({ field: 'tier', value: 'basic' }),
    });
    await database.facts.add(factRow({ field: 'tier', value: 'basic' }));
    const user = await show();
    expect(screen.getByRole('radio', { name: '基础会员' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: '高级会员' }));
    expect(await screen.findByText('层级改为「高级会员」')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('saveFact')).toMatchObject([
      { field: 'tier', value: 'senior' },
      { field: 'tier', value: 'basic' },
    ]);
  });

  it('can be none again', async () => {
    await database.facts.add(factRow({ field: 'tier', value: 'basic' }));
    const user = await show();
    await user.click(screen.getByRole('radio', { name: '没分层' }));
    expect(sent('saveFact')).toMatchObject([{ field: 'tier', value: '' }]);
  });
});

describe('notes', () => {
  it('are saved with Ctrl+Enter, a line feed stays one', async () => {
    const user = await show();
    await user.click(screen.getByRole('textbox', { name: '写一条备忘' }));
    await user.keyboard('爱喝茶{Enter}不催{Control>}{Enter}{/Control}');
    expect(sent('saveFact')).toMatchObject([{ field: 'note', value: '爱喝茶\n不催' }]);
    expect(screen.getByRole('textbox', { name: '写一条备忘' })).toHaveValue('');
  });

  it('are listed newest first, changed with their date kept, and deleted with undo', async () => {
    await database.facts.bulkAdd([
      factRow({ field: 'note', value: '旧的', at: now - day }),
      factRow({ id: 'f2', field: 'note', value: '新的', at: now }),
    ]);
    const user = await show();
    const notes = within(region('备忘')).getAllByRole('listitem');
    expect(notes.map(({ textContent }) => textContent?.slice(0, 2))).toEqual(['新的', '旧的']);
    await user.click(within(notes[1]!).getByRole('button', { name: '修改这条备忘' }));
    await user.keyboard('，改过{Control>}{Enter}{/Control}');
    expect(sent('saveFact')).toMatchObject([{ id: 'f1', field: 'note', value: '旧的，改过', at: now - day }]);
    await user.click(within(notes[0]!).getByRole('button', { name: '删除这条备忘' }));
    expect(sent('deleteFact')).toEqual([{ id: 'f2' }]);
    await user.click((await screen.findAllByRole('button', { name: '撤销' })).at(-1)!);
    expect(sent('restoreFact')).toEqual([{ id: 'f2' }]);
  });
});

describe('over time', () => {
  it('names are told with their kind, group and time, those of now first', async () => {
    const march = (date: number) => new Date(2026, 2, date).getTime();
    await database.people.update('p1', {
      names: [
        { kind: 'nickname', name: '从前', groupId: '', firstSeenAt: march(1), lastSeenAt: march(5) },
        { kind: 'group-nickname', name: '豆-杭州', groupId: 'g2', firstSeenAt: 0, lastSeenAt: march(6) },
        { kind: 'nickname', name: '豆豆妈妈', groupId: '', firstSeenAt: march(5), lastSeenAt: march(9) },
      ],
    });
    await show();
    const names = within(region('用过的名字')).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      '豆豆妈妈昵称 · 3 月 5 日起',
      '豆-杭州群昵称（<b>二群</b>） · 到 3 月 6 日',
      '从前昵称 · 3 月 1 日 – 3 月 5 日',
    ]);
  });

  it('days are drawn, with silent ones apart from those nobody watched, and told in a table', async () => {
    const today = dayOf(now);
    await database.groups.update('g1', { watchPeriods: [{ from: now - 90 * day, to: 0 }] });
    const watched = { accountId: 'a1', minutes: new Uint8Array(180).fill(255), count: 1440 };
    await database.coverage.bulkAdd([today, today - 1].map((one) => ({ ...watched, day: one })));
    const talk = { groupId: 'g1', messages: 3, hours: [], lastMessageAt: now };
    await database.days.add({ ...talk, day: today, speakers: { p1: 3 } });
    await show();
    expect(screen.getByText('84 天里看了 2 天，其中 1 天说过话，共 3 条')).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(84);
    expect(rows.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      '3 月 18 日3 条',
      '3 月 17 日没说话',
      '3 月 16 日没看护',
    ]);
  });

  it('shared groups are told, and a click shows them from there', async () => {
    await database.memberships.add(
      membershipRow({ groupId: 'g2', joinedAt: new Date(2026, 2, 1).getTime() }),
    );
    const user = await show();
    await user.click(within(region('同在的群')).getByRole('button', { name: /二群.*3 月 1 日入群/u }));
    expect(onOpenGroup).toHaveBeenCalledWith('g2');
  });
});

describe('what they asked and answered', () => {
  it('is read when it is opened, and says for how long texts are kept', async () => {
    await database.people.add(personRow({ id: 'p2', nickname: '小白' }));
    await database.days.add({
      groupId: 'g1',
      day: dayOf(now),
      speakers: { p1: 2, p2: 1 },
      messages: 3,
      hours: [],
      lastMessageAt: now,
    });
    await database.messages.bulkAdd([
      said('m1', 'p1', '怎么退款', now - 60 * minute),
      said('m2', 'p2', '周五有直播吗', now - 5 * minute),
      said('m3', 'p1', '有的，晚上八点', now - 4 * minute),
    ]);
    const user = await show();
    expect(screen.queryByText('怎么退款')).toBeNull();
    await user.click(screen.getByText('问过和答过的'));
    expect(await screen.findByText('怎么退款')).toBeVisible();
    const answer = screen.getByText('有的，晚上八点').closest('li')!;
    expect(answer).toHaveTextContent('可能是在回答小白：周五有直播吗有的，晚上八点');
    expect(screen.getByText(/消息只留 30 天/)).toBeVisible();
  });

  it('says so where there is nothing', async () => {
    const user = await show();
    await user.click(screen.getByText('问过和答过的'));
    expect(await screen.findByText('最近没见过提问或回答')).toBeVisible();
  });

  it('shows 20 at a time', async () => {
    const days = [0, 1].map((ago) => dayOf(now) - ago);
    await database.days.bulkAdd(
      days.map((one) => ({
        groupId: 'g1',
        day: one,
        speakers: { p1: 15 },
        messages: 15,
        hours: [],
        lastMessageAt: now,
      })),
    );
    await database.messages.bulkAdd(
      Array.from({ length: 30 }, (_, index) =>
        said(`m${index}`, 'p1', `第${index}问？`, now - Math.floor(index / 15) * day - (index + 1) * minute),
      ),
    );
    const user = await show();
    await user.click(screen.getByText('问过和答过的'));
    await screen.findByText('第0问？');
    expect(screen.getAllByText(/第\d+问？/u)).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: '再往前看' }));
    await waitFor(() => expect(screen.getAllByText(/第\d+问？/u)).toHaveLength(30));
    expect(screen.queryByRole('button', { name: '再往前看' })).toBeNull();
  });
});

it('whatever somebody wrote anywhere is shown as text, and axe finds nothing wrong', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202E';
  await database.facts.bulkAdd([
    factRow({ value: hostile }),
    factRow({ id: 'f2', field: hostile, value: hostile }),
    factRow({ id: 'f3', field: 'note', value: hostile }),
  ]);
  await database.people.update('p1', {
    names: [{ kind: 'nickname', name: hostile, groupId: '', firstSeenAt: 1, lastSeenAt: 1 }],
  });
  await database.memberships.update(['g1', 'p1'], { joinedHow: 'scanned', joinedBy: hostile });
  await show();
  expect(document.querySelector('img')).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});
