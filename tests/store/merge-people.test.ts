import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import type { NuanqunDatabase } from '../../lib/store/database';
import { saveExpert } from '../../lib/store/experts';
import { saveFact } from '../../lib/store/facts';
import type { GroupLink } from '../../lib/store/link-group';
import { type Merge, mergePeople } from '../../lib/store/merge-people';
import { recordMessages } from '../../lib/store/record-messages';
import { splitPerson } from '../../lib/store/split-person';
import { removeTaggings, tagPerson } from '../../lib/store/tag-people';
import { undoMerge } from '../../lib/store/undo-merge';
import { freshDatabase } from './fresh-database';
import { message, recorded } from './messages';
import { TestLogin } from './rosters';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = new Date(2026, 10, 2, 9).getTime();
const by: Pick<Merge, 'by' | 'evidence'> = { by: 'person', evidence: [] };

let db: NuanqunDatabase;
let login: TestLogin;
let group: GroupLink;
let kept: string;
let absorbed: string;

/** Two records in one group, each with words of their own. */
beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(start);
  group = await login.watches('g', '妈妈群', { a: '小雨', b: '小雨点', c: '阿紫' }, start);
  kept = group.people[login.id('a')] ?? '';
  absorbed = group.people[login.id('b')] ?? '';
  await says(kept, 'k1', start - 2 * day);
  await says(absorbed, 'b1', start - 2 * day);
  await says(absorbed, 'b2', start - 2 * day + hour);
  await says(absorbed, 'b3', start);
});

function says(personId: string, id: string, time: number) {
  const { groupId } = group;
  const { accountId } = login;
  return recordMessages(db, { accountId, messages: [message(id, { groupId, personId, time })] }, start + day);
}

const tagsOf = async (personId: string) =>
  (await db.taggings.where('personId').equals(personId).toArray()).filter((tagging) => !tagging.deletedAt)
    .length;
const factsOf = async (personId: string) =>
  (await db.facts.where('personId').equals(personId).toArray())
    .filter((fact) => !fact.deletedAt)
    .map(({ field, value }) => `${field} ${value}`)
    .sort();

/** Everything stored but merges, so that two moments can be compared. */
async function everything() {
  const tables = db.tables.filter(({ name }) => !['merges', 'settings', 'memberships'].includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  return { ...Object.fromEntries(rows), ...(await recorded(db)) };
}

describe('merging two records', () => {
  test('adds up what both said, day by day, and moves the messages', async () => {
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    const { days, speaking, messages } = await recorded(db);
    expect(days.map((row) => [row.day, row.speakers, row.messages])).toEqual([
      [dayOf(start - 2 * day), [[kept, 3]], 3],
      [dayOf(start), [[kept, 1]], 1],
    ]);
    expect(speaking[0]).toMatchObject({
      last: [[kept, dayOf(start)]],
      before: [[kept, dayOf(start - 2 * day)]],
    });
    expect(new Set(messages.map(({ personId }) => personId))).toEqual(new Set([kept]));
  });

  test('leaves one member of the group, under whom this login goes on', async () => {
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    expect(await db.memberships.where('groupId').equals(group.groupId).count()).toBe(2);
    expect(await db.people.get(absorbed)).toBeUndefined();
    const again = await login.sees('g', '妈妈群', { a: '小雨', b: '小雨点', c: '阿紫' }, start);
    expect(again.people[login.id('b')]).toBe(kept);
    expect(await db.people.count()).toBe(2);
  });

  test('counts what a page still says under the absorbed record', async () => {
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    await says(absorbed, 'late', start + hour);
    expect((await recorded(db)).messages.find(({ id }) => id.endsWith('/late'))?.personId).toBe(kept);
  });

  test('keeps both histories of names', async () => {
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    const person = await db.people.get(kept);
    expect(person?.names.map(({ name }) => name).sort()).toEqual(['小雨', '小雨点']);
  });

  test('puts no tag on twice, and of two values keeps the one that was set later', async () => {
    await tagPerson(db, { personId: kept, name: '宝妈' });
    await tagPerson(db, { personId: absorbed, name: '宝妈' });
    await tagPerson(db, { personId: absorbed, name: '团长' });
    await set(kept, 'city', '杭州', start);
    await set(absorbed, 'city', '苏州', start + hour);
    await set(kept, 'tier', 'basic', start + hour);
    await set(absorbed, 'tier', 'senior', start);
    await set(kept, 'note', '爱问价', start);
    await set(absorbed, 'note', '孩子两岁', start);
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start + day);
    expect(await tagsOf(kept)).toBe(2);
    expect(await factsOf(kept)).toEqual(['city 苏州', 'note 孩子两岁', 'note 爱问价', 'tier basic']);
  });

  test('makes one expert of two, with the topics of both', async () => {
    await saveExpert(db, { personId: kept, topics: ['辅食'] });
    await saveExpert(db, { personId: absorbed, topics: ['睡眠', '辅食'] });
    await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    const living = (await db.experts.toArray()).filter((expert) => !expert.deletedAt);
    expect(living.map(({ personId, topics }) => [personId, topics])).toEqual([[kept, ['辅食', '睡眠']]]);
  });

  test('refuses strangers, itself, and the own record', async () => {
    const merge = (keptId: string, absorbedId: string) => mergePeople(db, { keptId, absorbedId, ...by });
    await expect(merge(kept, 'nobody')).rejects.toThrow('two known people');
    await expect(merge(kept, kept)).rejects.toThrow('two known people');
    await db.people.update(absorbed, { role: 'own' });
    await expect(merge(kept, absorbed)).rejects.toThrow('own record');
  });
});

describe('undoing a merge', () => {
  test('brings everything back as it was', async () => {
    await tagPerson(db, { personId: absorbed, name: '团长' }, start);
    await tagPerson(db, { personId: kept, name: '团长' }, start);
    await set(kept, 'city', '杭州', start);
    await set(absorbed, 'city', '苏州', start + 1);
    await saveExpert(db, { personId: absorbed, topics: ['睡眠'] }, start);
    const before = await everything();
    const { id } = await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start + hour);
    await undoMerge(db, id, start + 2 * hour);
    expect(await everything()).toEqual(before);
  });

  test('leaves what was set meanwhile with the kept record', async () => {
    const { id } = await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    await tagPerson(db, { personId: kept, name: '新标签' });
    await undoMerge(db, id, start + hour);
    expect([await tagsOf(kept), await tagsOf(absorbed)]).toEqual([1, 0]);
  });

  test('can be done once, and a tag taken off before stays off', async () => {
    const tagging = await tagPerson(db, { personId: absorbed, name: '团长' });
    await removeTaggings(db, [tagging]);
    const { id } = await mergePeople(db, { keptId: kept, absorbedId: absorbed, ...by }, start);
    await undoMerge(db, id, start + hour);
    expect(await tagsOf(absorbed)).toBe(0);
    await expect(undoMerge(db, id, start + hour)).rejects.toThrow('cannot be undone');
  });
});

describe('splitting a record', () => {
  test('gives what was said since to a new record, and leaves what was set', async () => {
    await tagPerson(db, { personId: absorbed, name: '团长' });
    const split = await splitPerson(db, { personId: absorbed, since: start - hour }, start + hour);
    const { messages, days } = await recorded(db);
    expect(messages.filter(({ personId }) => personId === split.personId).map(({ id }) => id)).toEqual([
      `${login.accountId}/b3`,
    ]);
    expect(days.at(-1)?.speakers).toEqual([[split.personId, 1]]);
    expect([await tagsOf(absorbed), await tagsOf(split.personId)]).toEqual([1, 0]);
  });

  test('gives this login to the new record, and is not undone by evidence', async () => {
    const split = await splitPerson(db, { personId: absorbed, since: start }, start + hour);
    const again = await login.sees('g', '妈妈群', { a: '小雨', b: '小雨点', c: '阿紫' }, start + hour);
    expect(again.people[login.id('b')]).toBe(split.personId);
    const old = await db.memberships.get([group.groupId, absorbed]);
    expect(old?.leftAt).toBe(start);
  });

  test('is undone by merging again', async () => {
    const split = await splitPerson(db, { personId: absorbed, since: start }, start + hour);
    await mergePeople(db, { keptId: absorbed, absorbedId: split.personId, ...by }, start + hour);
    const { days } = await recorded(db);
    expect(days.map(({ speakers }) => speakers)).toEqual([
      [
        [absorbed, 2],
        [kept, 1],
      ].sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
      [[absorbed, 1]],
    ]);
    expect((await db.memberships.get([group.groupId, absorbed]))?.leftAt).toBe(0);
  });
});

function set(personId: string, field: string, value: string, now: number) {
  return saveFact(db, { personId, field, value, source: 'person' }, now);
}
