import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { UnclearJoinRow, WelcomePlanRow, WelcomeRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openPanel, openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow, snippetRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const before = { joinedAt: 0, joinedAfter: 0, joinedHow: '', joinedBy: '', welcomedAt: 0, putAsideAt: 0 };

/** What every message is answered with. */
const answers: Record<string, unknown> = {
  draft: { ok: true },
  decideUnclearJoin: { before },
  saveWelcomePlan: { before: null },
};

/** The queue, by the way that the header shows. */
async function openQueue() {
  const user = await openPanel();
  await user.click(await screen.findByRole('button', { name: /位新人待欢迎$/ }));
  await screen.findByRole('button', { name: /放入输入框|先勾选/ });
  return user;
}

const preview = () => screen.getByRole('region', { name: '预览' }).textContent ?? '';

function welcomeRow(change: Partial<WelcomeRow> = {}): WelcomeRow {
  return { id: 'w1', groupId: 'g1', personId: 'p9', snippetId: 's1', at: 1, turn: 0, spokeAt: 0, ...change };
}

function planRow(change: Partial<WelcomePlanRow> = {}): WelcomePlanRow {
  return {
    groupId: 'g1',
    rules: '',
    questions: [],
    attached: [],
    questionsAsked: 0,
    changedAt: 1,
    ...change,
  };
}

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation((async (name: string) => answers[name]) as never);
  fakeBrowser.reset();
  await emptyDatabase();
  const joinedAt = Date.now() - hour;
  await database.groups.add(groupRow());
  await database.snippets.add(snippetRow({ kind: 'welcome', title: '一句话', body: '{{新人}}欢迎来。' }));
  await database.people.bulkAdd([
    personRow({ id: 'p1', nickname: '半糖', remark: '难缠的客户' }),
    personRow({ id: 'p2', nickname: 'Kevin' }),
    personRow({ id: 'p3', nickname: '老成员', remark: '大客户' }),
  ]);
  await database.memberships.bulkAdd([
    membershipRow({
      personId: 'p1',
      joinedAt: joinedAt - hour,
      groupNickname: '半糖-北京',
      joinedHow: 'invited',
      joinedBy: '大客户',
    }),
    membershipRow({ personId: 'p2', joinedAt, joinedHow: 'list' }),
    membershipRow({ personId: 'p3' }),
  ]);
});

describe('the queue', () => {
  it('ticks those who wait, and writes the names that the group sees, never the remark', async () => {
    const user = await openQueue();
    expect(screen.queryByText(/难缠/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    const text = '@半糖-北京\u2005@Kevin\u2005欢迎来。';
    await waitFor(() => expect(sent('draft')).toEqual([{ text, groupId: 'g1' }]));
    expect(screen.getByText('网页版的 @ 不会提醒对方')).toBeVisible();
    expect(sent('noteUse')).toEqual([
      { snippetId: 's1', groupId: 'g1', welcomedPersonIds: ['p1', 'p2'], welcomeTurn: 0 },
    ]);
  });

  it('is also behind the tab, and behind a template, which it then begins with', async () => {
    await database.snippets.add(snippetRow({ id: 's2', kind: 'welcome', title: '另一句', body: '你好。' }));
    const user = await openTab('欢迎');
    expect(await screen.findByText('待欢迎 2 位，最久的等了 2 小时')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^另一句/ }));
    expect(await screen.findByRole('combobox', { name: '欢迎语' })).toHaveValue('s2');
  });

  it('joins the names with 、 on request and leaves out who is not ticked', async () => {
    const user = await openQueue();
    await user.click(screen.getByRole('checkbox', { name: /老成员/ }));
    await user.click(screen.getByRole('checkbox', { name: /Kevin/ }));
    await user.click(screen.getByRole('radio', { name: '名字用「、」连起来' }));
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    const text = '半糖-北京、老成员欢迎来。';
    await waitFor(() => expect(sent('draft')).toEqual([{ text, groupId: 'g1' }]));
  });

  it('asks for somebody before it does anything', async () => {
    const user = await openQueue();
    await user.click(screen.getByRole('button', { name: '全不选' }));
    expect(screen.getByRole('button', { name: '先勾选要欢迎的人' })).toBeDisabled();
  });

  it('says how somebody came and when, or between which two times', async () => {
    const yesterday = new Date(Date.now() - day).setHours(23, 10, 0, 0);
    const today = new Date().setHours(0, 30, 0, 0);
    await database.memberships.update(['g1', 'p2'], { joinedAfter: yesterday, joinedAt: today });
    await openQueue();
    expect(screen.getByText(/大客户/)).toBeVisible();
    expect(screen.getByText('昨晚 23:10 到今天凌晨 0:30 之间进群')).toBeVisible();
  });

  it('puts one aside, or all, and takes it back', async () => {
    const user = await openQueue();
    await user.click(screen.getByRole('button', { name: '不用欢迎：Kevin' }));
    expect(await screen.findByText('1 位不用欢迎了')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await user.click(screen.getByRole('button', { name: '都不用欢迎' }));
    expect(sent('putAsideNewcomers')).toEqual([
      { groupId: 'g1', personIds: ['p2'] },
      { groupId: 'g1', personIds: ['p1', 'p2'] },
    ]);
    expect(sent('takeUpNewcomers')).toEqual([{ groupId: 'g1', personIds: ['p2'] }]);
  });

  it('is used without a mouse', async () => {
    const user = await openQueue();
    screen.getByRole('checkbox', { name: /半糖/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: /Kevin/ })).toHaveFocus();
    await user.keyboard(' a');
    expect(screen.getByRole('checkbox', { name: /Kevin/ })).toBeChecked();
    await user.keyboard('a{ArrowUp} {Enter}');
    await waitFor(() => expect(sent('draft')).toEqual([{ text: '@半糖-北京\u2005欢迎来。', groupId: 'g1' }]));
  });

  it('puts aside with Delete whoever has the focus', async () => {
    const user = await openQueue();
    screen.getByRole('checkbox', { name: /Kevin/ }).focus();
    await user.keyboard('{Delete}');
    expect(sent('putAsideNewcomers')).toEqual([{ groupId: 'g1', personIds: ['p2'] }]);
  });

  it('has nothing that axe finds wrong', async () => {
    await openQueue();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('a name that means nobody for certain', () => {
  const unclear: UnclearJoinRow = {
    id: 'n1/0',
    groupId: 'g1',
    name: '老成员',
    time: Date.now() - hour,
    how: 'invited',
    by: '大客户',
    personId: '',
    decidedAt: 0,
  };

  async function openNames(...rows: UnclearJoinRow[]) {
    await database.unclearJoins.bulkAdd(rows);
    const user = await openPanel();
    await user.click(await screen.findByRole('button', { name: `${rows.length} 个名字待确认` }));
    return { user, names: await screen.findByRole('region', { name: '名字待确认' }) };
  }

  it('is shown with the reason, and is settled by a click, which can be taken back', async () => {
    const { user, names } = await openNames(unclear);
    expect(within(names).getByText(/群里叫这个名字的那位早就在了/)).toBeVisible();
    await user.click(within(names).getByRole('button', { name: '老成员' }));
    expect(sent('decideUnclearJoin')).toEqual([{ id: 'n1/0', personId: 'p3' }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('reopenUnclearJoin')).toEqual([{ id: 'n1/0', before }]);
  });

  it('of several is shown with what tells them apart', async () => {
    await database.people.add(personRow({ id: 'p4', nickname: '老成员', names: [] }));
    await database.memberships.add(membershipRow({ personId: 'p4', groupNickname: '老成员-上海' }));
    await database.people.update('p3', { remark: '' });
    const { names } = await openNames(unclear);
    expect(within(names).getByText(/群里有 2 位叫「老成员」/)).toBeVisible();
    expect(within(names).getByRole('button', { name: /^老成员-上海/ })).toBeVisible();
  });

  it('that is in no list is looked for among all members, or is nobody new', async () => {
    const { user, names } = await openNames({ ...unclear, name: '小新' });
    expect(within(names).getByText(/成员列表里还没有这个名字/)).toBeVisible();
    await user.click(within(names).getByRole('button', { name: '从成员里选' }));
    expect(screen.getByRole('heading', { name: '「小新」是哪一位' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /Kevin/ }));
    expect(sent('decideUnclearJoin')).toEqual([{ id: 'n1/0', personId: 'p2' }]);
    await user.click(await screen.findByRole('button', { name: '不是新人' }));
    expect(sent('decideUnclearJoin')).toHaveLength(2);
  });
});

describe('the words', () => {
  it('are those that this group has not seen for longest, or those that the person chooses', async () => {
    await database.snippets.add(
      snippetRow({ id: 's2', kind: 'welcome', title: '另一句', body: '你好{{新人}}。' }),
    );
    await database.welcomes.bulkAdd([
      welcomeRow({ id: 'w1', snippetId: 's2', at: 10 }),
      welcomeRow({ id: 'w2', snippetId: 's1', at: 20 }),
    ]);
    const user = await openQueue();
    expect(screen.getByRole('combobox', { name: '欢迎语' })).toHaveValue('s2');
    expect(preview()).toContain('你好@半糖-北京');
    await user.selectOptions(screen.getByRole('combobox', { name: '欢迎语' }), '一句话');
    expect(preview()).toContain('欢迎来。');
  });

  it('of one template take turns', async () => {
    await database.snippets.update('s1', { body: '{{新人}}{{随机:欢迎|你好}}。' });
    await database.welcomes.add(welcomeRow({ turn: 0 }));
    await openQueue();
    expect(preview()).toContain('你好。');
  });

  it('name who invited, by the name that everybody sees; where several did, another template is taken', async () => {
    await database.snippets.update('s1', { body: '{{邀请人}}带来了{{新人}}。' });
    await database.snippets.add(
      snippetRow({ id: 's2', kind: 'welcome', title: '另一句', body: '你好{{新人}}。' }),
    );
    await database.welcomes.add(welcomeRow({ snippetId: 's2', at: 10 }));
    const user = await openQueue();
    expect(screen.getByRole('combobox', { name: '欢迎语' })).toHaveValue('s2');
    await user.click(screen.getByRole('checkbox', { name: /Kevin/ }));
    expect(screen.getByRole('combobox', { name: '欢迎语' })).toHaveValue('s1');
    expect(preview()).toContain('老成员带来了@半糖-北京');
  });

  it('are followed by what is switched on, the question in turn or another one', async () => {
    const questions = ['在哪个城市？', '怎么来的？'];
    await database.welcomePlans.add(
      planRow({ rules: '不发广告', questions, attached: ['rules', 'question'], questionsAsked: 1 }),
    );
    const user = await openQueue();
    expect(preview()).toContain('欢迎来。\n\n不发广告\n\n怎么来的？');
    await user.click(screen.getByRole('button', { name: '换一个' }));
    expect(preview()).toContain('在哪个城市？');
    await user.click(screen.getByRole('switch', { name: '群规' }));
    expect(sent('saveWelcomePlan')).toEqual([
      { groupId: 'g1', plan: { rules: '不发广告', questions, attached: ['question'] } },
    ]);
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    await waitFor(() => expect(sent('noteUse')).toMatchObject([{ asksQuestion: true }]));
  });

  it('that are too long say so before', async () => {
    await database.snippets.update('s1', { body: `{{新人}}${'欢'.repeat(1000)}` });
    await database.welcomePlans.add(planRow({ rules: '规'.repeat(1200), attached: ['rules'] }));
    await openQueue();
    expect(screen.getByRole('alert')).toHaveTextContent('一条最多 2000 个。少附一样');
    expect(screen.getByRole('button', { name: '放入输入框' })).toBeDisabled();
  });

  it('of what follows are written for each group', async () => {
    const user = await openQueue();
    await user.click(screen.getByRole('button', { name: '改本群的群规和小问题' }));
    await user.type(await screen.findByRole('textbox', { name: '群规' }), '不发广告');
    await user.clear(screen.getByRole('textbox', { name: '好答的小问题' }));
    await user.type(
      screen.getByRole('textbox', { name: '好答的小问题' }),
      '在哪里？{Control>}{Enter}{/Control}',
    );
    expect(sent('saveWelcomePlan')).toEqual([
      { groupId: 'g1', plan: { rules: '不发广告', questions: ['在哪里？'], attached: [] } },
    ]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('saveWelcomePlan')[1]).toEqual({ groupId: 'g1', plan: null });
  });
});

describe('what came of welcomes', () => {
  it('is told beside those who were not greeted, by template and by person', async () => {
    const at = Date.now() - 10 * day;
    await database.welcomes.bulkAdd([
      welcomeRow({ id: 'w1', personId: 'p1', at, spokeAt: at + hour }),
      welcomeRow({ id: 'w2', personId: 'p2', at: at + 1 }),
    ]);
    await database.memberships.update(['g1', 'p3'], { joinedAt: at });
    const user = await openTab('本群');
    await user.click(await screen.findByRole('button', { name: /^欢迎效果/ }));
    expect(await screen.findByText('2 位里 1 位说了话')).toBeVisible();
    expect(screen.getByText('1 位里 0 位说了话')).toBeVisible();
    expect(screen.getByRole('row', { name: '一句话 2 50%' })).toBeVisible();
    expect(screen.getByRole('button', { name: /Kevin.*7 天内没说话/ })).toBeVisible();
    expect(screen.getByText(/30 天里看护了 0 天/, { selector: 'p' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /难缠的客户/ }));
    expect(await screen.findByText('半糖')).toBeVisible();
  });

  it('of nobody greeted says what to do', async () => {
    const user = await openTab('本群');
    await user.click(await screen.findByRole('button', { name: /^欢迎效果/ }));
    expect(await screen.findByText('这段时间没欢迎过谁')).toBeVisible();
  });
});
