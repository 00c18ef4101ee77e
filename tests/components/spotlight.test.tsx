import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelOverlay } from '@/components/panel/PanelOverlay';
import type { PanelPage } from '@/components/panel/panel-page';
import { usePanelData } from '@/components/panel/use-panel-data';
import { SilentGroupLine } from '@/components/spotlight/SilentGroupLine';
import { Toasts } from '@/components/Toasts';
import { useNow } from '@/components/use-now';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { AskedQuestionRow, MessageRow, SpotlightRow } from '@/lib/store/tables';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import {
  emptyDatabase,
  expertRow,
  factRow,
  groupRow,
  membershipRow,
  personRow,
  snippetRow,
  taggingRow,
  tagRow,
} from './sample-rows';
import { sent } from './sent';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const hour = 3_600_000;
const day = 24 * hour;
const names: Record<string, string> = { p1: '豆豆妈妈', p2: 'Momo', p3: '周周', p4: '小黎' };

function answer(answers: Record<string, unknown> = {}) {
  const all: Record<string, unknown> = { draft: { ok: true }, ...answers };
  vi.mocked(sendMessage).mockImplementation((async (name: string) => all[name]) as never);
}

function message(id: string, personId: string, text: string, time = Date.now() - hour): MessageRow {
  return { id, groupId: 'g1', personId, time, timeIsFirstSeen: false, kind: 'text', text, recalled: false };
}

function spotlight(change: Partial<SpotlightRow>): SpotlightRow {
  return {
    id: `sp${change.at}`,
    personId: 'p1',
    groupId: 'g1',
    at: Date.now() - hour,
    topic: '辅食',
    snippetId: '',
    questionId: '',
    answeredAt: 0,
    joinedIn: [],
    ...change,
  };
}

function answered(id: string, answeredBy: string): AskedQuestionRow {
  return {
    id,
    groupId: 'g1',
    personId: 'p4',
    time: Date.now() - hour,
    state: 'answered',
    fitting: [],
    answeredHow: 'quoted',
    answerId: `${id}-answer`,
    answeredBy,
    settledAt: Date.now() - hour,
  };
}

/** The panel with a page over its tabs, as a link inside of it opens one. */
function Page({
  page,
  show,
}: {
  page: Exclude<PanelPage, { kind: 'tabs' }>;
  show: (page: PanelPage) => void;
}) {
  const now = useNow();
  const data = usePanelData('g1', now);
  if (!data) return null;
  const insert = async () => true;
  return (
    <PanelOverlay
      page={page}
      data={data}
      groupName="产品交流一群"
      now={now}
      show={show}
      insert={insert}
      copyForPhone={async () => undefined}
    />
  );
}

function showPage(page: Exclude<PanelPage, { kind: 'tabs' }>) {
  const show = vi.fn();
  render(
    <Toasts>
      <Page page={page} show={show} />
    </Toasts>,
  );
  return { user: userEvent.setup(), show };
}

const showExperts = () => openTab('达人');

beforeEach(async () => {
  vi.clearAllMocks();
  answer();
  fakeBrowser.reset();
  await emptyDatabase();
  await database.groups.add(groupRow());
  const ids = Object.keys(names);
  await database.people.bulkAdd(ids.map((id) => personRow({ id, nickname: names[id] ?? '' })));
  await database.memberships.bulkAdd(ids.map((personId) => membershipRow({ personId })));
  await database.speaking.add({
    groupId: 'g1',
    last: { p1: dayOf(Date.now()), p2: dayOf(Date.now()) },
    before: {},
  });
  await database.snippets.bulkAdd([
    snippetRow({ id: 's1', kind: 'spotlight', title: '讲讲做法', body: '{{达人}}说说第一步怎么开始的。' }),
    snippetRow({ id: 's2', kind: 'spotlight', title: '回答问题', body: '{{达人}}这个问题怎么看？' }),
  ]);
});

describe('for a question of the group', () => {
  beforeEach(async () => {
    await database.messages.add(message('q', 'p4', '七个月的宝宝辅食怎么加？'));
    await database.experts.add(expertRow({ personId: 'p2', topics: ['辅食'] }));
    await database.tags.add(tagRow({ name: '懂辅食' }));
    await database.taggings.add(taggingRow({ personId: 'p3' }));
    await database.spotlights.add(spotlight({ personId: 'p2', at: Date.now() - 12 * day - hour }));
  });

  it('shows it, and who knows about it first, with every reason; never who asked', async () => {
    showPage({ kind: 'spotlight', questionId: 'q' });
    const people = await screen.findByRole('region', { name: '建议的人' });
    expect(screen.getByText('七个月的宝宝辅食怎么加？')).toBeVisible();
    const rows = within(people).getAllByRole('radio');
    expect(rows.map((row) => row.closest('label')?.textContent)).toEqual([
      'Momo达人：辅食；12 天没递过；说得少，看不出什么时候在；1 次里答了 0 次',
      '周周标签「懂辅食」；还没递过；说得少，看不出什么时候在',
      '豆豆妈妈还没递过；说得少，看不出什么时候在',
    ]);
    expect(rows[0]).toBeChecked();
    expect(within(people).getByText('不一定懂，但轮到了')).toBeVisible();
  });

  it('chooses the prompt that asks for an answer, and the one whose turn it is otherwise', async () => {
    showPage({ kind: 'spotlight', questionId: 'q' });
    expect(await screen.findByText('@Momo 这个问题怎么看？')).toBeVisible();
  });

  it('has nothing that axe finds wrong', async () => {
    showPage({ kind: 'spotlight', questionId: 'q' });
    await screen.findByRole('region', { name: '建议的人' });
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('freely', () => {
  it('proposes who talks at this hour, and finds who knows what is written down', async () => {
    const said = Array.from({ length: 6 }, (_, index) =>
      message(`m${index}`, 'p1', '好的', Date.now() - index * day),
    );
    await database.messages.bulkAdd(said);
    await database.facts.add(factRow({ personId: 'p3', field: 'offers', value: '摄影、修图' }));
    const { user } = showPage({ kind: 'spotlight' });
    const people = await screen.findByRole('region', { name: '建议的人' });
    const first = () => within(people).getAllByRole('radio')[0]?.closest('label')?.textContent;
    expect(first()).toBe('豆豆妈妈还没递过；平时这个点常说话');
    await user.type(screen.getByRole('textbox', { name: '想聊什么，或要问什么' }), '哪里拍照好看');
    await waitFor(() => expect(first()).toBe('周周能帮忙：摄影、修图；还没递过；说得少，看不出什么时候在'));
  });

  it('says where nobody is known to know it', async () => {
    const { user } = showPage({ kind: 'spotlight' });
    await user.type(await screen.findByRole('textbox', { name: '想聊什么，或要问什么' }), '钓鱼');
    expect(await screen.findByText(/没看出谁懂这个/)).toBeVisible();
  });

  it('copies the text for the phone with a plain @, and counts it once the person says so', async () => {
    const user = await showExperts();
    await user.click(await screen.findByRole('button', { name: '递话筒' }));
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('radio', { name: /Momo/ }));
    await user.click(screen.getByRole('radio', { name: '讲讲做法' }));
    await user.click(screen.getByRole('button', { name: '复制给手机发' }));
    expect(copied).toHaveBeenCalledWith('@Momo 说说第一步怎么开始的。');
    expect(await screen.findByText(/把 @ 重新打一遍/)).toBeVisible();
    expect(sent('noteUse')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '记为递过' }));
    const use = {
      groupId: 'g1',
      snippetId: 's1',
      spotlight: { personId: 'p2', topic: '', questionId: '' },
      welcomedPersonIds: [],
    };
    expect(sent('noteUse')).toEqual([use]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('undoUse')).toEqual([use]);
  });

  it('anybody else can be chosen', async () => {
    const { user } = showPage({ kind: 'spotlight' });
    await user.click(await screen.findByText('换一位成员'));
    await user.click(screen.getByRole('radio', { name: '周周' }));
    expect(screen.getByText(/@周周 /)).toBeVisible();
  });
});

describe('who may be an expert', () => {
  beforeEach(async () => {
    await database.tags.add(tagRow({ name: '懂辅食' }));
    await database.taggings.add(taggingRow({ personId: 'p1' }));
    const ids = ['q1', 'q2', 'q3'];
    await database.messages.bulkAdd(ids.map((id) => message(id, 'p4', `辅食怎么做${id}`)));
    await database.messages.bulkAdd(ids.map((id) => message(`${id}-answer`, 'p1', `蒸熟再压泥${id}`)));
    await database.askedQuestions.bulkAdd(ids.map((id) => answered(id, 'p1')));
  });

  it('is proposed with the evidence, and confirmed with a way back', async () => {
    const confirmed = { id: 'e1', personId: 'p1', topicsBefore: null };
    answer({ confirmExpert: confirmed });
    const user = await showExperts();
    const row = await screen.findByRole('button', { name: /^豆豆妈妈 · 标签「懂辅食」/ });
    expect(row).toHaveTextContent('话题「辅食」；答过 3 个问题');
    await user.click(row);
    expect(await screen.findByText('辅食怎么做q1')).toBeVisible();
    expect(screen.getByText('蒸熟再压泥q1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '记豆豆妈妈为达人，话题「辅食」' }));
    expect(sent('confirmExpert')).toEqual([{ personId: 'p1', topic: '辅食' }]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(sent('undoConfirmExpert')).toEqual([confirmed]);
  });

  it('is put aside by key, and not proposed again', async () => {
    answer({ dismissExpert: { id: 'd1' } });
    const user = await showExperts();
    (await screen.findByRole('button', { name: / · 标签「懂辅食」/ })).focus();
    await user.keyboard('{Delete}');
    expect(sent('dismissExpert')).toEqual([{ personId: 'p1', topic: '辅食' }]);
    expect(await screen.findByText('话题「辅食」不再提议「豆豆妈妈」')).toBeVisible();
    await database.expertDismissals.add({ id: 'd1', personId: 'p1', topic: '辅食', at: 1 });
    await waitFor(() => expect(screen.queryByText(/话题「辅食」；/)).toBeNull());
  });

  it('experts stand under their topics, with what came of asking them', async () => {
    await database.experts.add(expertRow({ topics: ['辅食', '睡眠'] }));
    await database.spotlights.bulkAdd([
      spotlight({ at: Date.now() - 9 * day, answeredAt: Date.now() - 9 * day + hour }),
      spotlight({ at: Date.now() - 5 * day }),
    ]);
    await showExperts();
    const section = await screen.findByRole('region', { name: '睡眠' });
    expect(within(section).getByText('辅食 · 2 次里答了 1 次')).toBeVisible();
    expect(screen.getByRole('region', { name: '辅食' })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('where the microphone went', () => {
  it('shows shares in numbers, in a sentence, and what came of each', async () => {
    const at = (days: number) => Date.now() - days * day;
    await database.experts.add(expertRow({ personId: 'p3' }));
    await database.days.add({
      groupId: 'g1',
      day: dayOf(Date.now()) - 1,
      speakers: { p1: 6, p2: 2, p3: 1, p4: 1 },
      messages: 10,
      hours: [],
      lastMessageAt: 0,
    });
    await database.spotlights.bulkAdd([
      spotlight({ at: at(40) }),
      spotlight({ at: at(20), answeredAt: at(20) + 2 * hour, joinedIn: ['p2', 'p3'] }),
      spotlight({ at: at(9) }),
      spotlight({ at: at(8) }),
      spotlight({ at: at(3), personId: 'p2', topic: '' }),
      spotlight({ at: at(0.1), personId: 'p2' }),
    ]);
    const { user, show } = showPage({ kind: 'presence' });
    expect(await screen.findByText(/近 30 天递了 5 次，给了 2 个人。最多的 3 位占了 100%/)).toBeVisible();
    const row = screen.getByRole('row', { name: /豆豆妈妈/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '60%', '6', '60%']);
    const outcomes = screen.getByRole('region', { name: '每次的结果' });
    expect(within(outcomes).getByText('2 小时后说了话；另有 2 人接着说')).toBeVisible();
    expect(within(outcomes).getAllByText('24 小时内没看到说话')).toHaveLength(3);
    expect(within(outcomes).getByText('还在等，24 小时内说话算答了')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '近 90 天' }));
    expect(await screen.findByText(/近 90 天递了 6 次/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '递给 周周' }));
    expect(show).toHaveBeenCalledWith({ kind: 'spotlight', personId: 'p3' });
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says what it is for while it has not gone anywhere', async () => {
    const { user, show } = showPage({ kind: 'presence' });
    expect(await screen.findByText('话筒还没递出去过')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '递话筒' }));
    expect(show).toHaveBeenCalledWith({ kind: 'spotlight' });
  });
});

describe('a group that went cold', () => {
  it('asks whom to ask to begin', async () => {
    const onOpen = vi.fn();
    const silence = { state: 'cold' as const, silentHours: 30, usualHours: 5, hoursADay: 10 };
    render(<SilentGroupLine silence={silence} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: '冷了 3 天：请谁开个头？' }));
    expect(onOpen).toHaveBeenCalled();
  });

  it('one that is as usual has no such line', () => {
    const silence = { state: 'usual' as const, silentHours: 1, usualHours: 5, hoursADay: 10 };
    const { container } = render(<SilentGroupLine silence={silence} onOpen={() => undefined} />);
    expect(container).toBeEmptyDOMElement();
  });
});
