import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import {
  emptyDatabase,
  factRow,
  groupRow,
  membershipRow,
  personRow,
  taggingRow,
  tagRow,
} from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const names = ['阿紫', '白露', '陈晨', '大山', '二宝'];

async function show() {
  const user = await openTab('成员');
  await screen.findByRole('combobox', { name: '排序' });
  return user;
}

const list = () => screen.getByRole('list', { name: '成员' });
const row = (name: string) => within(list()).getByRole('button', { name: new RegExp(name, 'u') });
const shown = () =>
  within(list())
    .getAllByRole('button')
    .map((button) => button.querySelector('bdi')?.textContent);
const box = (name: string) => within(list()).getByRole('checkbox', { name: `选中：${name}` });
const selected = () => names.filter((name) => (box(name) as HTMLInputElement).checked);
const orderBy = async (user: Awaited<ReturnType<typeof show>>, by: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: '排序' }), by);
const filterBy = async (user: Awaited<ReturnType<typeof show>>, ...by: string[]) => {
  await user.click(screen.getByRole('button', { name: '筛选' }));
  const panel = screen.getByRole('region', { name: '筛选' });
  for (const name of by) await user.click(within(panel).getByRole('button', { name }));
  await user.click(screen.getByRole('button', { name: '筛选' }));
};

beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockResolvedValue({ taggingIds: ['x'], tagId: 't1' });
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.people.bulkAdd(names.map((nickname, index) => personRow({ id: `p${index}`, nickname })));
  await database.memberships.bulkAdd(
    names.map((_, index) => membershipRow({ personId: `p${index}`, position: 4 - index })),
  );
});

describe('the order', () => {
  it('is by name in pinyin or by the place in the page’s list, and can be turned round', async () => {
    const user = await show();
    await orderBy(user, '名字（拼音）');
    expect(shown()).toEqual(names);
    await user.click(screen.getByRole('button', { name: '倒过来排' }));
    expect(shown()).toEqual(names.toReversed());
    await orderBy(user, '群里的顺序');
    expect(shown()).toEqual(names.toReversed());
    expect(row('二宝')).toHaveTextContent('群里第 1 位');
  });

  it('is kept while the panel is open, and so is who the keyboard is on', async () => {
    const user = await show();
    await orderBy(user, '群里的顺序');
    await user.click(row('白露'));
    await screen.findByRole('heading', { name: '白露' });
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(shown()).toEqual(names.toReversed());
    expect(row('白露')).toHaveAttribute('tabindex', '0');
  });
});

describe('filters', () => {
  beforeEach(async () => {
    await database.tags.bulkAdd([tagRow(), tagRow({ id: 't2', name: '爱提问' })]);
    await database.taggings.bulkAdd([
      taggingRow({ personId: 'p0' }),
      taggingRow({ id: 'tg2', personId: 'p1', tagId: 't2' }),
    ]);
    await database.facts.bulkAdd([
      factRow({ personId: 'p1' }),
      factRow({ id: 'f2', personId: 'p2', field: 'tier', value: 'senior' }),
    ]);
  });

  it('show who has any of the tags, say how many, and go one by one or all at once', async () => {
    const user = await show();
    await filterBy(user, '老客户', '爱提问');
    expect(shown()).toEqual(['阿紫', '白露']);
    expect(screen.getByText('5 人里的 2 人')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不再筛选：爱提问' }));
    expect(shown()).toEqual(['阿紫']);
    await filterBy(user, '高级会员');
    expect(screen.getByText('没有这样的成员')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
    expect(shown()).toHaveLength(5);
  });

  it('find by what is written in a field', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '哪一项' }), '城市');
    await user.type(screen.getByRole('textbox', { name: '包含的字，可不填' }), '杭{Enter}');
    expect(shown()).toEqual(['白露']);
    expect(screen.getByRole('button', { name: '不再筛选：城市里有「杭」' })).toBeVisible();
  });

  it('show who left only when asked', async () => {
    await database.memberships.update(['g1', 'p3'], { leftAt: 1 });
    const user = await show();
    expect(shown()).not.toContain('大山');
    await filterBy(user, '已退群');
    expect(shown()).toEqual(['大山']);
  });

  it('work together with the search box, by pinyin, and Enter opens the first', async () => {
    const user = await show();
    await user.click(screen.getByRole('textbox', { name: '搜索' }));
    await user.keyboard('bl');
    expect(shown()).toEqual(['白露']);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: /白露/ })).toBeVisible();
  });

  it('that hide who is searched for say so', async () => {
    const user = await show();
    await filterBy(user, '老客户');
    await user.click(screen.getByRole('textbox', { name: '搜索' }));
    await user.keyboard('白露');
    expect(screen.getByText('成员里没有「白露」')).toBeVisible();
    expect(screen.getByText('可能被筛选挡住了')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!);
    expect(shown()).toEqual(['白露']);
  });
});

describe('by keyboard', () => {
  it('↓ goes from the box into the list, arrows move, ↑ goes back, Enter opens', async () => {
    const user = await show();
    await orderBy(user, '名字（拼音）');
    await user.click(screen.getByRole('textbox', { name: '搜索' }));
    await user.keyboard('{ArrowDown}');
    expect(row('阿紫')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(row('白露')).toHaveFocus();
    await user.keyboard('{End}');
    expect(row('二宝')).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(screen.getByRole('textbox', { name: '搜索' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { name: /白露/ })).toBeVisible();
  });

  it('X and Space select one, Shift with an arrow as it goes, Ctrl+A all, Esc nobody', async () => {
    const user = await show();
    await orderBy(user, '名字（拼音）');
    await user.click(screen.getByRole('textbox', { name: '搜索' }));
    await user.keyboard('{ArrowDown}x{ArrowDown} ');
    expect(selected()).toEqual(['阿紫', '白露']);
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toEqual(names);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(selected()).toEqual(names.slice(0, 4));
    await user.keyboard('x');
    expect(selected()).toEqual(names.slice(0, 3));
    await user.keyboard('{Control>}a{/Control}');
    expect(selected()).toEqual(names);
    await user.keyboard('{Escape}');
    expect(selected()).toEqual([]);
    expect(row('大山')).toHaveFocus();
  });

  it('T tags the selected', async () => {
    const user = await show();
    await orderBy(user, '名字（拼音）');
    await user.click(box('白露'));
    await user.click(box('大山'));
    await user.keyboard('t老客{Enter}');
    await waitFor(() =>
      expect(sendMessage).toHaveBeenCalledWith(
        'tagPeople',
        expect.objectContaining({ personIds: ['p1', 'p3'], name: '老客' }),
      ),
    );
  });
});

describe('rows', () => {
  it('tell namesakes apart', async () => {
    await database.people.bulkUpdate([
      { key: 'p0', changes: { nickname: '小雨' } },
      { key: 'p1', changes: { nickname: '雨', remark: '小雨' } },
    ]);
    await show();
    const [one, other] = within(list()).getAllByRole('button', { name: /^小雨/u });
    expect([one?.textContent, other?.textContent].join()).toMatch(
      /群里第 5 位.*昵称「雨」|昵称「雨」.*群里第 5 位/u,
    );
  });

  it('follow what is stored', async () => {
    await show();
    await database.facts.add(factRow({ personId: 'p2', field: 'tier', value: 'basic' }));
    await waitFor(() => expect(row('陈晨')).toHaveTextContent('基础会员'));
    await database.tags.add(tagRow());
    await database.taggings.add(taggingRow({ personId: 'p2' }));
    await waitFor(() => expect(row('陈晨')).toHaveTextContent('老客户'));
    await database.people.update('p2', { nickname: '改名了' });
    await waitFor(() => expect(shown()).toContain('改名了'));
  });

  it.each(['<img src=x onerror=alert(1)>', '\u202Eabc', 'Z̷̢͎͚̱̜a̶l̵g̶o̵'.repeat(20), '👨‍👩‍👧‍👦'.repeat(30)])(
    'show %j as text',
    async (nickname) => {
      await database.people.update('p0', { nickname });
      await show();
      expect(within(list()).getAllByRole('button')).toHaveLength(5);
      expect(document.querySelector('img')).toBeNull();
    },
  );

  it('and all that stands around them have nothing that axe finds wrong', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.click(box('白露'));
    expect(await accessibilityProblems()).toEqual([]);
  });
});

it('of many members only some rows are in the document, and each knows its place', async () => {
  const many = Array.from({ length: 300 }, (_, index) => `第${String(index).padStart(3, '0')}人`);
  await database.people.bulkAdd(many.map((nickname, index) => personRow({ id: `m${index}`, nickname })));
  await database.memberships.bulkAdd(many.map((_, index) => membershipRow({ personId: `m${index}` })));
  await show();
  expect(screen.getByText('305 人', { selector: 'output' })).toBeVisible();
  const rows = within(list()).queryAllByRole('listitem');
  expect(rows.length).toBeLessThan(100);
  for (const one of rows) expect(one).toHaveAttribute('aria-setsize', '305');
});
