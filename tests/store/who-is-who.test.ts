import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Member } from '../../lib/chat/member';
import { answerAllNew, answerQuestion, reopenQuestions, unlinkGroup } from '../../lib/store/answer-question';
import type { NuanqunDatabase } from '../../lib/store/database';
import { openQuestions } from '../../lib/store/identity-questions';
import { lookUpMarks } from '../../lib/store/look-up-marks';
import { mergePeople } from '../../lib/store/merge-people';
import { recordMessages } from '../../lib/store/record-messages';
import { splitPerson } from '../../lib/store/split-person';
import { tagPerson } from '../../lib/store/tag-people';
import { undoMerge } from '../../lib/store/undo-merge';
import { watchGroup } from '../../lib/store/watch-group';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { crowd, member, TestLogin } from './rosters';

const hour = 60 * 60 * 1000;
const start = new Date(2026, 10, 2, 9).getTime();

let db: NuanqunDatabase;
let time: number;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  time = start;
});

/** A new login, an hour after the one before. */
function logsIn(name: string): Promise<TestLogin> {
  time += hour;
  return new TestLogin(db, name).begin(time);
}

/** The crowd of a group and some members more, given by `key: [nickname, what else is known]`. */
function list(login: TestLogin, more: Record<string, [string, Partial<Member>?]>, others = crowd(20)) {
  const plain = Object.entries(others).map(([key, name]) => member(login.id(key), name, { attrStatus: 1 }));
  const special = Object.entries(more).map(([key, [name, traits]]) => member(login.id(key), name, traits));
  return [...plain, ...special];
}

async function membersThere(groupId: string): Promise<string[]> {
  const rows = await db.memberships.where('groupId').equals(groupId).toArray();
  return rows.filter(({ leftAt }) => !leftAt).map(({ personId }) => personId);
}

const questions = (login: TestLogin) => openQuestions(db, login.accountId);

describe('two 小雨 in one group', () => {
  const twins: Record<string, [string, Partial<Member>?]> = {
    x1: ['小雨', { attrStatus: 7 }],
    x2: ['小雨', { attrStatus: 7 }],
  };
  let first: TestLogin;
  let second: TestLogin;
  let groupId: string;
  let known: string[];
  let made: string[];

  beforeEach(async () => {
    first = await logsIn('one');
    const before = await first.watches('g', '妈妈群', list(first, twins), time);
    second = await logsIn('two');
    const after = await second.sees('g', '妈妈群', list(second, twins), time);
    groupId = before.groupId;
    known = ['x1', 'x2'].map((key) => before.people[first.id(key)] ?? '');
    made = ['x1', 'x2'].map((key) => after.people[second.id(key)] ?? '');
  });

  test('are never guessed: both are asked about, each with both candidates', async () => {
    expect(known).not.toContain(made[0]);
    expect(known).not.toContain(made[1]);
    const asked = await questions(second);
    expect(asked.map(({ id }) => id).sort()).toEqual(made.toSorted());
    for (const { candidates } of asked) {
      expect(candidates.map(({ id }) => id).sort()).toEqual(known.toSorted());
      expect(candidates[0]?.evidence.map(({ key }) => key)).toContain('nickname');
    }
  });

  test('an answer links one with all that was known of them, and leaves one candidate for the other', async () => {
    await tagPerson(db, { personId: known[0] ?? '', name: '团长' });
    await answerQuestion(db, { id: made[0] ?? '', answer: known[0] ?? '' }, time);
    const again = await second.sees('g', '妈妈群', list(second, twins), time);
    expect(again.people[second.id('x1')]).toBe(known[0]);
    expect(await db.people.get(made[0] ?? '')).toBeUndefined();
    const left = await questions(second);
    expect(left.map(({ id, candidates }) => [id, candidates.map((one) => one.id)])).toEqual([
      [made[1], [known[1]]],
    ]);
  });

  test('an answer can be undone: the question is there again', async () => {
    const { mergeId } = await answerQuestion(db, { id: made[0] ?? '', answer: known[0] ?? '' }, time);
    await undoMerge(db, mergeId, time);
    const again = await second.sees('g', '妈妈群', list(second, twins), time);
    expect(again.people[second.id('x1')]).toBe(made[0]);
    expect(await questions(second)).toHaveLength(2);
  });

  const offered = async () =>
    new Map((await questions(second)).map(({ id, candidates }) => [id, candidates.map((one) => one.id)]));

  test('an answer strikes the one who was chosen from the other question at once; undoing it offers both again', async () => {
    const before = await offered();
    const { mergeId } = await answerQuestion(db, { id: made[0] ?? '', answer: known[0] ?? '' }, time);
    expect(await offered()).toEqual(new Map([[made[1], [known[1]]]]));
    await second.sees('g', '妈妈群', list(second, twins), time);
    await undoMerge(db, mergeId, time);
    expect(await offered()).toEqual(before);
  });

  test('both are answered, and undone in the order in which they were', async () => {
    const before = await offered();
    const merges = [];
    for (const which of [0, 1]) {
      const answer = { id: made[which] ?? '', answer: known[which] ?? '' };
      merges.unshift(await answerQuestion(db, answer, time + which));
    }
    expect(await offered()).toEqual(new Map());
    for (const { mergeId } of merges) await undoMerge(db, mergeId, time + 2);
    expect(await offered()).toEqual(before);
  });

  test('a merge on which a later one was built is not undone before that one', async () => {
    const [keptId = '', absorbedId = ''] = known;
    const earlier = await mergePeople(db, { keptId, absorbedId, by: 'person', evidence: [] }, time);
    await mergePeople(db, { keptId, absorbedId: made[0] ?? '', by: 'person', evidence: [] }, time + 1);
    await expect(undoMerge(db, earlier.id, time + 2)).rejects.toThrow('later merge');
  });

  test('two known ones who are found to be one are offered as one', async () => {
    const [keptId = '', absorbedId = ''] = known;
    const merge = await mergePeople(db, { keptId, absorbedId, by: 'person', evidence: [] }, time);
    expect([...(await offered()).values()]).toEqual([[keptId], [keptId]]);
    await undoMerge(db, merge.id, time);
    for (const ids of (await offered()).values()) expect(ids.toSorted()).toEqual(known.toSorted());
  });

  test('all are said to be new at once, and asked again at once', async () => {
    await answerAllNew(db, [...made, 'gone'], time);
    expect(await questions(second)).toEqual([]);
    await reopenQuestions(db, made);
    expect(await questions(second)).toHaveLength(2);
    await expect(reopenQuestions(db, made)).rejects.toThrow('not answered');
  });

  test('their marks say that the operator is asked, as long as that is so', async () => {
    const unsure = async () =>
      (await lookUpMarks(db, { groupId, personIds: made }, time)).map((mark) => mark.unsure);
    expect(await unsure()).toEqual([true, true]);
    await answerQuestion(db, { id: made[0] ?? '', answer: 'new' }, time);
    expect(await unsure()).toEqual([false, true]);
  });

  test('who is said to be somebody new stays so, until asked again', async () => {
    await answerQuestion(db, { id: made[0] ?? '', answer: 'new' }, time);
    await second.sees('g', '妈妈群', list(second, { ...twins, y: ['新来', {}] }), time);
    expect((await questions(second)).map(({ id }) => id)).toEqual([made[1]]);
    await reopenQuestions(db, [made[0] ?? '']);
    expect(await questions(second)).toHaveLength(2);
  });

  test('an answer that is no candidate, or comes twice, is refused', async () => {
    const answer = (id: string, choice: string) => answerQuestion(db, { id, answer: choice }, time);
    await expect(answer(made[0] ?? '', 'somebody')).rejects.toThrow('no answer');
    await answer(made[0] ?? '', 'new');
    await expect(answer(made[0] ?? '', 'new')).rejects.toThrow('no open question');
  });

  test('nobody answered and nobody spoke: the next login begins without the records of this one', async () => {
    const third = await logsIn('three');
    await third.sees('g', '妈妈群', list(third, twins), time);
    const namesakes = (await db.people.toArray()).filter(({ nickname }) => nickname === '小雨');
    expect(namesakes).toHaveLength(4);
    expect(made.some((id) => namesakes.some((person) => person.id === id))).toBe(false);
  });

  test('nobody answered but one spoke: their record and the question about it stay', async () => {
    const said = message('1', { groupId, personId: made[0] ?? '', time });
    await recordMessages(db, { accountId: second.accountId, messages: [said] }, time);
    const third = await logsIn('three');
    expect((await questions(third)).map(({ id }) => id)).toEqual([made[0]]);
  });

  test('are told apart by their AttrStatus where it differs', async () => {
    const others: typeof twins = { x1: ['小雨', { attrStatus: 7 }], x2: ['小雨', { attrStatus: 9 }] };
    const one = await logsIn('three');
    const before = await one.watches('h', '另一个群', list(one, others, crowd(20, 'n')), time);
    const two = await logsIn('four');
    const after = await two.sees('h', '另一个群', list(two, others, crowd(20, 'n')), time);
    for (const key of ['x1', 'x2']) expect(after.people[two.id(key)]).toBe(before.people[one.id(key)]);
  });
});

describe('somebody renamed between two logins', () => {
  test('is known by the remark', async () => {
    const first = await logsIn('one');
    const friend = { isFriend: true, remark: '钱总', attrStatus: 3 };
    const before = await first.watches('g', '群', list(first, { a: ['旧名', friend] }), time);
    const second = await logsIn('two');
    const after = await second.sees('g', '群', list(second, { a: ['新名', friend] }), time);
    expect(after.people[second.id('a')]).toBe(before.people[first.id('a')]);
  });

  test('is known by the second group that turns up, and what they said meanwhile goes with them', async () => {
    const first = await logsIn('one');
    const card = { groupNickname: '杭州-阿明-烘焙', attrStatus: 5 };
    const left = member(first.id('l'), '走了的人', { attrStatus: 5 });
    const here = list(first, { a: ['阿明', { attrStatus: 5 }] });
    await first.watches('g', '一群', [...here, left], time);
    const before = await first.watches('h', '二群', list(first, { a: ['阿明', card] }, crowd(20, 'n')), time);
    const known = before.people[first.id('a')] ?? '';
    const second = await logsIn('two');
    const renamed = list(second, { a: ['换了名字', { attrStatus: 5 }] });
    const { groupId, people } = await second.sees('g', '一群', renamed, time);
    const made = people[second.id('a')] ?? '';
    expect(made).not.toBe(known);
    const { accountId } = second;
    await recordMessages(
      db,
      { accountId, messages: [message('1', { groupId, personId: made, time })] },
      time,
    );
    const withCard = list(second, { a: ['换了名字', card] }, crowd(20, 'n'));
    const after = await second.sees('h', '二群', withCard, time);
    expect(after.people[second.id('a')]).toBe(known);
    expect((await db.messages.toArray()).map(({ personId }) => personId)).toEqual([known]);
    const merge = await db.merges.toCollection().first();
    expect(merge).toMatchObject({ keptId: known, absorbedId: made, by: 'evidence' });

    await undoMerge(db, merge?.id ?? '', time);
    const again = await second.sees('h', '二群', withCard, time);
    expect(again.people[second.id('a')]).toBe(made);
  });
});

describe('groups', () => {
  test('of one name are told apart by their members, which are asked for', async () => {
    const first = await logsIn('one');
    const before = [
      await first.watches('a', '产品交流一群', crowd(20, 'a'), time),
      await first.watches('b', '产品交流一群', crowd(20, 'b'), time),
    ];
    const second = await logsIn('two');
    const alone = await second.sees('b', '产品交流一群', [], time, false);
    expect(alone).toMatchObject({ groupId: '', needsMembers: true });
    const after = await second.sees('b', '产品交流一群', crowd(20, 'b'), time);
    expect(after).toMatchObject({ groupId: before[1]?.groupId, watched: true, people: {} });
    expect(Object.values(after.people)).toEqual(Object.values(before[1]?.people ?? {}));
  });

  test('without a name, and renamed ones, are known by their members', async () => {
    const first = await logsIn('one');
    const nameless = await first.watches('a', '', crowd(20, 'a'), time);
    const named = await first.watches('b', '旧群名', crowd(20, 'b'), time);
    const second = await logsIn('two');
    expect((await second.sees('a', '', crowd(20, 'a'), time)).groupId).toBe(nameless.groupId);
    expect((await second.sees('b', '新群名', crowd(20, 'b'), time)).groupId).toBe(named.groupId);
  });

  test('members told only so that a group can be known leave no trace where it is another one', async () => {
    const first = await logsIn('one');
    await first.watches('a', '妈妈群', crowd(20, 'a'), time);
    const people = await db.people.count();
    const second = await logsIn('two');
    const other = await second.sees('b', '妈妈群', crowd(20, 'b'), time);
    expect(other).toMatchObject({ watched: false, people: {} });
    expect(await db.people.count()).toBe(people);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('b成员');
  });

  test('half of whose members are others are asked about; the answer brings the watched group back', async () => {
    const first = await logsIn('one');
    const before = await first.watches('a', '', { ...crowd(10, 'a'), ...crowd(10, 'b') }, time);
    const second = await logsIn('two');
    const half = { ...crowd(10, 'a'), ...crowd(10, 'c') };
    const made = await second.sees('a', '', half, time);
    const [question] = await questions(second);
    expect(question).toMatchObject({ id: made.groupId, kind: 'group' });
    expect(question?.candidates.map(({ id }) => id)).toEqual([before.groupId]);
    const members = await membersThere(before.groupId);
    await answerQuestion(db, { id: made.groupId, answer: before.groupId }, time);
    expect(await second.sees('a', '', half, time)).toMatchObject({ groupId: before.groupId, watched: true });

    await unlinkGroup(db, { groupId: before.groupId, since: time }, time);
    const again = await second.sees('a', '', half, time);
    expect(again.groupId).not.toBe(before.groupId);
    expect((await questions(second)).map(({ id }) => id)).toEqual([again.groupId]);
    expect(await membersThere(before.groupId)).toEqual(members);
  });

  test('watching a group that is asked about answers that it is another one', async () => {
    const first = await logsIn('one');
    await first.watches('a', '', { ...crowd(10, 'a'), ...crowd(10, 'b') }, time);
    const second = await logsIn('two');
    const { groupId } = await second.sees('a', '', { ...crowd(10, 'a'), ...crowd(10, 'c') }, time);
    await watchGroup(db, { groupId, watched: true }, time);
    expect(await questions(second)).toEqual([]);
  });

  test('of which only a part is seen are known by a unique name alone', async () => {
    const first = await logsIn('one');
    const before = await first.watches('a', '妈妈群', crowd(20, 'a'), time);
    const second = await logsIn('two');
    const part = await second.sees('a', '妈妈群', { a3: 'a成员3' }, time, false);
    expect(part.groupId).toBe(before.groupId);
  });
});

test('somebody taken for another is split from them, and not taken for them again in this login', async () => {
  const first = await logsIn('one');
  const before = await first.watches('g', '群', list(first, { a: ['阿明', {}] }), time);
  const known = before.people[first.id('a')] ?? '';
  const second = await logsIn('two');
  await second.sees('g', '群', list(second, { a: ['阿明', {}] }), time);
  const { personId } = await splitPerson(db, { personId: known, since: time }, time + 1);
  const again = await second.sees('g', '群', list(second, { a: ['阿明', {}], b: ['新来', {}] }), time + 2);
  expect(again.people[second.id('a')]).toBe(personId);
});
