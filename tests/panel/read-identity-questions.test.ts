import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countOpenQuestions,
  readIdentityQuestions,
  readQuestionAbout,
} from '../../lib/panel/read-identity-questions';
import { readMergeSides } from '../../lib/panel/read-merge-sides';
import { readQuestionCard } from '../../lib/panel/read-question-card';
import type { NuanqunDatabase } from '../../lib/store/database';
import { saveExpert } from '../../lib/store/experts';
import { saveFact } from '../../lib/store/facts';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { tagPerson } from '../../lib/store/tag-people';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { crowd, member, TestLogin } from '../store/rosters';

const hour = 60 * 60 * 1000;
const start = new Date(2026, 10, 2, 9).getTime();

let db: NuanqunDatabase;
let second: TestLogin;
let groupId: string;
/** Record of the first login, and of the second one, by key. */
let known: Map<string, string>;
let made: Map<string, string>;

const pairs = { a1: '小雨', a2: '小雨', b1: '阿明', b2: '阿明' };

/** Two pairs of namesakes in one group, seen in two logins. */
beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  const first = await new TestLogin(db, 'one').begin(start);
  const before = await first.watches('g', '妈妈群', list(first), start);
  second = await new TestLogin(db, 'two').begin(start + hour);
  const after = await second.sees('g', '妈妈群', list(second), start + hour);
  groupId = before.groupId;
  known = new Map(Object.keys(pairs).map((key) => [key, before.people[first.id(key)] ?? '']));
  made = new Map(Object.keys(pairs).map((key) => [key, after.people[second.id(key)] ?? '']));
});

function list(login: TestLogin) {
  return Object.entries({ ...crowd(20), ...pairs }).map(([key, name]) => member(login.id(key), name));
}

const idOf = (key: string) => known.get(key) ?? '';
const listed = async () => (await readIdentityQuestions(db)).map((batch) => batch.map(({ name }) => name));

describe('open questions', () => {
  test('come in batches of those who may be the same few', async () => {
    expect(new Set((await listed()).map((names) => names.join()))).toEqual(
      new Set(['小雨,小雨', '阿明,阿明']),
    );
    expect(await countOpenQuestions(db)).toEqual({ people: 4, groups: 0 });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a tag', () => tagPerson(db, { personId: idOf('b2'), name: '团长' })],
    ['a note', () => saveFact(db, { personId: idOf('b2'), field: 'note', value: '熟客', source: 'person' })],
    ['a role', () => setRole(db, { personId: idOf('b2'), role: 'staff' })],
    ['an expert', () => saveExpert(db, { personId: idOf('b1'), topics: ['辅食'] })],
  ])('%s brings them to the front', async (_what, set) => {
    await set();
    const [first, other] = await readIdentityQuestions(db);
    expect(first?.map(({ name, atStake }) => [name, atStake])).toEqual([
      ['阿明', 1],
      ['阿明', 1],
    ]);
    expect(other?.map(({ atStake }) => atStake)).toEqual([0, 0]);
  });

  test('a group comes before all people', async () => {
    const group = await db.groups.get(groupId);
    await db.groups.add({ ...group!, id: 'made', name: '新群名' });
    const candidates = [{ id: groupId, probability: 0.5, evidence: [] }];
    const { accountId } = second;
    const answer = { askedAt: start + hour, answeredAt: 0, answer: '' };
    await db.identityQuestions.add({
      id: 'made',
      groupId: 'made',
      kind: 'group',
      accountId,
      candidates,
      ...answer,
    });
    await tagPerson(db, { personId: idOf('b2'), name: '团长' });
    expect((await listed())[0]).toEqual(['新群名']);
    expect(await countOpenQuestions(db)).toEqual({ people: 4, groups: 1 });
  });

  test('are found from either side', async () => {
    const ofMade = await readQuestionAbout(db, made.get('a1') ?? '');
    expect(ofMade?.id).toBe(made.get('a1'));
    const ofKnown = await readQuestionAbout(db, idOf('a1'));
    expect([made.get('a1'), made.get('a2')]).toContain(ofKnown?.id);
    expect(await readQuestionAbout(db, 'nobody')).toBeUndefined();
  });
});

describe('both sides of a question', () => {
  test('hold what is known of each, and when they spoke', async () => {
    await tagPerson(db, { personId: idOf('a1'), name: '团长' });
    const { accountId } = second;
    const said = message('1', { groupId, personId: made.get('a1') ?? '', time: start + hour });
    await recordMessages(db, { accountId, messages: [said] }, start + hour);
    const question = await readQuestionAbout(db, made.get('a1') ?? '');
    const card = question && (await readQuestionCard(db, question));
    if (card?.kind !== 'person') throw new Error('no card of a person');
    expect(card.seen.lastSpokeDay).toBeGreaterThan(0);
    const tags = new Map(card.candidates.map(({ person, tags: carried }) => [person.id, carried.length]));
    expect(tags).toEqual(
      new Map([
        [idOf('a1'), 1],
        [idOf('a2'), 0],
      ]),
    );
    expect(card.groupNames.get(groupId)).toBe('妈妈群');
  });

  test('are none where the record is gone', async () => {
    const question = await readQuestionAbout(db, made.get('a1') ?? '');
    await db.people.delete(made.get('a1') ?? '');
    expect(question && (await readQuestionCard(db, question))).toBeUndefined();
  });
});

describe('two records that may become one', () => {
  test('the older one is kept, whoever was shown first, with what both said', async () => {
    const { accountId } = second;
    const ids: [string, string] = [made.get('a1') ?? '', idOf('a1')];
    const messages = [0, 1, 2].map((id) =>
      message(`${id}`, { groupId, personId: ids[0], time: start + hour }),
    );
    await recordMessages(db, { accountId, messages }, start + hour);
    const sides = await readMergeSides(db, ids);
    expect(sides?.kept.record.person.id).toBe(idOf('a1'));
    expect([sides?.absorbed.days, sides?.absorbed.messages, sides?.kept.messages]).toEqual([1, 3, 0]);
    expect(sides?.bothHere).toBe(false);
  });

  test('two who are both in the group now are told as such', async () => {
    const sides = await readMergeSides(db, [made.get('a1') ?? '', made.get('b1') ?? '']);
    expect(sides?.bothHere).toBe(true);
    expect(await readMergeSides(db, [idOf('a1'), 'nobody'])).toBeNull();
  });
});
