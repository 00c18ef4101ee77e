import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WhoIsWhoScreen } from '@/components/identity/WhoIsWhoScreen';
import { Toasts } from '@/components/Toasts';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { answerAllNew, answerQuestion, reopenQuestions } from '@/lib/store/answer-question';
import { mergePeople } from '@/lib/store/merge-people';
import { forgetSessionLinks } from '@/lib/store/session-links';
import type { IdentityQuestionRow } from '@/lib/store/tables';
import { undoMerge } from '@/lib/store/undo-merge';
import { accessibilityProblems } from './accessibility';
import { addLogin, addQuestion, questionRow } from './identity-rows';
import {
  emptyDatabase,
  expertRow,
  factRow,
  groupRow,
  membershipRow,
  nicknameSeen,
  now,
  personRow,
  taggingRow,
  tagRow,
} from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));

/** The store answers, as it does behind the background. */
const background = {
  answerIdentityQuestion: (answer: { id: string; answer: string }) => answerQuestion(database, answer),
  answerAllNew: ({ ids }: { ids: string[] }) => answerAllNew(database, ids),
  reopenIdentityQuestions: ({ ids }: { ids: string[] }) => reopenQuestions(database, ids),
  undoMerge: ({ mergeId }: { mergeId: string }) => undoMerge(database, mergeId),
  mergePeople: async (merge: { keptId: string; absorbedId: string }) => ({
    mergeId: (await mergePeople(database, { ...merge, by: 'person', evidence: [] })).id,
  }),
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.mocked(sendMessage).mockImplementation(((name: keyof typeof background, data: never) =>
    background[name](data)) as never);
  await emptyDatabase();
  await forgetSessionLinks(database);
  await addLogin();
});

async function show(questionId = '') {
  const onBack = vi.fn();
  render(
    <Toasts>
      <WhoIsWhoScreen questionId={questionId} now={now} onBack={onBack} />
    </Toasts>,
  );
  await screen.findByRole('heading', { name: /谁是谁/ });
  return { user: userEvent.setup(), onBack };
}

const options = () => screen.findAllByRole('radio');
const left = (text: string) => screen.findByText(text);
const merged = async () =>
  (await database.merges.toArray())
    .filter(({ undoneAt }) => !undoneAt)
    .map(({ keptId, absorbedId }) => `${absorbedId} is ${keptId}`)
    .sort();
const open = async () =>
  (await database.identityQuestions.toArray())
    .filter(({ answeredAt }: IdentityQuestionRow) => !answeredAt)
    .map(({ id }) => id)
    .sort();

/** Two 小雨 of this login and the two records of that name; the second record carries a tag. */
async function twins() {
  const people = { s1: 'new1', s2: 'new2' };
  await fakeBrowser.storage.session.set({ 'links/a1/g': { groupId: 'g1', people, listed: true } });
  await addQuestion('new1', ['old1', 'old2'], { position: 5 });
  await addQuestion('new2', ['old1', 'old2'], { position: 17 });
  await database.tags.add(tagRow({ name: '团长' }));
  await database.taggings.add(taggingRow({ personId: 'old2' }));
}

describe('one question', () => {
  it('shows who was seen, whom they may be with all that was set, and the evidence in words', async () => {
    await addQuestion('new1', ['old1']);
    await database.identityQuestions.update('new1', {
      candidates: [
        {
          id: 'old1',
          probability: 0.62,
          evidence: [
            { key: 'nickname', agrees: true, weight: 6, shown: '小雨' },
            { key: 'groupNickname', agrees: false, weight: -3, shown: '小雨妈' },
            { key: 'groups', agrees: true, weight: 2, shown: 'g1' },
            { key: 'groups', agrees: true, weight: 1, shown: 'g2' },
            { key: 'groups', agrees: false, weight: -1, shown: 'g3' },
            { key: 'order', agrees: true, weight: 1, shown: 'g1' },
          ],
        },
      ],
    });
    await database.groups.add(groupRow({ id: 'g3', name: '二手群' }));
    await database.memberships.add(membershipRow({ groupId: 'g3', personId: 'old1' }));
    await database.people.update('old1', { remark: '钱总', names: [nicknameSeen('小雨点')] });
    await database.memberships.update(['g1', 'old1'], { groupNickname: '雨点客服' });
    await database.memberships.update(['g1', 'new1'], { groupNickname: '小雨妈' });
    await database.facts.bulkAdd([
      factRow({ id: 'f1', personId: 'old1', field: 'tier', value: 'senior' }),
      factRow({ id: 'f2', personId: 'old1', field: 'note', value: '周五开团\n别的' }),
    ]);
    await database.experts.add(expertRow({ personId: 'old1' }));
    await show();
    const seen = await screen.findByRole('region', { name: '这次登录看到的' });
    for (const text of ['群昵称：小雨妈', '群里第 6 位', '登录后还没说话']) {
      expect(await within(seen).findByText(text)).toBeVisible();
    }
    for (const text of ['钱总', '曾叫 小雨点', '高级会员', '达人', '周五开团', '有可能']) {
      expect(screen.getByText(text)).toBeVisible();
    }
    const evidence = within(screen.getByRole('list', { name: '依据' })).getAllByRole('listitem');
    expect(evidence.map(({ textContent }) => textContent)).toEqual([
      '支持昵称相同：小雨',
      '支持群成员顺序吻合',
      '支持同在 2 个群',
      '不支持群昵称不同：前 雨点客服，现 小雨妈',
      '不支持以前在「二手群」，这次不在',
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is not answered by Enter before something is chosen', async () => {
    await addQuestion('new1', ['old1']);
    const { user } = await show();
    await options();
    await user.keyboard('{Enter}');
    expect(sendMessage).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: '确认' })).toBeDisabled();
  });

  it('is answered with N and Enter as somebody new; the note takes it back', async () => {
    await addQuestion('new1', ['old1']);
    const { user } = await show();
    await options();
    await user.keyboard('n{Enter}');
    expect(await screen.findByText('「小雨」算新人')).toBeVisible();
    expect(await screen.findByText('没有认不准的')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await left('还剩 1 个')).toBeVisible();
    expect(await open()).toEqual(['new1']);
  });

  it('stays where the background failed, and says so', async () => {
    await addQuestion('new1', ['old1']);
    vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
    const { user } = await show();
    await options();
    await user.keyboard('1{Enter}');
    expect(await screen.findByText(/没有成功/)).toBeVisible();
    expect(await left('还剩 1 个')).toBeVisible();
  });

  it('shows names that are made to mislead as plain text', async () => {
    await addQuestion('new1', ['old1'], { nickname: '<b>x</b>\u202E三\u0000四\n五' });
    await database.people.update('old1', { nickname: '名'.repeat(3000), remark: '\u200B' });
    await show();
    expect((await screen.findAllByText('<b>x</b>三四 五')).length).toBeGreaterThan(0);
    expect(screen.getByText(`${'名'.repeat(40)}…`)).toBeVisible();
    expect(document.querySelector('b')).toBeNull();
  });

  it('about a group tells names, sizes and how many members are the same', async () => {
    await database.groups.bulkAdd([
      groupRow({ id: 'made', name: '', memberCount: 20, watched: 0, watchPeriods: [] }),
      groupRow({ id: 'known', name: '妈妈群', memberCount: 24 }),
    ]);
    const evidence = [
      { key: 'groups' as const, agrees: true, weight: 0.5, shown: '50' },
      { key: 'nickname' as const, agrees: false, weight: 0, shown: '' },
    ];
    const candidates = [{ id: 'known', probability: 0.5, evidence }];
    await database.identityQuestions.add(
      questionRow({ id: 'made', groupId: 'made', kind: 'group', candidates }),
    );
    const { user } = await show();
    expect(await screen.findByText('成员名字重合约 50%')).toBeVisible();
    expect(screen.getByText('群名不同：前 妈妈群，现 没有')).toBeVisible();
    expect(screen.getByText(/^24 人 · 在看护/)).toBeVisible();
    await user.keyboard('1{Enter}');
    await waitFor(async () => expect(await database.groups.get('made')).toBeUndefined());
    await user.keyboard('z');
    await waitFor(() =>
      expect(sendMessage).toHaveBeenCalledWith('unlinkGroup', {
        groupId: 'known',
        since: expect.any(Number),
      }),
    );
  });
});

describe('two of one name', () => {
  beforeEach(twins);

  it('are shown together, with a tip how they can be told apart', async () => {
    await show();
    const seen = await screen.findByRole('region', { name: '这次登录看到的' });
    await waitFor(() => expect(within(seen).getAllByRole('button')).toHaveLength(2));
    expect(screen.getByText(/这 2 位一起认/)).toBeVisible();
    expect(screen.getByText(/给他们设备注/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('a choice for one strikes that record for the other, and the one left is offered, not taken', async () => {
    const { user } = await show('new1');
    await options();
    await user.keyboard('2{ArrowRight}');
    expect(await screen.findByText('已选给另一位')).toBeVisible();
    const [first, second] = await options();
    expect(first).toBeChecked();
    expect(second).not.toBeChecked();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('a record that was chosen for the other can still be chosen: then it is not the other’s any more', async () => {
    const { user } = await show('new1');
    await options();
    await user.keyboard('2{ArrowRight}2{ArrowLeft}');
    expect(await screen.findByText('已选给另一位')).toBeVisible();
    expect((await options())[0]).toBeChecked();
  });

  it('are answered with three keys, the second as offered; Z takes back one after the other', async () => {
    const { user } = await show('new1');
    await options();
    await user.keyboard('2{Enter}');
    await waitFor(async () => expect(await merged()).toEqual(['new1 is old2']));
    expect(await left('还剩 1 个')).toBeVisible();
    await waitFor(async () => expect((await options())[0]).toBeChecked());
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await merged()).toEqual(['new1 is old2', 'new2 is old1']));
    expect(await screen.findByText('没有认不准的')).toBeVisible();
    await user.keyboard('z');
    expect(await left('还剩 1 个')).toBeVisible();
    await user.keyboard('z');
    expect(await left('还剩 2 个')).toBeVisible();
    await waitFor(async () => expect(await merged()).toEqual([]));
    expect(await open()).toEqual(['new1', 'new2']);
  });

  it('Enter on a button presses it and confirms nothing', async () => {
    const { user } = await show('new1');
    await options();
    await user.keyboard('1');
    screen.getByRole('button', { name: '跳过' }).focus();
    await user.keyboard('{Enter}');
    expect(sendMessage).not.toHaveBeenCalled();
    expect(await screen.findByText('已选给另一位')).toBeVisible();
  });
});

describe('many questions', () => {
  it('begin with those where most would be lost', async () => {
    await addQuestion('a', ['a0'], { nickname: '没标签' });
    await addQuestion('b', ['b0'], { nickname: '有标签' });
    await addQuestion('c', ['c0'], { nickname: '有标签和备忘' });
    await database.tags.add(tagRow());
    await database.taggings.bulkAdd([
      taggingRow({ id: '1', personId: 'b0' }),
      taggingRow({ id: '2', personId: 'c0' }),
    ]);
    await database.facts.add(factRow({ personId: 'c0', field: 'note', value: '老朋友' }));
    await show();
    const seen = await screen.findByRole('region', { name: '这次登录看到的' });
    expect(await within(seen).findByText('有标签和备忘')).toBeVisible();
    const rows = within(screen.getByRole('list', { name: '另外 2 个' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('有标签'),
      expect.stringContaining('没标签'),
    ]);
  });

  it('go on with → and back with ←, round and round, and Esc leaves', async () => {
    for (const name of ['甲', '乙', '丙']) await addQuestion(name, [`${name}0`], { nickname: name });
    const { user, onBack } = await show('甲');
    const shown = async (name: string) => {
      const seen = await screen.findByRole('region', { name: '这次登录看到的' });
      expect(await within(seen).findByText(name)).toBeVisible();
    };
    await shown('甲');
    await user.keyboard('{ArrowLeft}');
    await shown('乙');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await shown('丙');
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('with whom nothing would be lost all become new at once, those with tags do not; one note takes it back', async () => {
    for (const name of ['甲', '乙', '丙']) await addQuestion(name, [`${name}0`], { nickname: name });
    await twins();
    const { user } = await show();
    expect(await screen.findByText('有 3 位，可能是的人都没有标签、资料和身份')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '都算新人' }));
    expect(await screen.findByText('3 位都算新人')).toBeVisible();
    expect(await left('还剩 2 个')).toBeVisible();
    expect(await open()).toEqual(['new1', 'new2']);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await left('还剩 5 个')).toBeVisible();
  });

  it('of several hundred, only those in sight are in the document', async () => {
    // There is no layout here: the window is 600 px high, a row 36 px.
    const heights = [
      vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600),
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(36),
    ];
    const rows = Array.from({ length: 400 }, (_, index) => index);
    await database.identityQuestions.bulkAdd(
      rows.map((index) =>
        questionRow({ id: `n${index}`, candidates: [{ id: `o${index}`, probability: 0.5, evidence: [] }] }),
      ),
    );
    await database.people.bulkAdd(
      rows.flatMap((index) => [personRow({ id: `n${index}` }), personRow({ id: `o${index}` })]),
    );
    await show();
    expect(await left('还剩 400 个')).toBeVisible();
    const list = screen.getByRole('list', { name: '另外 399 个' });
    const shown = within(list).getAllByRole('listitem');
    expect(shown.length).toBeLessThan(60);
    expect(shown[0]).toHaveAttribute('aria-setsize', '399');
    for (const height of heights) height.mockRestore();
  });
});

describe('nobody in doubt', () => {
  it('says what this is for', async () => {
    await show();
    expect(await screen.findByText(/每次登录，每个人的编号都会换/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('a question whose record is gone is not asked', async () => {
    await addQuestion('new1', ['old1']);
    await database.people.delete('old1');
    await show();
    expect(await screen.findByText('没有认不准的')).toBeVisible();
  });
});

describe('merges of the last 30 days', () => {
  beforeEach(async () => {
    await database.people.bulkAdd([
      personRow({ id: 'kept', nickname: '小雨' }),
      personRow({ id: 'one', nickname: '小雨点' }),
      personRow({ id: 'two', nickname: '雨雨' }),
    ]);
    await database.memberships.add(membershipRow({ personId: 'one' }));
  });

  it('are listed with when and why, and undone from there', async () => {
    const evidence = [
      { key: 'region' as const, agrees: true, weight: 1, shown: '' },
      { key: 'remark' as const, agrees: true, weight: 7, shown: '钱总' },
    ];
    const merge = { keptId: 'kept', absorbedId: 'one', by: 'evidence' as const, evidence };
    await mergePeople(database, merge, new Date(2026, 2, 17, 9).getTime());
    const { user } = await show();
    await user.click(await screen.findByText('最近 30 天合并过 1 次'));
    expect(screen.getByText('小雨点')).toBeVisible();
    expect(screen.getByText('3 月 17 日 · 因为备注相同')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销合并：小雨' }));
    expect(await screen.findByText('「小雨」已分成两位')).toBeVisible();
    await waitFor(async () => expect(await database.people.get('one')).toBeDefined());
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await merged()).toEqual(['one is kept']));
  });

  it('of two into one record, the later is undone first', async () => {
    await mergePeople(
      database,
      { keptId: 'kept', absorbedId: 'one', by: 'person', evidence: [] },
      now - 2000,
    );
    await mergePeople(
      database,
      { keptId: 'kept', absorbedId: 'two', by: 'person', evidence: [] },
      now - 1000,
    );
    const { user } = await show();
    await user.click(await screen.findByText('最近 30 天合并过 2 次'));
    expect(screen.getByText(/先撤销较新的一次/)).toBeVisible();
    expect(screen.getAllByRole('button', { name: /撤销合并/ })).toHaveLength(1);
  });

  it('older ones are not listed', async () => {
    const at = now - 31 * 24 * 3_600_000;
    await mergePeople(database, { keptId: 'kept', absorbedId: 'one', by: 'person', evidence: [] }, at);
    await show();
    await screen.findByText('没有认不准的');
    expect(screen.queryByText(/最近 30 天合并过/)).toBeNull();
  });
});
