import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PanelTarget, sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { openPanel } from './open-panel';
import {
  emptyDatabase,
  expertRow,
  groupRow,
  membershipRow,
  nicknameSeen,
  personRow,
  snippetRow,
  taggingRow,
  tagRow,
} from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const hour = 3_600_000;

/** What every message is answered with; a test may change one. */
function answer(answers: Record<string, unknown> = {}) {
  const all: Record<string, unknown> = { draft: { ok: true }, saveSnippet: { id: 's9' }, ...answers };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => all[name]) as never);
}

async function show(target?: PanelTarget) {
  const user = await openPanel(target);
  return { box: screen.getByRole('textbox', { name: '搜索' }), user };
}

const tab = (name: string) => screen.getByRole('tab', { name });

beforeEach(async () => {
  vi.clearAllMocks();
  answer();
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
});

describe('putting an answer into the box', () => {
  beforeEach(() => database.snippets.add(snippetRow({ body: '欢迎来到{{群名}}。' })));

  it('fills in the group, drafts it into the open group, and says who sends', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /^怎么退款/ }));
    expect(await screen.findByText('已放入输入框，由你发送')).toBeVisible();
    expect(sendMessage).toHaveBeenCalledWith('draft', { text: '欢迎来到产品交流一群。', groupId: 'g1' }, 7);
    await waitFor(() => expect(sent('noteUse')).toEqual([{ snippetId: 's1', groupId: 'g1' }]));
  });

  it('shows the filled text before it is put in', async () => {
    await show();
    expect(await screen.findAllByText('欢迎来到产品交流一群。')).not.toEqual([]);
    expect(screen.queryByText(/\{\{/u)).toBeNull();
  });

  it.each([
    ['other-chat-open', '没放进去：现在开着的是别的聊天。回到「产品交流一群」再点一次'],
    ['composing', '没放进去：输入框里正在输入拼音。先选好字，再点一次'],
    ['no-chat-open', '没放进去：没有点开群。点开要发的群，再点一次'],
    ['no-input-box', '没放进去：没找到输入框。刷新微信网页版，再点一次'],
  ])('on %s says why and the way out, and counts no use', async (reason, words) => {
    answer({ draft: { ok: false, reason } });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /^怎么退款/ }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(sent('noteUse')).toEqual([]);
  });

  it.each<[Extract<PanelTarget, { ok: false }>['why'], string, string]>([
    ['no-chat-tab', '没有打开微信网页版', '没放进去：没有打开微信网页版。打开或刷新它，再点一次'],
    ['not-logged-in', '微信网页版还没登录', '没放进去：微信网页版还没登录。扫码登录后再点一次'],
    ['private-chat', '现在开着的是私聊', '没放进去：现在开着的是私聊。点开要发的群，再点一次'],
  ])('with %s says so on top, still shows the snippets, and drafts nothing', async (why, heading, words) => {
    const { user } = await show({ ok: false, why });
    expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^怎么退款/ }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(sent('draft')).toEqual([]);
  });

  it('says it in words when the page does not answer', async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error('no receiver'));
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: /^怎么退款/ }));
    expect(await screen.findByText(/没放进去：没有打开微信网页版/)).toBeVisible();
  });
});

describe('by keyboard', () => {
  beforeEach(() =>
    database.snippets.bulkAdd([
      snippetRow(),
      snippetRow({ id: 's2', title: '群规是什么', body: '不发广告。', key: 'qg', useCount: 9 }),
    ]),
  );

  it('begins in the search box, finds by pinyin, and Enter puts the first one in', async () => {
    const { box, user } = await show();
    expect(box).toHaveFocus();
    await user.keyboard('tuikuan{Enter}');
    await waitFor(() => expect(sent('draft')).toEqual([{ text: '在「我的-订单」里申请。', groupId: 'g1' }]));
  });

  it('marks what answers the query, in the title, a question, the answer or the key', async () => {
    await database.snippets.update('s1', { questions: ['钱什么时候退回来'] });
    const { box, user } = await show();
    const marked = async (query: string) => {
      await user.clear(box);
      await user.type(box, query);
      const [first] = within(await screen.findByRole('region', { name: '话术' })).getAllByRole('listitem');
      return [...first!.querySelectorAll('mark')].map(({ textContent }) => textContent);
    };
    expect(await marked('tuikaun')).toEqual(['退款']);
    expect(await marked('什么时候')).toEqual(['什么时候']);
    expect(screen.getByText('问法：', { exact: false })).toBeVisible();
    expect(await marked('广告')).toEqual(['广告']);
    expect(await marked('/qg')).toEqual([]);
    expect(screen.getByText('/qg')).toHaveClass('text-accent');
  });

  it('finds what was saved a moment ago', async () => {
    const { user } = await show();
    await user.keyboard('fapiao');
    expect(await screen.findByText('没有找到「fapiao」')).toBeVisible();
    await database.snippets.add(snippetRow({ id: 's3', title: '怎么开发票', key: '' }));
    expect(await screen.findByRole('button', { name: /^怎么开\s*发票/ })).toBeVisible();
  });

  it('goes down the rows with ↓, puts one in with Enter, and back up to the box with ↑', async () => {
    const { box, user } = await show();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(sent('draft')).toEqual([{ text: '在「我的-订单」里申请。', groupId: 'g1' }]));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(box).toHaveFocus();
  });

  it('changes tabs with the digits and returns with /, but not while typing', async () => {
    const { box, user } = await show();
    await user.keyboard('4');
    expect(tab('话术')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}{Escape}4');
    expect(tab('成员')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('/');
    expect(box).toHaveFocus();
  });

  it('edits with → and goes back with Esc', async () => {
    const { user } = await show();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(screen.getByRole('textbox', { name: '标题' })).toHaveValue('群规是什么');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('textbox', { name: '搜索' })).toBeVisible();
  });

  it('makes a new one with N', async () => {
    const { user } = await show();
    await user.keyboard('{Escape}n');
    expect(screen.getByRole('heading', { name: '新建话术' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: '标题' })).toHaveFocus();
  });
});

describe('changing snippets', () => {
  it('starts from an example where there is none', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '用这个例子开始' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('已保存「怎么退款」')).toBeVisible();
    expect(sent('saveSnippet')).toHaveLength(1);
  });

  it('names the variable that it does not know, and does not save', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '新建话术' }));
    await user.type(screen.getByRole('textbox', { name: '标题' }), '你好');
    await user.type(screen.getByRole('textbox', { name: '内容' }), '你好 {{{{昵称}}');
    expect(screen.getByText(/没有叫 \{\{昵称\}\} 的变量/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent('saveSnippet')).toEqual([]);
  });

  it('says what is missing only once the person tries to save', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '新建话术' }));
    expect(screen.queryByText('写一个标题')).toBeNull();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(screen.getByText('写一个标题')).toBeVisible();
    expect(screen.getByText('写上内容')).toBeVisible();
  });

  it('gives back what was written when the person left without saving', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '新建话术' }));
    await user.type(screen.getByRole('textbox', { name: '标题' }), '写了一半');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '继续编辑' }));
    expect(screen.getByRole('textbox', { name: '标题' })).toHaveValue('写了一半');
  });

  it('deletes at once and takes it back on 撤销', async () => {
    await database.snippets.add(snippetRow());
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '删除：怎么退款' }));
    expect(await screen.findByText('已删除「怎么退款」')).toBeVisible();
    expect(sent('deleteSnippet')).toEqual([{ id: 's1' }]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('restoreSnippet')).toEqual([{ id: 's1' }]);
  });

  it('says so when the background refuses', async () => {
    await database.snippets.add(snippetRow());
    vi.mocked(sendMessage).mockRejectedValue(new Error('disk full'));
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: '删除：怎么退款' }));
    expect(await screen.findByText(/没有成功，什么都没改/)).toBeVisible();
  });
});

describe('handing over the microphone', () => {
  beforeEach(async () => {
    await database.snippets.add(snippetRow({ kind: 'spotlight', title: '请说说', body: '{{达人}}怎么看？' }));
    await database.people.bulkAdd([
      personRow({ id: 'p1', nickname: '豆豆妈妈' }),
      personRow({ id: 'p2', nickname: 'Momo' }),
      personRow({ id: 'p3', nickname: '不在这里' }),
    ]);
    await database.memberships.bulkAdd([membershipRow(), membershipRow({ personId: 'p2' })]);
    await database.experts.bulkAdd([
      expertRow({ lastSpotlightAt: Date.now() - hour }),
      expertRow({ id: 'e2', personId: 'p2', topics: ['选品'] }),
      expertRow({ id: 'e3', personId: 'p3', lastSpotlightAt: 1 }),
    ]);
  });

  it('offers whose turn it is, says that nobody’s phone rings, and notes whom it was for', async () => {
    const { user } = await show();
    await user.click(tab('达人'));
    await user.click(await screen.findByRole('button', { name: /^请说说/ }));
    expect(await screen.findByRole('radio', { name: /Momo/ })).toBeChecked();
    expect(screen.queryByRole('radio', { name: /不在这里/ })).toBeNull();
    expect(screen.getByText(/网页版的 @ 不会响铃提醒/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    await waitFor(() => expect(sent('draft')).toEqual([{ text: '@Momo\u2005怎么看？', groupId: 'g1' }]));
    expect(sent('noteUse')[0]).toMatchObject({
      snippetId: 's1',
      spotlight: { personId: 'p2' },
      groupId: 'g1',
    });
  });

  it('adds an expert from the members, with topics', async () => {
    answer({ saveExpert: { id: 'e9' } });
    await database.people.add(personRow({ id: 'p4', nickname: '周周' }));
    await database.memberships.add(membershipRow({ personId: 'p4' }));
    const { user } = await show();
    await user.click(tab('达人'));
    await user.click(await screen.findByRole('button', { name: '添加达人' }));
    await user.click(await screen.findByRole('button', { name: /周周/ }));
    await user.type(screen.getByRole('textbox', { name: '擅长的话题' }), '绘本、亲子阅读{Enter}');
    expect(await screen.findByText('「周周」已存为达人')).toBeVisible();
    expect(sent('saveExpert')).toEqual([{ personId: 'p4', topics: ['绘本', '亲子阅读'] }]);
  });

  it('removes an expert and takes it back', async () => {
    const { user } = await show();
    await user.click(tab('达人'));
    await user.click(await screen.findByRole('button', { name: '移出达人：豆豆妈妈' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('deleteExpert')).toEqual([{ id: 'e1' }]);
    expect(sent('restoreExpert')).toEqual([{ id: 'e1' }]);
  });
});

describe('members', () => {
  beforeEach(async () => {
    await database.people.add(
      personRow({ nickname: '豆豆妈妈', remark: '老客户豆豆', names: ['豆妈', '豆豆'].map(nicknameSeen) }),
    );
    await database.memberships.add(membershipRow());
    await database.tags.bulkAdd([tagRow(), tagRow({ id: 't2', name: '爱提问', color: 'orange' })]);
    await database.taggings.add(taggingRow());
  });

  async function openMember() {
    const { user } = await show();
    await user.click(tab('成员'));
    await user.click(await screen.findByRole('button', { name: /老客户豆豆/ }));
    await screen.findByRole('combobox', { name: '加标签' });
    return user;
  }

  it('are found by pinyin and by tag from the one search box', async () => {
    const { user } = await show();
    await user.keyboard('lkh');
    expect(await screen.findByRole('button', { name: /老客户豆豆/ })).toBeVisible();
  });

  it('show their names, and the remark as private', async () => {
    await openMember();
    const names = within(screen.getByRole('region', { name: '用过的名字' })).getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('豆妈'),
      expect.stringContaining('豆豆'),
    ]);
    expect(screen.getByText('仅自己可见')).toBeVisible();
  });

  it('get a tag by keyboard alone: T, pinyin, Enter', async () => {
    const user = await openMember();
    await user.keyboard('t');
    expect(screen.getByRole('combobox', { name: '加标签' })).toHaveFocus();
    await user.keyboard('tiwen{Enter}');
    expect(sent('tagPerson')).toEqual([{ personId: 'p1', name: '爱提问', color: undefined }]);
  });

  it('get a new tag in a chosen colour', async () => {
    const user = await openMember();
    await user.keyboard('t二胎');
    await user.click(screen.getByRole('button', { name: '紫' }));
    await user.keyboard('{Enter}');
    expect(sent('tagPerson')).toEqual([{ personId: 'p1', name: '二胎', color: 'purple' }]);
  });

  it('lose a tag and get it back', async () => {
    const user = await openMember();
    await user.click(screen.getByRole('button', { name: '移除标签：老客户' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('untagPerson')).toEqual([{ taggingId: 'tg1' }]);
    expect(sent('restoreTagging')).toEqual([{ taggingId: 'tg1' }]);
  });

  it('change a tag’s colour by a click on it', async () => {
    const user = await openMember();
    await user.click(screen.getByRole('button', { name: '老客户' }));
    await user.click(screen.getByRole('button', { name: '蓝' }));
    expect(sent('saveTag')).toEqual([{ id: 't1', name: '老客户', color: 'blue' }]);
  });

  it('can be staff or a bot', async () => {
    const user = await openMember();
    await user.click(screen.getByRole('radio', { name: '机器人' }));
    expect(sent('setRole')).toEqual([{ personId: 'p1', role: 'bot' }]);
  });

  it('are opened by a click on their mark in the page', async () => {
    await show();
    const focus = { kind: 'person', personId: 'p1', groupId: 'g1' };
    await fakeBrowser.storage.session.set({ panelFocus: { focus, at: Date.now() } });
    expect(await screen.findByRole('combobox', { name: '加标签' })).toBeVisible();
  });

  it('have nothing that axe finds wrong', async () => {
    await openMember();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['\u202Eabc', 'abc'],
    ['', '没有名字'],
  ])('named %j are shown as text', async (nickname, shown) => {
    await database.people.update('p1', { nickname, remark: '' });
    const { user } = await show();
    await user.click(tab('成员'));
    const row = await screen.findByRole('button', {
      name: new RegExp(shown.replaceAll(/[()=]/gu, '.'), 'u'),
    });
    expect(within(row).getByText(shown)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the open group', () => {
  it('is not graded before a week: says what is missing', async () => {
    const { user } = await show();
    await user.click(tab('本群'));
    expect(await screen.findByText('近 28 天看满 7 天才评分，还差 7 天。')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('that is not watched says so and can be watched', async () => {
    await database.groups.update('g1', { watched: 0 });
    const { user } = await show();
    await user.click(tab('本群'));
    await user.click(await screen.findByRole('switch', { name: '看护「产品交流一群」' }));
    expect(sent('watchGroup')).toEqual([{ groupId: 'g1', watched: true }]);
  });
});
