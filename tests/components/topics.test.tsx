import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { RhythmRow, TopicRow } from '@/lib/store/tables';
import { weekdayOf } from '@/lib/topics/weekly-rhythm';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const shared = { updated: {}, deletedAt: 0 };
const today = weekdayOf(dayOf(Date.now()));
const request = vi.fn();

function topicRow(id: string, change: Partial<TopicRow> = {}): TopicRow {
  return {
    ...shared,
    id,
    title: '周末打算',
    body: '{{群名}}的周末怎么过？',
    tags: [],
    months: [],
    ...change,
  };
}

function rhythmRow(change: Partial<RhythmRow> = {}): RhythmRow {
  return {
    ...shared,
    id: 'r1',
    groupId: 'g1',
    kind: 'topic',
    title: '今天聊书',
    weekday: today,
    minute: 1200,
    tag: '读书',
    body: '',
    reminds: false,
    doneDay: 0,
    ...change,
  };
}

async function openTool(name: RegExp) {
  const user = await openTab('本群');
  await user.click(await screen.findByRole('button', { name }));
  return user;
}

const rows = () =>
  within(screen.getByRole('list', { name: '话题' }))
    .getAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[0]?.firstChild?.textContent);

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  Object.assign(browser, { permissions: { request }, commands: { getAll: async () => [] } });
  vi.mocked(sendMessage).mockImplementation(async (name) =>
    name === 'draft' ? { ok: true } : { id: 'new' },
  );
  await database.groups.add(groupRow());
  await database.people.add(personRow());
  await database.memberships.add(membershipRow());
});

describe('topics', () => {
  beforeEach(() =>
    database.topics.bulkAdd([
      topicRow('t1'),
      topicRow('t2', { title: '产品踩坑', body: '说说踩过的坑', tags: ['产品'] }),
      topicRow('t3', { title: '删掉的', deletedAt: 1 }),
    ]),
  );

  it('begin with what suits the group, and say why', async () => {
    await openTool(/^话题/);
    await waitFor(() => expect(rows()).toEqual(['产品踩坑', '周末打算']));
    expect(screen.getByText('合这个群：产品')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are drafted by keyboard alone, with what is known filled in', async () => {
    const user = await openTool(/^话题/);
    await screen.findByText('周末打算');
    await user.keyboard('/zmdds{Backspace}{Backspace}');
    await waitFor(() => expect(rows()).toEqual(['周末打算']));
    await user.keyboard('{Enter}');
    expect(sent('draft')).toEqual([{ text: '产品交流一群的周末怎么过？', groupId: 'g1' }]);
    expect(sent('noteUse')).toEqual([{ groupId: 'g1', topicId: 't1' }]);
  });

  it('are written with tags and months, and what is missing is said', async () => {
    const user = await openTool(/^话题/);
    await screen.findByText('周末打算');
    await user.click(screen.getByRole('button', { name: '新话题' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('起个名字，方便找')).toBeVisible();
    await user.type(screen.getByLabelText('名字'), '天冷了');
    await user.type(screen.getByLabelText('放进输入框的话'), '靠什么续命？');
    await user.type(screen.getByLabelText('适合聊什么的群'), '读书、亲子，读书');
    await user.click(screen.getByRole('checkbox', { name: '12 月' }));
    await user.click(screen.getByRole('checkbox', { name: '11 月' }));
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveTopic')).toEqual([
      { title: '天冷了', body: '靠什么续命？', tags: ['读书', '亲子'], months: [11, 12] },
    ]);
  });

  it('with a variable that cannot be filled are not saved', async () => {
    const user = await openTool(/^话题/);
    await screen.findByText('周末打算');
    await user.click(screen.getByRole('button', { name: '新话题' }));
    await user.type(screen.getByLabelText('名字'), '天冷了');
    await user.type(screen.getByLabelText('放进输入框的话'), '{{{{昵称}}你好');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveTopic')).toEqual([]);
    expect(screen.getByLabelText('放进输入框的话')).toBeInvalid();
  });

  it('are deleted, and that is undone', async () => {
    const user = await openTool(/^话题/);
    await screen.findByText('周末打算');
    await user.click(screen.getByRole('button', { name: '删除：周末打算' }));
    expect(sent('deleteTopic')).toEqual([{ id: 't1' }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('restoreTopic')).toEqual([{ id: 't1' }]);
  });
});

describe('the weekly rhythm', () => {
  it('explains itself while it is empty, and takes something new', async () => {
    const user = await openTool(/^每周节奏/);
    expect(await screen.findByText('还没有固定安排')).toBeVisible();
    await user.keyboard('n');
    await user.type(screen.getByLabelText('做什么'), '福利日');
    await user.click(screen.getByRole('radio', { name: '活动' }));
    await user.selectOptions(screen.getByLabelText('星期几'), '周五');
    await user.type(screen.getByLabelText('放进输入框的话'), '今天有福利');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveRhythm')).toEqual([
      {
        groupId: 'g1',
        kind: 'event',
        title: '福利日',
        weekday: 5,
        minute: 1200,
        tag: '',
        body: '今天有福利',
        reminds: false,
      },
    ]);
  });

  it('reminds only once the browser allows it, and says what to do where it does not', async () => {
    await database.rhythms.add(rhythmRow());
    const user = await openTool(/^每周节奏/);
    await user.click(await screen.findByRole('button', { name: '编辑：今天聊书' }));
    request.mockResolvedValueOnce(false);
    const toggle = screen.getByRole('switch', { name: '到点提醒我' });
    await user.click(toggle);
    expect(await screen.findByText(/浏览器没有允许通知/)).toBeVisible();
    expect(toggle).not.toBeChecked();
    request.mockResolvedValueOnce(true);
    await user.click(toggle);
    await waitFor(() => expect(toggle).toBeChecked());
    expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  it('of today waits in the header; a topic is chosen by its tag, and then it is done', async () => {
    await database.topics.bulkAdd([topicRow('t1'), topicRow('t2', { title: '在读的书', tags: ['读书'] })]);
    await database.rhythms.add(rhythmRow());
    const user = await openTool(/^每周节奏/);
    expect(await screen.findByRole('button', { name: '今天 20:00 今天聊书' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /今天聊书 *挑话题/ }));
    await waitFor(() => expect(rows()).toEqual(['在读的书']));
    await user.click(screen.getByText('在读的书'));
    expect(sent('noteUse')).toEqual([{ groupId: 'g1', topicId: 't2', rhythmId: 'r1' }]);
  });

  it('of today is put aside, and that is undone', async () => {
    await database.rhythms.add(rhythmRow());
    const user = await openTool(/^每周节奏/);
    await user.click(await screen.findByRole('button', { name: '今天不做：今天聊书' }));
    expect(sent('settleRhythm')).toEqual([{ id: 'r1', done: true }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('settleRhythm')).toEqual([
      { id: 'r1', done: true },
      { id: 'r1', done: false },
    ]);
  });
});
