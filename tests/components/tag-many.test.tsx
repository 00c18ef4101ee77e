import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TagManyBar } from '@/components/panel/TagManyBar';
import { tagSourceText } from '@/components/panel/tag-source-text';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, now, taggingRow, tagRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const onDone = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  await emptyDatabase();
  await database.tagGroups.add({ id: 'tg', name: '意向', position: 0, updated: {}, deletedAt: 0 });
  await database.tags.bulkAdd([
    tagRow(),
    tagRow({ id: 't2', name: '爱提问', color: 'orange' }),
    tagRow({ id: 't3', name: '想团购', color: 'blue', tagGroupId: 'tg' }),
  ]);
  await database.taggings.bulkAdd([
    taggingRow(),
    taggingRow({ id: 'tg2', personId: 'p2' }),
    taggingRow({ id: 'tg3', personId: 'p2', tagId: 't2' }),
  ]);
});

async function show() {
  render(
    <Toasts>
      <TagManyBar personIds={['p1', 'p2']} onDone={onDone} />
    </Toasts>,
  );
  await screen.findByText('老客户');
  return userEvent.setup();
}

it('tags everybody by keyboard alone: T, pinyin, Enter; says for how many that was new, and takes back only those', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ tagId: 't2', taggingIds: ['new'] });
  const user = await show();
  await user.keyboard('t');
  await user.keyboard('atw{Enter}');
  expect(sendMessage).toHaveBeenCalledWith('tagPeople', {
    personIds: ['p1', 'p2'],
    name: '爱提问',
    color: undefined,
  });
  expect(await screen.findByText('已给 1 人打上「爱提问」')).toBeVisible();
  expect(screen.getByText('另外 1 人本来就有')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(sendMessage).toHaveBeenLastCalledWith('removeTaggings', { taggingIds: ['new'] });
});

it('suggests tags under the names of their groups, without those that all of them carry', async () => {
  const user = await show();
  await user.keyboard('t');
  const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
  expect(groups).toEqual(['意向', '没有分组']);
  expect(screen.queryByRole('option', { name: '老客户' })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

it('makes room once a tag was taken; nothing is taken twice by mistake, and ↓ asks again', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ tagId: 't2', taggingIds: ['new'] });
  const user = await show();
  await user.keyboard('t');
  await user.keyboard('{Enter}{Enter}');
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('listbox')).toBeVisible();
});

it('takes a tag off everybody who has it, and back', async () => {
  vi.mocked(sendMessage).mockResolvedValue({ taggingIds: ['tg1', 'tg2'] });
  const user = await show();
  await user.click(screen.getByRole('button', { name: '移除标签：老客户' }));
  expect(sendMessage).toHaveBeenCalledWith('untagPeople', { personIds: ['p1', 'p2'], tagId: 't1' });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(sendMessage).toHaveBeenLastCalledWith('restoreTaggings', { taggingIds: ['tg1', 'tg2'] });
});

it('is done with Esc', async () => {
  const user = await show();
  await user.keyboard('{Escape}');
  expect(onDone).toHaveBeenCalledOnce();
});

it('says where a tag came from', () => {
  const at = new Date(2026, 2, 1).getTime();
  expect(tagSourceText({ source: 'rule', ruleName: '活跃', at }, now)).toBe('规则「活跃」 · 3 月 1 日');
  expect(tagSourceText({ source: 'rule', ruleName: '', at }, now)).toBe('规则打的 · 3 月 1 日');
  const lastYear = new Date(2025, 10, 20).getTime();
  expect(tagSourceText({ source: 'person', ruleName: '', at: lastYear }, now)).toBe(
    '手动打的 · 2025 年 11 月 20 日',
  );
});
