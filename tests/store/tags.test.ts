import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readKnownTags } from '../../lib/panel/known-tags';
import { readTagSources } from '../../lib/panel/read-tag-sources';
import type { NuanqunDatabase } from '../../lib/store/database';
import { lookUpMarks } from '../../lib/store/look-up-marks';
import { mergeTags, undoTagMerge } from '../../lib/store/merge-tags';
import { byPerson, putTaggings } from '../../lib/store/put-taggings';
import { deleteTagGroup, orderTagGroups, restoreTagGroup, saveTagGroup } from '../../lib/store/tag-groups';
import {
  removeTaggings,
  restoreTaggings,
  tagPeople,
  tagPerson,
  untagPeople,
} from '../../lib/store/tag-people';
import { deleteTag, makeTag, restoreTag, saveTag } from '../../lib/store/tags';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

let db: NuanqunDatabase;
let groupId: string;
let one: string;
let two: string;
let three: string;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const link = await login.watches('g', '群', { a: '阿紫', b: '小白', c: '老王' });
  groupId = link.groupId;
  [one = '', two = '', three = ''] = ['a', 'b', 'c'].map((key) => link.people[login.id(key)]);
});

async function tagId(name: string): Promise<string> {
  const tags = await db.tags.where('name').equals(name).toArray();
  return tags.find((tag) => !tag.deletedAt)?.id ?? '';
}

/** Person → names of their tags as the page shows them. */
async function tagsShown(): Promise<Record<string, string[]>> {
  const marks = await lookUpMarks(db, { groupId, personIds: [one, two, three] });
  return Object.fromEntries(marks.map(({ personId, tags }) => [personId, tags.map(({ name }) => name)]));
}

/** Puts a tag on as a rule does. */
async function tagByRule(name: string, personId: string): Promise<void> {
  const id = await makeTag(db, { name });
  const origin = () => ({ source: 'rule', ruleId: 'r1', messageId: '' }) as const;
  await putTaggings(db, { tagId: id, personIds: [personId], origin }, 1);
}

describe('a tag', () => {
  test('of one name is one tag, and a person carries it once', async () => {
    const first = await tagPerson(db, { personId: one, name: ' 宝妈 ' });
    expect(await tagPerson(db, { personId: one, name: '宝妈' })).toBe(first);
    expect([await db.tags.count(), await db.taggings.count()]).toEqual([1, 1]);
  });

  test('taken off leaves a tombstone, and comes back by undo or by tagging again', async () => {
    const id = await tagPerson(db, { personId: one, name: '宝妈' }, 10);
    await removeTaggings(db, [id], 20);
    expect(await db.taggings.get(id)).toMatchObject({ deletedAt: 20, updated: { deletedAt: 20, tagId: 10 } });
    await restoreTaggings(db, [id], 30);
    expect(await db.taggings.get(id)).toMatchObject({ deletedAt: 0, updated: { deletedAt: 30 } });
    await removeTaggings(db, [id], 40);
    expect(await tagPerson(db, { personId: one, name: '宝妈' }, 50)).toBe(id);
    expect(await db.taggings.get(id)).toMatchObject({ deletedAt: 0, at: 50 });
  });

  test('needs a name and a person, and nothing is made without', async () => {
    await expect(tagPerson(db, { personId: one, name: '  ' })).rejects.toThrow();
    await expect(tagPerson(db, { personId: 'nobody', name: '宝妈' })).rejects.toThrow();
    expect(await db.tags.count()).toBe(0);
  });

  test('changes field by field', async () => {
    await tagPerson(db, { personId: one, name: '宝妈', color: 'blue' }, 10);
    const id = await tagId('宝妈');
    expect(await saveTag(db, { id, color: 'red' }, 20)).toBe('');
    expect(await db.tags.get(id)).toMatchObject({
      name: '宝妈',
      color: 'red',
      updated: { name: 10, color: 20 },
    });
  });

  test('cannot take the name of another one, and says which has it', async () => {
    await tagPerson(db, { personId: one, name: '宝妈' });
    await tagPerson(db, { personId: one, name: '老客' });
    const customer = await db.tags.get(await tagId('老客'));
    expect(await saveTag(db, { id: customer?.id ?? '', name: ' 宝妈', color: 'red' })).toBe(
      await tagId('宝妈'),
    );
    expect(await db.tags.get(customer?.id ?? '')).toEqual(customer);
  });

  test('deleted is shown on nobody; brought back it is on everybody who carried it', async () => {
    await tagPeople(db, { personIds: [one, two], name: '宝妈' });
    const id = await tagId('宝妈');
    await deleteTag(db, id);
    expect(await tagsShown()).toEqual({ [one]: [], [two]: [], [three]: [] });
    await restoreTag(db, id);
    expect(await tagsShown()).toEqual({ [one]: ['宝妈'], [two]: ['宝妈'], [three]: [] });
  });

  test('brought back after its name was given again becomes one with the new one', async () => {
    await tagPerson(db, { personId: one, name: '宝妈' });
    const id = await tagId('宝妈');
    await deleteTag(db, id);
    await tagPeople(db, { personIds: [one, two], name: '宝妈' });
    await restoreTag(db, id);
    expect(await tagsShown()).toEqual({ [one]: ['宝妈'], [two]: ['宝妈'], [three]: [] });
    expect(await readKnownTags(db)).toMatchObject([{ id, name: '宝妈' }]);
  });
});

describe('tagging many', () => {
  test('says which are new, and undo takes off only those', async () => {
    await tagPerson(db, { personId: one, name: '宝妈' });
    const { taggingIds } = await tagPeople(db, { personIds: [one, two, three, two, 'nobody'], name: '宝妈' });
    expect(taggingIds).toHaveLength(2);
    await removeTaggings(db, taggingIds);
    expect(await tagsShown()).toEqual({ [one]: ['宝妈'], [two]: [], [three]: [] });
  });

  test('can be taken off many, and put on again for those who had it', async () => {
    await tagPeople(db, { personIds: [one, two], name: '宝妈' });
    const ended = await untagPeople(db, { personIds: [two, three], tagId: await tagId('宝妈') });
    expect(ended).toHaveLength(1);
    expect(await tagsShown()).toEqual({ [one]: ['宝妈'], [two]: [], [three]: [] });
    await restoreTaggings(db, ended);
    expect(await tagsShown()).toEqual({ [one]: ['宝妈'], [two]: ['宝妈'], [three]: [] });
  });

  test('makes what a rule set the operator’s own', async () => {
    await tagByRule('宝妈', one);
    expect((await tagPeople(db, { personIds: [one], name: '宝妈' })).taggingIds).toEqual([]);
    expect([...(await readTagSources(db, one)).values()]).toMatchObject([{ source: 'person', ruleName: '' }]);
  });
});

describe('a merge of two tags', () => {
  test('moves everybody, nobody twice, and is undone as a whole', async () => {
    await tagPeople(db, { personIds: [one, two], name: '宝妈' });
    await tagPeople(db, { personIds: [two, three], name: '妈妈' });
    const before = await tagsShown();
    const merge = await mergeTags(db, { mergedId: await tagId('宝妈'), keptId: await tagId('妈妈') });
    expect(await tagsShown()).toEqual({ [one]: ['妈妈'], [two]: ['妈妈'], [three]: ['妈妈'] });
    await undoTagMerge(db, merge);
    expect(await tagsShown()).toEqual(before);
  });

  test('keeps what the operator set rather than what a rule set', async () => {
    await tagByRule('妈妈', one);
    await tagPerson(db, { personId: one, name: '宝妈' });
    await mergeTags(db, { mergedId: await tagId('宝妈'), keptId: await tagId('妈妈') });
    expect(await tagsShown()).toMatchObject({ [one]: ['妈妈'] });
    expect([...(await readTagSources(db, one)).values()]).toMatchObject([{ source: 'person' }]);
  });

  test('leaves a tag that had been taken off to be put on again, once', async () => {
    const taken = await tagPerson(db, { personId: one, name: '妈妈' });
    await removeTaggings(db, [taken]);
    await tagPerson(db, { personId: one, name: '宝妈' });
    await mergeTags(db, { mergedId: await tagId('宝妈'), keptId: await tagId('妈妈') });
    await tagPerson(db, { personId: one, name: '妈妈' });
    expect(await tagsShown()).toMatchObject({ [one]: ['妈妈'] });
  });

  test('needs two living tags', async () => {
    const id = await makeTag(db, { name: '宝妈' });
    const gone = await makeTag(db, { name: '妈妈' });
    await deleteTag(db, gone);
    await expect(mergeTags(db, { mergedId: id, keptId: id })).rejects.toThrow();
    await expect(mergeTags(db, { mergedId: id, keptId: gone })).rejects.toThrow();
  });
});

describe('groups of tags', () => {
  const listed = async () => (await readKnownTags(db)).map(({ groupName, name }) => `${groupName}/${name}`);

  test('stand in the operator’s order, and their tags by name, those of none last', async () => {
    const trade = await saveTagGroup(db, { name: '行业' });
    const wish = await saveTagGroup(db, { name: '意向' });
    await makeTag(db, { name: '老客' });
    await makeTag(db, { name: '餐饮', tagGroupId: trade });
    await makeTag(db, { name: '想团购', tagGroupId: wish });
    await makeTag(db, { name: '教育', tagGroupId: trade });
    expect(await listed()).toEqual(['行业/餐饮', '行业/教育', '意向/想团购', '/老客']);
    await orderTagGroups(db, [wish, trade]);
    expect((await listed())[0]).toBe('意向/想团购');
  });

  test('can be renamed, and deleted without their tags, which are in them again when they come back', async () => {
    const id = await saveTagGroup(db, { name: '行业' });
    await saveTagGroup(db, { id, name: '做什么的' });
    await makeTag(db, { name: '餐饮', tagGroupId: id });
    await deleteTagGroup(db, id);
    expect(await listed()).toEqual(['/餐饮']);
    await restoreTagGroup(db, id);
    expect(await listed()).toEqual(['做什么的/餐饮']);
    await expect(saveTagGroup(db, { name: ' ' })).rejects.toThrow();
  });
});

test('the source of a tag is who set it, and the rule by its name', async () => {
  await db.tagRules.add({
    id: 'r1',
    name: '活跃',
    tagId: 't',
    match: 'any',
    conditions: [],
    groupIds: [],
    previewedAt: 0,
    liveSince: 0,
    updated: {},
    deletedAt: 0,
  });
  await tagByRule('常客', one);
  const id = await makeTag(db, { name: '宝妈' });
  await putTaggings(db, { tagId: id, personIds: [one], origin: () => byPerson }, 2);
  expect([...(await readTagSources(db, one)).values()]).toEqual(
    expect.arrayContaining([
      { source: 'rule', ruleName: '活跃', at: 1 },
      { source: 'person', ruleName: '', at: 2 },
    ]),
  );
});
