import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyRules } from '../../lib/store/apply-rules';
import type { NuanqunDatabase } from '../../lib/store/database';
import { goLive } from '../../lib/store/go-live';
import { previewRule } from '../../lib/store/preview-rule';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { removeTaggings, tagPerson } from '../../lib/store/tag-people';
import { notePreview, restoreTagRule, saveTagRule, setRuleLive } from '../../lib/store/tag-rules';
import { redoHits, undoHit, undoRule } from '../../lib/store/undo-hits';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';
import { liveRule, preview, ruleFields, tagsOf } from './rules';

const day = 86_400_000;
const now = new Date(2026, 2, 18, 12, 0).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let one: string;
let two: string;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(now - 60 * day);
  const link = await login.watches('g', '群', { a: '阿紫', b: '小白' }, now - 60 * day);
  groupId = link.groupId;
  [one = '', two = ''] = ['a', 'b'].map((key) => link.people[login.id(key)]);
});

async function say(personId: string, texts: string[], time = now): Promise<void> {
  const messages = texts.map((text, index) =>
    message(`${personId}-${time}-${index}-${text}`, { groupId, personId, text, time: time - index }),
  );
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  await applyRules(db, rows, now);
}

describe('a rule', () => {
  test('needs a name, a tag and sound conditions', async () => {
    const bad = [
      { name: ' ' },
      { tagName: '' },
      { conditions: [] },
      { conditions: [{ kind: 'activity', messages: 5, days: 8, ofDays: 7 }] },
    ] as const;
    for (const change of bad) {
      const fields = ruleFields(change as Partial<ReturnType<typeof ruleFields>>);
      await expect(saveTagRule(db, fields)).rejects.toThrow();
    }
    expect(await db.tagRules.count()).toBe(0);
  });

  test('goes live only after a preview of what it is now', async () => {
    const id = await saveTagRule(db, ruleFields());
    await expect(goLive(db, { ruleId: id, hits: [], toRemember: [] })).rejects.toThrow();
    await notePreview(db, id, 5);
    await saveTagRule(db, ruleFields({ id, name: '新名字' }));
    await setRuleLive(db, { id, live: true }, 10);
    expect(await db.tagRules.get(id)).toMatchObject({ name: '新名字', previewedAt: 5, liveSince: 10 });
    await saveTagRule(db, ruleFields({ id, conditions: [{ kind: 'keyword', words: ['别的'] }] }));
    expect(await db.tagRules.get(id)).toMatchObject({ previewedAt: 0, liveSince: 0 });
    await expect(setRuleLive(db, { id, live: true })).rejects.toThrow();
  });

  test('that has found somebody keeps its tag', async () => {
    await say(one, ['拼团']);
    const id = await liveRule(db, {}, now);
    await expect(saveTagRule(db, ruleFields({ id, tagName: '别的' }))).rejects.toThrow();
    expect(await db.tagRules.get(id)).toMatchObject({ liveSince: now });
  });

  test('is off or on as it was when it is brought back', async () => {
    const id = await liveRule(db, {}, now);
    await restoreTagRule(db, id);
    expect(await db.tagRules.get(id)).toMatchObject({ liveSince: now, deletedAt: 0 });
  });
});

describe('a preview', () => {
  test('says who would be tagged and why, and writes nothing', async () => {
    await say(one, ['早', '有人拼团吗']);
    await tagPerson(db, { personId: two, name: '团购' });
    await say(two, ['团购']);
    const id = await saveTagRule(db, ruleFields());
    const { hits, groups, messagesRead } = await preview(db, id, now);
    expect(Object.fromEntries(hits.map((hit) => [hit.personId, hit]))).toMatchObject({
      [one]: { groupId, carriesTag: false, found: [{ condition: 'keyword', word: '拼团' }] },
      [two]: { carriesTag: true },
    });
    expect([groups, messagesRead]).toEqual([1, 3]);
    expect(await tagsOf(db, one)).toEqual({});
    expect(await db.ruleHits.count()).toBe(0);
  });

  test('looks back 30 days for words, leaves out staff and who has left', async () => {
    const { people } = await login.sees('g', '群', { a: '阿紫', b: '小白', c: '老王' }, now - 50 * day);
    await say(one, ['拼团'], now - 31 * day);
    await say(two, ['拼团'], now - 29 * day);
    await say(people[login.id('c')] ?? '', ['拼团'], now - 29 * day);
    const id = await saveTagRule(db, ruleFields());
    expect((await preview(db, id, now)).hits).toHaveLength(2);
    await login.sees('g', '群', { a: '阿紫', b: '小白' }, now);
    await setRole(db, { personId: two, role: 'staff' });
    expect((await preview(db, id, now)).hits).toEqual([]);
  });

  test('reads whatever number of messages in portions, tells how far it is, and can be stopped', async () => {
    await say(
      two,
      Array.from({ length: 1200 }, () => '早'),
      now - 2 * day,
    );
    await say(one, ['拼团'], now - day);
    const rule = await db.tagRules.get(await saveTagRule(db, ruleFields()));
    if (!rule) throw new Error('no rule');
    const done: number[] = [];
    const { hits, messagesRead } = await previewRule(db, rule, {
      now,
      onProgress: (part) => done.push(part),
    });
    expect([hits.length, messagesRead]).toEqual([1, 1201]);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect([done.length > 2, done.at(-1)]).toEqual([true, 1]);
    const stop = new AbortController();
    const stopped = previewRule(db, rule, { now, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/);
  });

  test('that went live tags those people, and only them', async () => {
    await say(one, ['拼团']);
    const id = await liveRule(db, {}, now);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{ 团购: id }, {}]);
    expect((await preview(db, id, now)).hits).toEqual([]);
  });

  test('and the live rule find the same', async () => {
    const conditions = [
      { kind: 'keyword', words: ['拼团'] },
      { kind: 'activity', messages: 2, days: 1, ofDays: 2 },
    ] as const;
    for (const match of ['any', 'all'] as const) {
      const fields = { match, conditions: conditions.map((one_) => ({ ...one_ })) as never, tagName: match };
      const live = await liveRule(db, { ...fields, name: 'live' }, now);
      await say(one, [`拼团${match}`, '好']);
      await say(two, ['早']);
      const tried = await saveTagRule(db, ruleFields({ ...fields, name: 'tried' }));
      const { hits } = await preview(db, tried, now);
      const found = await db.ruleHits.where('[ruleId+undoneAt]').equals([live, 0]).toArray();
      expect(hits.map(({ personId }) => personId).sort()).toEqual(
        found.map(({ personId }) => personId).sort(),
      );
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

describe('undo', () => {
  test('of a rule takes off all that it set, switches it off, and can be taken back', async () => {
    const id = await liveRule(db, {}, now);
    await say(one, ['拼团']);
    await say(two, ['团购']);
    const undo = await undoRule(db, id, now);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{}, {}]);
    expect(await db.tagRules.get(id)).toMatchObject({ liveSince: 0 });
    await redoHits(db, undo);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{ 团购: id }, { 团购: id }]);
    expect(await db.tagRules.get(id)).toMatchObject({ liveSince: now });
    expect((await db.ruleHits.toArray()).map(({ undone }) => undone)).toEqual(['', '']);
  });

  test('leaves what the operator set or confirmed, and what another rule stands for', async () => {
    const first = await liveRule(db, {}, now);
    const second = await liveRule(
      db,
      { name: '第二条', conditions: [{ kind: 'keyword', words: ['团购'] }] },
      now,
    );
    await say(one, ['拼团']);
    await tagPerson(db, { personId: one, name: '团购' });
    await say(two, ['团购']);
    const before = await tagsOf(db, two);
    const undo = await undoRule(db, first, now);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{ 团购: '' }, { 团购: second }]);
    await redoHits(db, undo);
    expect(await tagsOf(db, two)).toEqual(before);
  });

  test('of one hit takes that tag off, and the rule leaves this person alone', async () => {
    const id = await liveRule(db, {}, now);
    await say(one, ['拼团']);
    await say(two, ['拼团']);
    const hit = await db.ruleHits.where({ ruleId: id, personId: one }).first();
    await undoHit(db, hit?.id ?? '', now);
    await say(one, ['还拼团吗']);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{}, { 团购: id }]);
  });

  test('of a rule lets it find the same people anew, but not those who lost the tag by hand', async () => {
    const id = await liveRule(db, {}, now);
    await say(one, ['拼团']);
    await say(two, ['拼团']);
    const taken = await db.taggings.where('personId').equals(one).primaryKeys();
    await removeTaggings(db, taken);
    await undoRule(db, id, now);
    await setRuleLive(db, { id, live: true }, now);
    await say(one, ['又拼团']);
    await say(two, ['又拼团']);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{}, { 团购: id }]);
  });

  test('is not needed to switch a rule off: its tags stay', async () => {
    const id = await liveRule(db, {}, now);
    await say(one, ['拼团']);
    await setRuleLive(db, { id, live: false });
    await say(two, ['拼团']);
    expect([await tagsOf(db, one), await tagsOf(db, two)]).toEqual([{ 团购: id }, {}]);
  });
});
