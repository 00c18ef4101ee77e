import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { saveFile } from '@/lib/export/save-file';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { FactSource } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import {
  emptyDatabase,
  factRow,
  groupRow,
  membershipRow,
  personRow,
  snippetRow,
  taggingRow,
  tagRow,
} from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/export/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const names: Record<string, string> = { p1: '半糖', p2: '小雨', p3: '阿远', p4: 'Momo' };

async function seed() {
  await emptyDatabase();
  await database.groups.bulkAdd([
    groupRow({ id: 'g1', name: '读书群' }),
    groupRow({ id: 'g2', name: '团购群' }),
    groupRow({ id: 'g3', name: '没看护的群', watched: 0 }),
  ]);
  await database.people.bulkAdd(Object.entries(names).map(([id, nickname]) => personRow({ id, nickname })));
  const places = { g1: ['p1', 'p2', 'p3'], g2: ['p1', 'p2', 'p4'], g3: ['p3', 'p4'] };
  for (const [groupId, ids] of Object.entries(places)) {
    await database.memberships.bulkAdd(ids.map((personId) => membershipRow({ groupId, personId })));
  }
  await database.days.add({
    groupId: 'g2',
    day: dayOf(Date.now()),
    speakers: { p2: 6 },
    messages: 6,
    hours: [],
    lastMessageAt: Date.now(),
  });
  await database.tags.add(tagRow());
  await database.taggings.add(taggingRow({ personId: 'p1' }));
}

async function openTool(name: string) {
  const user = await openTab('本群');
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  return user;
}

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  await seed();
});

describe('who is in several groups', () => {
  const rows = () => within(screen.getByRole('list', { name: '谁在好几个群' })).getAllByRole('button');

  it('is listed with the groups and the words said there, who says most first', async () => {
    await openTool('谁在好几个群');
    expect(await screen.findByText('共 2 人，列出 2 人')).toBeVisible();
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^小雨.*2 个群.*团购群 6 条.*读书群 没说话/),
      expect.stringMatching(/^半糖.*老客户.*2 个群/),
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is searched by pinyin and filtered by tag', async () => {
    const user = await openTool('谁在好几个群');
    await user.type(await screen.findByRole('textbox', { name: '名字或标签（拼音可）' }), 'bt');
    expect(rows()).toHaveLength(1);
    await user.clear(screen.getByRole('textbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: '标签' }), '老客户');
    expect(rows().map((row) => row.textContent)).toEqual([expect.stringMatching(/^半糖/)]);
    await user.selectOptions(screen.getByRole('combobox', { name: '层级' }), '高级会员');
    await user.click(screen.getByRole('button', { name: '清空条件' }));
    expect(rows()).toHaveLength(2);
  });

  it('leads to the member by keyboard, and back to the same row', async () => {
    const user = await openTool('谁在好几个群');
    await user.type(await screen.findByRole('textbox'), 'yu');
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: /小雨/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('textbox', { name: '名字或标签（拼音可）' })).toHaveValue('yu');
    expect(rows()[0]).toHaveFocus();
  });

  it('goes along the rows with the arrow keys', async () => {
    const user = await openTool('谁在好几个群');
    await screen.findByText('共 2 人，列出 2 人');
    const [first, second] = rows();
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
  });

  it('is nobody where only one group is watched', async () => {
    await database.groups.update('g2', { watched: 0 });
    await openTool('谁在好几个群');
    expect(await screen.findByText('没有人同时在两个群')).toBeVisible();
  });
});

describe('the overlap of two groups', () => {
  it('begins with the open group and tells number and share in words a screen reader reads', async () => {
    await openTool('两个群的重合');
    const table = await screen.findByRole('table', { name: '两个群的重合' });
    const [, one, other] = within(table).getAllByRole('row');
    expect(one).toHaveTextContent('读书群3267%');
    expect(other).toHaveTextContent('团购群3267%');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('lists who is in both, and who in one only', async () => {
    const user = await openTool('两个群的重合');
    expect(await screen.findByRole('button', { name: /小雨.*甲群 没说话.*乙群 6 条/ })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '只在乙群 1' }));
    expect(screen.getByRole('button', { name: /^Momo/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^小雨/ })).toBeNull();
  });

  it('ranks the pairs of watched groups, and a click compares one', async () => {
    await database.groups.add(groupRow({ id: 'g4', name: '妈妈群' }));
    await database.memberships.add(membershipRow({ groupId: 'g4', personId: 'p4' }));
    const user = await openTool('两个群的重合');
    await user.click(await screen.findByText('重合最多的几对群'));
    const [first, second] = screen.getAllByRole('button', { name: /小群的/ });
    expect(first).toHaveTextContent('团购群×妈妈群1 人 · 小群的 100%');
    expect(second).toHaveTextContent('读书群×团购群2 人 · 小群的 67%');
    await user.click(first!);
    expect(await screen.findByRole('radio', { name: '只在甲群 2' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: '乙群' })).toHaveValue('g4');
  });

  it('needs two watched groups', async () => {
    await database.groups.update('g2', { watched: 0 });
    await openTool('两个群的重合');
    expect(await screen.findByText('要有两个看护的群')).toBeVisible();
  });
});

const fact = (id: string, personId: string, field: string, value: string, source: FactSource = 'person') =>
  factRow({ id, personId, field, value, source, groupId: source === 'introduction' ? 'g1' : '' });

describe('who offers what another seeks', () => {
  beforeEach(async () => {
    vi.mocked(sendMessage).mockImplementation(async (name: string) =>
      name === 'draft' ? { ok: true } : undefined,
    );
    await database.people.update('p1', { remark: '欠钱的' });
    await database.facts.bulkAdd([
      fact('f1', 'p1', 'offers', '会做蛋糕', 'introduction'),
      fact('f2', 'p2', 'seeks', '想学做蛋糕'),
      fact('f3', 'p4', 'offers', '修电脑'),
      fact('f4', 'p3', 'seeks', '电脑坏了'),
    ]);
  });

  it('is proposed with the words, where they are from and why', async () => {
    await openTool('能帮的和想找的');
    const [row] = await screen.findAllByRole('article');
    expect(row?.textContent).toMatch(/小雨 想学做蛋糕你记的/);
    expect(row?.textContent).toMatch(/欠钱的 会做蛋糕在「读书群」的自我介绍/);
    expect(row).toHaveTextContent('都说到 蛋糕');
    expect(row).toHaveTextContent('有一句是你自己记的');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is introduced in the open group with one click, by the names that everybody sees, and noted', async () => {
    const user = await openTool('能帮的和想找的');
    await user.click(await screen.findByRole('button', { name: '放入输入框' }));
    expect(sent('draft')).toEqual([
      {
        groupId: 'g1',
        text: '@小雨\u2005在找「想学做蛋糕」，@半糖\u2005说过能帮「会做蛋糕」。介绍两位认识，有空聊聊看。',
      },
    ]);
    expect(await screen.findByText('已放入输入框，由你发送')).toBeVisible();
    expect(sent('noteUse')).toEqual([{ groupId: 'g1', introducedPersonIds: ['p2', 'p1'] }]);
  });

  it('goes from the list once it was introduced, and comes back with undo', async () => {
    await openTool('能帮的和想找的');
    await screen.findByText('都说到 蛋糕');
    await database.introducedPairs.add({ id: 'p1/p2', personIds: ['p1', 'p2'], groupId: 'g1', at: 1 });
    expect(await screen.findByText('1 对还没介绍 · 刚介绍了 1 对')).toBeVisible();
    expect(screen.queryByText('都说到 蛋糕')).toBeNull();
    await database.introducedPairs.clear();
    expect(await screen.findByText('都说到 蛋糕')).toBeVisible();
  });

  it('is a text to copy where the two share no group, without mentions', async () => {
    const user = await openTool('能帮的和想找的');
    await user.click(await screen.findByRole('button', { name: '复制介绍' }));
    expect(await navigator.clipboard.readText()).toBe(
      '阿远在找「电脑坏了」，Momo说过能帮「修电脑」。介绍两位认识，有空聊聊看。',
    );
    expect(await screen.findByText('已复制，发给谁由你定')).toBeVisible();
    const use = { groupId: '', introducedPersonIds: ['p3', 'p4'] };
    expect(sent('noteUse')).toEqual([use]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('undoUse')).toEqual([use]);
    expect(sent('draft')).toEqual([]);
  });

  it('uses words of the operator, which are changed from here', async () => {
    await database.snippets.add(
      snippetRow({ id: 's1', kind: 'introduction', title: '牵个线', body: '{{想找的人}}找{{能帮的人}}' }),
    );
    const user = await openTool('能帮的和想找的');
    expect(await screen.findByRole('combobox', { name: '介绍的话' })).toHaveTextContent('牵个线');
    await user.click(screen.getByRole('button', { name: '放入输入框' }));
    expect(sent('draft')).toMatchObject([{ text: '@小雨\u2005找@半糖\u2005' }]);
    await user.click(screen.getByRole('button', { name: '改' }));
    expect(await screen.findByRole('heading', { name: '编辑介绍的话' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '能帮的和想找的' })).toBeVisible();
  });

  it('explains itself while nobody has said anything', async () => {
    await database.facts.clear();
    await openTool('能帮的和想找的');
    expect(await screen.findByText('还没人说能帮什么、想找什么')).toBeVisible();
  });
});

describe('a group swap', () => {
  const figure = (name: string) => screen.getByRole('rowheader', { name }).closest('tr');

  beforeEach(async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);
    await database.people.bulkAdd(ids.map((id) => personRow({ id, nickname: `成员${id}` })));
    await database.memberships.bulkAdd(
      ids.map((personId, index) => membershipRow({ groupId: index < 8 ? 'g1' : 'g2', personId })),
    );
  });

  it('proposes who moves so that both are equally large, and says that it moves nobody', async () => {
    await openTool('换群');
    expect(await screen.findByText('这里只出名单，不会替你拉人，也不会移人。')).toBeVisible();
    expect(figure('人数')).toHaveTextContent('人数11→97→9');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is changed by hand, and the figures follow', async () => {
    const user = await openTool('换群');
    const mover = (await screen.findAllByRole('checkbox', { checked: true }))[0]!;
    await user.click(mover);
    expect(mover).not.toBeChecked();
    expect(mover.closest('label')).toHaveTextContent('手动改的留下');
    expect(figure('人数')).toHaveTextContent('人数11→107→8');
  });

  it('is drawn in another way, which keeps to what was changed by hand', async () => {
    const user = await openTool('换群');
    const mover = (await screen.findAllByRole('checkbox', { checked: true }))[0]!;
    await user.click(mover);
    await user.click(screen.getByRole('button', { name: '换一种分法' }));
    expect(screen.getByText('第 2 种分法')).toBeVisible();
    expect(figure('人数')).toHaveTextContent('人数11→97→9');
    const byHand = screen.getByText(/手动改的/).closest('label');
    expect(within(byHand!).getByRole('checkbox')).not.toBeChecked();
  });

  it('leaves who is in both groups where they are', async () => {
    await openTool('换群');
    expect(await screen.findByRole('checkbox', { name: /小雨.*两个群都在/ })).toBeDisabled();
  });

  it('is taken along as a text with the names that everybody sees', async () => {
    await database.people.where('id').startsWith('m').modify({ remark: '私下的叫法' });
    const user = await openTool('换群');
    await user.click(await screen.findByRole('button', { name: '复制名单' }));
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^第 1 种分法\n\n从「读书群」去「团购群」，\d+ 人\n1\. /u);
    expect(text).not.toContain('私下的叫法');
    expect(await screen.findByText('名单已复制')).toBeVisible();
  });

  it('is taken along as a file of everybody, in which no name is a formula', async () => {
    vi.mocked(saveFile).mockReset();
    await database.people.update('m0', { nickname: '=1+1' });
    const user = await openTool('换群');
    await user.click(await screen.findByRole('button', { name: '导出为 CSV' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [file, name] = vi.mocked(saveFile).mock.calls[0]!;
    expect(name).toMatch(/^换群 \d{4}-\d\d-\d\d\.csv$/u);
    const lines = (await file.text()).trim().split('\r\n');
    // The members of both groups and the head; who is in both is in it twice.
    expect(lines).toHaveLength(1 + 11 + 7);
    expect(lines[0]).toContain('现在的群,换后的群,群里的名字,昵称,备注');
    expect(lines.find((line) => line.includes('1+1'))).toContain(`,"'=1+1","'=1+1",`);
    expect(lines.filter((line) => line.includes('两个群都在'))).toHaveLength(4);
  });
});

it('a list of many puts only rows near those in sight into the document', async () => {
  // There is no layout here: the window is 600 px high, a row 50 px.
  const heights = [
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600),
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50),
  ];
  const ids = Array.from({ length: 400 }, (_, index) => `m${index}`);
  await database.people.bulkAdd(ids.map((id) => personRow({ id, nickname: id })));
  for (const groupId of ['g1', 'g2']) {
    await database.memberships.bulkAdd(ids.map((personId) => membershipRow({ groupId, personId })));
  }
  await openTool('谁在好几个群');
  expect(await screen.findByText('共 402 人，列出 402 人')).toBeVisible();
  const rows = within(screen.getByRole('list', { name: '谁在好几个群' })).getAllByRole('listitem');
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]).toHaveAttribute('aria-setsize', '402');
  for (const height of heights) height.mockRestore();
});
