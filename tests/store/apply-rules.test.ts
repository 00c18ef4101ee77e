import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordedMessage } from '../../lib/messages';
import { applyRules } from '../../lib/store/apply-rules';
import type { NuanqunDatabase } from '../../lib/store/database';
import { recallMessage } from '../../lib/store/recall-message';
import { recordMessages } from '../../lib/store/record-messages';
import { dropOldTexts } from '../../lib/store/retention';
import { setRole } from '../../lib/store/set-role';
import { removeTaggings, tagPerson } from '../../lib/store/tag-people';
import { deleteTagRule, setRuleLive } from '../../lib/store/tag-rules';
import { deleteTag } from '../../lib/store/tags';
import { settleUnclearJoins } from '../../lib/store/unclear-joins';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';
import { liveRule, tagsOf } from './rules';

const day = 86_400_000;
const now = new Date(2026, 2, 18, 12, 0).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let one: string;
let two: string;
let made = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(now - 60 * day);
  const link = await login.watches('g', '群', { a: '阿紫', b: '小白' }, now - 60 * day);
  groupId = link.groupId;
  [one = '', two = ''] = ['a', 'b'].map((key) => link.people[login.id(key)]);
});

/** A batch as the background handles it. */
async function record(messages: RecordedMessage[], at = now): Promise<number> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, at);
  return applyRules(db, rows, at);
}

function says(personId: string, text: string, time = now): RecordedMessage {
  made += 1;
  return message(`m${made}`, { groupId, personId, text, time });
}

const notice = (text: string, time = now) => ({ ...says('', text, time), kind: 'notice' as const });

describe('a live rule', () => {
  test('tags who says one of its words, and says what it rests on', async () => {
    const ruleId = await liveRule(db, {}, now);
    const said = says(one, '有人一起拼团吗');
    expect(await record([says(two, '早'), said])).toBe(1);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{ 团购: ruleId }, {}]);
    const messageId = `${login.accountId}/${said.id}`;
    expect(await db.taggings.toArray()).toMatchObject([{ source: 'rule', ruleId, messageId, at: now }]);
    expect(await db.ruleHits.toArray()).toMatchObject([
      { ruleId, personId: one, groupId, at: now, undoneAt: 0, found: [{ word: '拼团', messageId }] },
    ]);
  });

  test('tags once, however often the batch comes and whatever worker does it', async () => {
    await liveRule(db, {}, now);
    const batch = [says(one, '拼团')];
    await record(batch);
    db = afterWorkerRestart(db);
    expect(await record([...batch, says(one, '团购')])).toBe(0);
    expect([await db.taggings.count(), await db.ruleHits.count()]).toEqual([1, 1]);
  });

  test('makes up for a worker that ended after it had stored a batch', async () => {
    await liveRule(db, {}, now);
    const batch = [says(one, '拼团')];
    await recordMessages(db, { accountId: login.accountId, messages: batch }, now);
    db = afterWorkerRestart(db);
    expect(await record(batch)).toBe(1);
  });

  test('does not put a tag on again that was taken off by hand', async () => {
    await liveRule(db, {}, now);
    await record([says(one, '拼团')]);
    await removeTaggings(db, await db.taggings.toCollection().primaryKeys());
    await record([says(one, '还拼团吗')]);
    expect(await tagsOf(db, one)).toEqual({});
  });

  test('leaves a tag alone that somebody carries, also after it was taken off', async () => {
    await liveRule(db, {}, now);
    const id = await tagPerson(db, { personId: one, name: '团购' });
    expect(await record([says(one, '拼团')])).toBe(0);
    expect(await tagsOf(db, one)).toEqual({ 团购: '' });
    await removeTaggings(db, [id]);
    await record([says(one, '拼团')]);
    expect(await tagsOf(db, one)).toEqual({});
  });

  test.each(['staff', 'bot'] as const)('leaves out %s', async (role) => {
    await liveRule(db, {}, now);
    await setRole(db, { personId: one, role });
    expect(await record([says(one, '拼团')])).toBe(0);
  });

  test('leaves out what was recalled', async () => {
    await liveRule(db, {}, now);
    const said = says(one, '拼团');
    await recallMessage(db, { accountId: login.accountId, messageId: said.id }, now);
    expect(await record([said])).toBe(0);
  });

  test('stays within its groups', async () => {
    const other = await login.watches('h', '另一个群', { c: '老王' }, now - 60 * day);
    await liveRule(db, { groupIds: [other.groupId] }, now);
    expect(await record([says(one, '拼团')])).toBe(0);
    const there = { ...says(other.people[login.id('c')] ?? '', '拼团'), groupId: other.groupId };
    expect(await record([there])).toBe(1);
  });

  test.each<[string, (ruleId: string) => Promise<unknown>]>([
    ['switched off', (id) => setRuleLive(db, { id, live: false })],
    ['deleted', (id) => deleteTagRule(db, id)],
    ['without its tag', async () => deleteTag(db, (await db.tags.toCollection().primaryKeys())[0] ?? '')],
  ])('does nothing any more once it is %s', async (_, end) => {
    const ruleId = await liveRule(db, {}, now);
    await record([says(two, '拼团')]);
    await end(ruleId);
    expect(await record([says(one, '拼团')])).toBe(0);
    expect(await db.taggings.count()).toBe(1);
  });
});

describe('activity', () => {
  const often = { kind: 'activity', messages: 2, days: 2, ofDays: 3 } as const;

  test('is looked at when somebody speaks, from the counters of the days', async () => {
    await liveRule(db, { conditions: [often] }, now);
    expect(await record([says(one, '早', now - 2 * day), says(one, '早', now - 2 * day)])).toBe(0);
    expect(await record([says(one, '早')])).toBe(0);
    expect(await record([says(two, '早'), says(one, '好')])).toBe(1);
    expect(await db.ruleHits.toArray()).toMatchObject([{ found: [{ days: 2, ofDays: 3, messages: 2 }] }]);
  });
});

describe('how somebody came', () => {
  const invited = { kind: 'joined', how: 'invited', by: '小白' } as const;

  test('is looked at when the notice comes', async () => {
    await liveRule(db, { conditions: [invited] }, now);
    const { people } = await login.sees('g', '群', { a: '阿紫', b: '小白', c: '老王', d: '小李' }, now);
    const batch = [notice('"小白"邀请"老王"加入了群聊'), notice('"小李"通过扫描"小白"分享的二维码加入群聊')];
    expect(await record(batch)).toBe(1);
    expect(await tagsOf(db, people[login.id('c')] ?? '')).toHaveProperty('团购');
  });

  test('is looked at again when a list shows whom a notice named a moment before', async () => {
    await liveRule(db, { conditions: [invited] }, now);
    expect(await record([notice('"小白"邀请"老王"加入了群聊')])).toBe(0);
    const later = now + 5000;
    const { people, newcomers } = await login.sees('g', '群', { a: '阿紫', b: '小白', c: '老王' }, later);
    expect(newcomers).toBe(1);
    expect(await applyRules(db, await settleUnclearJoins(db, groupId, later), later)).toBe(1);
    expect(await tagsOf(db, people[login.id('c')] ?? '')).toHaveProperty('团购');
    expect(await db.memberships.get([groupId, people[login.id('c')] ?? ''])).toMatchObject({
      joinedHow: 'invited',
      joinedBy: '小白',
    });
  });
});

describe('a rule that asks for everything', () => {
  const words = { kind: 'keyword', words: ['拼团'] } as const;
  const often = { kind: 'activity', messages: 2, days: 1, ofDays: 1 } as const;
  const both = { match: 'all' as const, conditions: [{ ...words, words: [...words.words] }, often] };

  test('remembers a word that was said before the rest held', async () => {
    const ruleId = await liveRule(db, both, now);
    expect(await record([says(one, '拼团', now - day)])).toBe(0);
    expect(await record([says(one, '早')])).toBe(0);
    expect(await record([says(one, '好')])).toBe(1);
    expect(await tagsOf(db, one)).toEqual({ 团购: ruleId });
  });

  test('forgets it after 30 days', async () => {
    await liveRule(db, both, now);
    await record([says(one, '拼团')]);
    const later = now + 31 * day;
    expect(await record([says(one, '早', later), says(one, '好', later)], later)).toBe(0);
    await dropOldTexts(db, later);
    expect(await db.ruleFindings.count()).toBe(0);
  });
});

test('with no live rule nothing is read', async () => {
  await record([says(one, '早')]);
  const reading = vi.spyOn(db, 'transaction');
  const people = vi.spyOn(db.people, 'bulkGet');
  expect(await applyRules(db, await db.messages.toArray(), now)).toBe(0);
  expect([reading.mock.calls, people.mock.calls]).toEqual([[], []]);
});
