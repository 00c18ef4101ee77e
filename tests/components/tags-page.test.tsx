import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from '@/components/Toasts';
import { TagsPage } from '@/components/tags/TagsPage';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { RuleHitRow, TagRuleRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow, personRow, taggingRow, tagRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

const shared = { updated: { name: 1 }, deletedAt: 0 };

function answer(answers: Record<string, unknown> = {}) {
  const all: Record<string, unknown> = { saveTag: { sameName: '' }, makeTag: { tagId: 'new' }, ...answers };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => all[name]) as never);
}

async function show(hash: string, sign: string | RegExp) {
  window.location.hash = hash;
  render(
    <Toasts>
      <TagsPage />
    </Toasts>,
  );
  await screen.findAllByText(sign);
  return userEvent.setup();
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const undo = () => screen.findByRole('button', { name: '撤销' });

beforeEach(async () => {
  vi.clearAllMocks();
  answer();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.people.add(personRow());
  await database.memberships.add(membershipRow());
});

describe('all tags', () => {
  beforeEach(async () => {
    await database.tagGroups.add({ ...shared, id: 'wish', name: '意向', position: 0 });
    await database.tags.bulkAdd([
      tagRow(),
      tagRow({ id: 't2', name: '老顾客', color: 'blue' }),
      tagRow({ id: 't3', name: '想团购', tagGroupId: 'wish' }),
    ]);
    await database.taggings.bulkAdd([taggingRow(), taggingRow({ id: 'tg2', personId: 'p2', tagId: 't3' })]);
  });

  it('stand in their groups with the number of people, and are found by pinyin', async () => {
    const user = await show('#tags', '想团购');
    const wish = screen.getByRole('region', { name: '意向' });
    expect(within(wish).getByRole('button', { name: /想团购 1 人/ })).toBeVisible();
    expect(within(screen.getByRole('region', { name: '没有分组' })).getAllByRole('listitem')).toHaveLength(2);
    await user.type(screen.getByRole('textbox', { name: '找标签（拼音可）' }), 'lkh');
    expect(screen.queryByText('想团购')).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('are renamed by keyboard alone, and back', async () => {
    const user = await show('#tags', '想团购');
    await user.keyboard('/{ArrowDown}{Enter}');
    expect(screen.getByRole('textbox', { name: '名字' })).toHaveFocus();
    await user.clear(screen.getByRole('textbox', { name: '名字' }));
    await user.keyboard('想拼团{Enter}');
    expect(sent('saveTag')).toEqual([{ id: 't3', name: '想拼团' }]);
    expect(button(/^想团购/)).toHaveFocus();
    await user.click(await undo());
    expect(sent('saveTag')).toEqual([
      { id: 't3', name: '想拼团' },
      { id: 't3', name: '想团购' },
    ]);
  });

  it('offer to become one where the new name is another’s, say what that means, and back', async () => {
    const merge = { mergedId: 't1', keptId: 't2', movedIds: ['tg1'], buriedIds: [], ruleIds: [] };
    answer({ mergeTags: merge });
    const user = await show('#tags', '想团购');
    await user.click(button(/^老客户/));
    const field = screen.getByRole('textbox', { name: '名字' });
    await user.clear(field);
    await user.type(field, ' 老顾客{Enter}');
    expect(sent('saveTag')).toEqual([]);
    expect(
      screen.getByText(/已经有「老顾客」了。 把「老客户」并进去：它的 1 人会改成「老顾客」/),
    ).toBeVisible();
    await user.click(button('合并'));
    expect(sent('mergeTags')).toEqual([{ mergedId: 't1', keptId: 't2' }]);
    await user.click(await undo());
    expect(sent('undoTagMerge')).toEqual([merge]);
  });

  it('change colour and group, and are deleted, each with a way back', async () => {
    const user = await show('#tags', '想团购');
    await user.click(button(/^老客户/));
    await user.click(button('紫'));
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '意向');
    expect(sent('saveTag')).toEqual([
      { id: 't1', color: 'purple' },
      { id: 't1', tagGroupId: 'wish' },
    ]);
    await user.click(button('删除'));
    await user.click((await screen.findAllByRole('button', { name: '撤销' })).at(-1)!);
    expect([sent('deleteTag'), sent('restoreTag')]).toEqual([[{ id: 't1' }], [{ id: 't1' }]]);
  });

  it('are made by N, but a name that is there leads to that tag', async () => {
    const user = await show('#tags', '想团购');
    await user.keyboard('n');
    await user.keyboard('{Enter}');
    expect(screen.getByText('写一个名字')).toBeVisible();
    await user.keyboard('宝妈{Enter}');
    expect(sent('makeTag')).toEqual([{ name: '宝妈' }]);
    await user.click(button('新建标签'));
    await user.keyboard('老客户{Enter}');
    expect(sent('makeTag')).toHaveLength(1);
    expect(button(/^老客户/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('of a group stay when it is deleted, and it can be brought back', async () => {
    const user = await show('#tags', '想团购');
    await user.click(button('删除分组「意向」'));
    expect(await screen.findByText('里面的标签还在')).toBeVisible();
    await user.click(await undo());
    expect([sent('deleteTagGroup'), sent('restoreTagGroup')]).toEqual([[{ id: 'wish' }], [{ id: 'wish' }]]);
  });
});

function ruleRow(change: Partial<TagRuleRow> = {}): TagRuleRow {
  return {
    ...shared,
    id: 'r1',
    name: '想拼团',
    tagId: 't1',
    match: 'any',
    conditions: [{ kind: 'keyword', words: ['拼团'] }],
    groupIds: [],
    previewedAt: 0,
    liveSince: 0,
    ...change,
  };
}

describe('a rule', () => {
  beforeEach(() => database.tags.add(tagRow()));

  it('is explained while there is none', async () => {
    const user = await show('#rules', '让标签自己打上');
    await user.click(button('新建规则'));
    expect(await screen.findByRole('textbox', { name: '规则名' })).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is written in words that say what it means, and leads to its preview', async () => {
    answer({ saveTagRule: { id: 'r9' } });
    const user = await show('#edit/', '规则名');
    await user.keyboard('活跃');
    await user.type(screen.getByRole('textbox', { name: '词' }), '拼团，VIP');
    await user.click(button('说话多少'));
    expect(screen.getByText('最近 7 天里至少 6 天，每天发言不少于 5 条')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '全部满足才算' }));
    await user.type(screen.getByRole('combobox', { name: '加标签' }), 'lkh{Enter}');
    await user.click(button('保存并预览'));
    expect(sent('saveTagRule')).toMatchObject([
      {
        name: '活跃',
        tagName: '老客户',
        match: 'all',
        groupIds: [],
        conditions: [
          { kind: 'keyword', words: ['拼团', 'VIP'] },
          { kind: 'activity', messages: 5, days: 6, ofDays: 7 },
        ],
      },
    ]);
    await waitFor(() => expect(window.location.hash).toBe('#preview/r9'));
  });

  it('is not saved while something is missing, and each gap says so', async () => {
    const user = await show('#edit/', '规则名');
    await user.click(button('说话多少'));
    const days = screen.getByRole('spinbutton', { name: '至少几天' });
    await user.clear(days);
    await user.type(days, '9');
    await user.click(screen.getByRole('radio', { name: '只在这些群' }));
    await user.click(button('保存并预览'));
    for (const text of [
      '写一个名字',
      '至少写一个词',
      '至少几天要在 1 和「最近几天」之间',
      '选一个标签，或写一个新的',
      '至少选一个群',
    ])
      expect(screen.getByText(text)).toBeVisible();
    expect(sent('saveTagRule')).toEqual([]);
  });

  it('that was left unsaved can be taken up again', async () => {
    const user = await show('#edit/', '规则名');
    await user.keyboard('活跃{Escape}');
    expect(await screen.findByText('让标签自己打上')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '继续编辑' }));
    expect(await screen.findByDisplayValue('活跃')).toBeVisible();
  });

  it('is tried out on what is recorded, and only then goes live, with those whom it found', async () => {
    answer({ goLive: { tagged: 1 } });
    const row = {
      id: 'a1/m1',
      groupId: 'g1',
      personId: 'p1',
      time: Date.now() - 1000,
      kind: 'text' as const,
    };
    await database.messages.add({ ...row, timeIsFirstSeen: false, text: '有人拼团吗', recalled: false });
    await database.tagRules.add(ruleRow());
    const user = await show('#preview/r1', '会给 1 人打上「老客户」');
    expect(await screen.findByText('豆豆妈妈')).toBeVisible();
    expect(screen.getByText(/说了「拼团」（刚刚）/)).toBeVisible();
    expect(sent('notePreview')).toEqual([{ id: 'r1' }]);
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(button('启用，并给这 1 人打上'));
    expect(sent('goLive')).toMatchObject([
      { ruleId: 'r1', hits: [{ personId: 'p1', groupId: 'g1', found: [{ word: '拼团' }] }], toRemember: [] },
    ]);
    expect(await screen.findByText('给 1 人打上了标签')).toBeVisible();
  });

  it('has no switch before its preview, and one after it', async () => {
    await database.tagRules.bulkAdd([ruleRow(), ruleRow({ id: 'r2', name: '常说话', previewedAt: 5 })]);
    const user = await show('#rules', '还没预览');
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    await user.click(screen.getByRole('switch', { name: '启用「常说话」' }));
    expect(sent('setRuleLive')).toEqual([{ id: 'r2', live: true }]);
  });

  it('logs whom it found and why; one or all of it is undone, and back', async () => {
    const hit: RuleHitRow = {
      id: 'h1',
      ruleId: 'r1',
      personId: 'p1',
      groupId: 'g1',
      taggingId: 'tg1',
      at: Date.now() - 1000,
      undoneAt: 0,
      undone: '',
      found: [{ place: 0, condition: 'activity', messages: 5, days: 6, ofDays: 7 }],
    };
    const undone = { ruleId: 'r1', hitIds: ['h1'], buriedIds: ['tg1'], passedOnIds: [], liveSince: 5 };
    answer({ undoHit: { ...undone, liveSince: 0 }, undoRule: undone });
    await database.tagRules.add(ruleRow({ previewedAt: 5, liveSince: 5 }));
    await database.taggings.add(taggingRow({ source: 'rule', ruleId: 'r1' }));
    await database.ruleHits.bulkAdd([hit, { ...hit, id: 'h2', personId: 'p2', undoneAt: 9, undone: 'hit' }]);
    const user = await show('#hits/r1', '记录：想拼团');
    expect((await screen.findAllByText(/最近 7 天里有 6 天不少于 5 条/))[0]).toBeVisible();
    expect(screen.getByText('已撤销')).toBeVisible();
    await user.click(button('撤销给「豆豆妈妈」打的标签'));
    await user.click(await undo());
    expect([sent('undoHit'), sent('redoHits')]).toEqual([[{ id: 'h1' }], [{ ...undone, liveSince: 0 }]]);
    await user.click(button('撤销这条规则打的标签'));
    expect(await screen.findByText('已拿掉 1 人的标签')).toBeVisible();
    expect(screen.getByText('规则也停用了')).toBeVisible();
    expect(sent('undoRule')).toEqual([{ id: 'r1' }]);
  });
});
