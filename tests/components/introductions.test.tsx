import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/Panel';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { findTarget } from '@/lib/panel/target';
import { accessibilityProblems } from './accessibility';
import { openPanel } from './open-panel';
import { emptyDatabase, factRow, groupRow, introductionRow, membershipRow, personRow } from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const undo = { saved: [], introductions: [{ id: 'a1/m1', state: 'open', decidedAt: 0 }] };

/** What every message is answered with, or what gives the answer; a test may change one. */
function answer(answers: Record<string, unknown> = {}) {
  const all: Record<string, unknown> = {
    draft: { ok: true },
    acceptIntroductions: undo,
    dismissIntroductions: undo,
    reopenIntroduction: undo,
    saveIntroductionForm: { before: null },
    ...answers,
  };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => {
    const given = all[name];
    return typeof given === 'function' ? given() : given;
  }) as never);
}

/** The page of introductions, by the way that the header shows. */
async function openIntroductions() {
  const user = await openPanel();
  await user.click(await screen.findByRole('button', { name: /条自我介绍待看$/ }));
  await screen.findByRole('heading', { name: '自我介绍' });
  return user;
}

beforeEach(async () => {
  vi.clearAllMocks();
  answer();
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  await database.people.bulkAdd([personRow(), personRow({ id: 'p2', nickname: '阿凯' })]);
  await database.memberships.bulkAdd([membershipRow(), membershipRow({ personId: 'p2' })]);
});

describe('an introduction', () => {
  beforeEach(() => database.introductions.add(introductionRow()));

  it('is laid out field by field, with what is on record beside it', async () => {
    await database.facts.bulkAdd([
      factRow({ field: 'city', value: '苏州' }),
      factRow({ id: 'f2', field: 'called', value: '豆豆妈' }),
    ]);
    await openIntroductions();
    expect(await screen.findByDisplayValue('杭州')).toHaveAccessibleDescription('资料里是「苏州」');
    expect(screen.getByDisplayValue('豆豆妈')).toHaveAccessibleDescription('资料里已有');
    expect(screen.getByRole('checkbox', { name: '收「怎么称呼」' })).toBeDisabled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is accepted by Enter as the operator left it', async () => {
    const user = await openIntroductions();
    const city = await screen.findByDisplayValue('杭州');
    await user.clear(city);
    await user.type(city, '杭州余杭{Enter}');
    const fields = [
      { field: 'called', value: '豆豆妈' },
      { field: 'city', value: '杭州余杭' },
    ];
    expect(sent('acceptIntroductions')).toEqual([{ acceptances: [{ id: 'a1/m1', fields, closes: true }] }]);
    expect(await screen.findByText('已收进「豆豆妈妈」的资料')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('undoIntroductions')).toEqual([undo]);
  });

  it('is accepted in part, by its boxes or field by field', async () => {
    const user = await openIntroductions();
    await user.click(await screen.findByRole('button', { name: '只接受「城市」' }));
    const city = { id: 'a1/m1', fields: [{ field: 'city', value: '杭州' }], closes: false };
    expect(sent('acceptIntroductions')).toEqual([{ acceptances: [city] }]);
    await user.click(screen.getByRole('checkbox', { name: '收「怎么称呼」' }));
    await user.click(screen.getByRole('button', { name: /^接受 1 项/ }));
    expect(sent('acceptIntroductions').at(-1)).toEqual({ acceptances: [{ ...city, closes: true }] });
  });

  it('is dismissed by Esc', async () => {
    const user = await openIntroductions();
    await user.click(await screen.findByDisplayValue('杭州'));
    await user.keyboard('{Escape}');
    expect(sent('dismissIntroductions')).toEqual([{ ids: ['a1/m1'] }]);
    expect(await screen.findByText('没收「豆豆妈妈」的自我介绍')).toBeVisible();
  });

  it('whose mark was clicked on the page is the one that opens', async () => {
    await database.introductions.add(
      introductionRow({
        id: 'a1/m2',
        personId: 'p2',
        time: Date.now() - 1,
        fields: [{ field: 'city', label: '', value: '厦门' }],
      }),
    );
    await fakeBrowser.storage.session.set({
      panelFocus: { focus: { kind: 'introduction', personId: 'p2', groupId: 'g1' }, at: Date.now() },
    });
    await openPanelAt('厦门');
    expect(screen.queryByDisplayValue('杭州')).toBeNull();
  });

  it('is left as it is by Esc while nobody is in it, which goes back', async () => {
    const user = await openIntroductions();
    await screen.findByDisplayValue('杭州');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('tab', { name: '话术' })).toBeVisible();
    expect(sent('dismissIntroductions')).toEqual([]);
  });

  it('shows a hostile value as text', async () => {
    await database.introductions.update('a1/m1', {
      fields: [{ field: 'called', label: '', value: '\u202E<img src=x onerror=alert(1)>' }],
    });
    await openIntroductions();
    expect(await screen.findByRole('textbox', { name: '怎么称呼' })).toBeVisible();
    expect(document.querySelector('main img')).toBeNull();
  });
});

/** The panel that opened by a click on a mark. */
async function openPanelAt(value: string) {
  const target = { ok: true, tabId: 7, groupId: 'g1', groupName: '群', watched: true } as const;
  vi.mocked(findTarget).mockResolvedValue(target);
  render(
    <Toasts>
      <Panel />
    </Toasts>,
  );
  await screen.findByDisplayValue(value);
}

describe('all introductions of a group', () => {
  it('of a day are accepted at once, but for what differs from the record', async () => {
    await database.introductions.bulkAdd([
      introductionRow(),
      introductionRow({ id: 'a1/m2', personId: 'p2' }),
    ]);
    await database.facts.add(factRow({ personId: 'p2', field: 'city', value: '厦门' }));
    const user = await openIntroductions();
    await user.click(await screen.findByRole('button', { name: '接受今天的 2 条' }));
    const [{ acceptances }] = sent('acceptIntroductions') as [
      { acceptances: { id: string; closes: boolean }[] },
    ];
    expect(Object.fromEntries(acceptances.map(({ id, closes }) => [id, closes]))).toEqual({
      'a1/m1': true,
      'a1/m2': false,
    });
    expect(await screen.findByText('1 条里有和资料不一样的，留着等你看')).toBeVisible();
  });

  it('that were decided about stay in sight and can be looked at again', async () => {
    await database.introductions.bulkAdd([
      introductionRow({ id: 'a1/m1', state: 'dismissed', decidedAt: Date.now() }),
      introductionRow({ id: 'a1/m2', personId: 'p2', state: 'accepted', decidedAt: Date.now() }),
    ]);
    const user = await openPanel();
    await user.click(screen.getByRole('tab', { name: '本群' }));
    await user.click(await screen.findByRole('button', { name: /^自我介绍/ }));
    expect(await screen.findByText('没有待看的自我介绍')).toBeVisible();
    expect(screen.getByText('已接受 1 条')).toBeVisible();
    await user.click(screen.getByText('不要的 1 条'));
    await user.click(screen.getByRole('button', { name: '把「豆豆妈妈」的放回待看' }));
    expect(sent('reopenIntroduction')).toEqual([{ id: 'a1/m1' }]);
  });

  it('from before are looked for portion by portion, and what comes of it is said', async () => {
    await database.introductions.add(introductionRow());
    const parts = [
      { read: 500, found: 2, next: Date.now() - 1000 },
      { read: 20, found: 1, next: null },
    ];
    answer({ lookForIntroductions: () => parts.shift() });
    const user = await openIntroductions();
    await user.click(await screen.findByRole('button', { name: '找最近 30 天的' }));
    expect(await screen.findByText('找完了，新增 3 条')).toBeVisible();
    expect(sent('lookForIntroductions')).toHaveLength(2);
  });
});

describe('what the group asks', () => {
  async function openForm() {
    await database.introductions.add(introductionRow());
    const user = await openIntroductions();
    await user.click(await screen.findByRole('button', { name: '本群的介绍格式' }));
    await screen.findByRole('textbox', { name: '第 1 项叫什么' });
    return user;
  }

  it('is offered, changed, and shown as the prompt will read', async () => {
    const user = await openForm();
    await user.click(screen.getByRole('button', { name: '去掉第 6 项' }));
    await user.click(screen.getByRole('button', { name: '第 2 项往上' }));
    await user.click(screen.getByRole('button', { name: '加一项' }));
    await user.type(screen.getByRole('textbox', { name: '第 6 项叫什么' }), '宝宝几岁');
    const preview = screen.getByRole('region', { name: '预览' }).textContent;
    expect(preview).toMatch(/\n1\. 昵称：\n2\. 城市：\n[^]*\n6\. 宝宝几岁：$/u);
    await user.click(screen.getByRole('button', { name: '保存' }));
    const [saved] = sent('saveIntroductionForm') as { groupId: string; form: { items: object[] } }[];
    expect(saved?.groupId).toBe('g1');
    expect(saved?.form.items).toEqual([
      { label: '昵称', field: 'called' },
      { label: '城市', field: 'city' },
      { label: '职业', field: 'occupation' },
      { label: '资源', field: 'offers' },
      { label: '需求', field: 'seeks' },
      { label: '宝宝几岁', field: '宝宝几岁' },
    ]);
    expect(await screen.findByText('已存下本群的介绍格式')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sent('saveIntroductionForm').at(-1)).toEqual({ groupId: 'g1', form: null });
  });

  it('goes into the box as a prompt, and is kept so that answers are read against it', async () => {
    const user = await openForm();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '存下并放入输入框' }));
    await waitFor(() => expect(sent('draft')).toHaveLength(1));
    expect(sent('draft')[0]).toMatchObject({
      groupId: 'g1',
      text: expect.stringMatching(/\n1\. 城市：\n2\. 昵称：/u),
    });
    expect(sent('saveIntroductionForm')).toHaveLength(1);
  });

  it('says which field a label fills as it is typed', async () => {
    const user = await openForm();
    await user.click(screen.getByRole('button', { name: '加一项' }));
    await user.type(screen.getByRole('textbox', { name: '第 7 项叫什么' }), '谁邀请的');
    expect(screen.getByRole('combobox', { name: '第 7 项收进哪里' })).toHaveValue('cameBy');
  });
});
