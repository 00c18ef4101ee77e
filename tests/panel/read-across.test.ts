import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOverlap } from '../../lib/panel/read-overlap';
import { readSharedPeople } from '../../lib/panel/read-shared-people';
import { countedIds, readWatchedMembers } from '../../lib/panel/read-watched-members';
import { saveFact } from '../../lib/store/facts';
import { setRole } from '../../lib/store/set-role';
import { tagPerson } from '../../lib/store/tag-people';
import { watchGroup } from '../../lib/store/watch-group';
import { now, SeveralGroups } from './several-groups';

let groups: SeveralGroups;

beforeEach(async () => {
  fakeBrowser.reset();
  groups = await SeveralGroups.begin();
  await groups.watch('读书群', ['半糖', '小雨', '阿远', '客服']);
  await groups.watch('团购群', ['半糖', '小雨', '客服', 'Momo']);
  await groups.watch('妈妈群', ['半糖', '朵朵妈']);
});

describe('who is in several watched groups', () => {
  test('comes with the groups and what they say there, most groups first, then who says most', async () => {
    await groups.spoke('读书群', 1, { 小雨: 2 });
    await groups.spoke('团购群', 27, { 小雨: 5, 半糖: 1 });
    await groups.spoke('团购群', 28, { 小雨: 100 });
    const { people } = await readSharedPeople(groups.db, now);
    expect(people.map(({ nickname, messages }) => [nickname, messages])).toEqual([
      ['半糖', 1],
      ['小雨', 7],
      ['客服', 0],
    ]);
    expect(people[1]?.groups.map(({ name, messages }) => [name, messages])).toEqual([
      ['团购群', 5],
      ['读书群', 2],
    ]);
  });

  test('leaves out staff, and says how many', async () => {
    await setRole(groups.db, { personId: groups.person('客服'), role: 'staff' });
    const { people, leftOut } = await readSharedPeople(groups.db, now);
    expect(people.map(({ nickname }) => nickname)).toEqual(['半糖', '小雨']);
    expect(leftOut).toBe(1);
  });

  test('does not count who left, nor groups that are no longer watched', async () => {
    await groups.watch('团购群', ['半糖', '客服', 'Momo'], now);
    await watchGroup(groups.db, { groupId: groups.group('妈妈群'), watched: false });
    const { people } = await readSharedPeople(groups.db, now);
    expect(people.map(({ nickname, groups: places }) => `${nickname} ${places.length}`).sort()).toEqual([
      '半糖 2',
      '客服 2',
    ]);
  });

  test('brings tier and tags', async () => {
    const personId = groups.person('小雨');
    await saveFact(groups.db, { personId, field: 'tier', value: 'senior', source: 'person' });
    await tagPerson(groups.db, { personId, name: '老客户' });
    const { people } = await readSharedPeople(groups.db, now);
    const rain = people.find(({ nickname }) => nickname === '小雨');
    expect(rain?.tier).toBe('senior');
    expect(rain?.tags.map(({ name }) => name)).toEqual(['老客户']);
  });
});

describe('two groups compared', () => {
  test('tell who is in both and who in one only, with what they say in each', async () => {
    await setRole(groups.db, { personId: groups.person('客服'), role: 'bot' });
    await groups.spoke('读书群', 0, { 阿远: 1, 小雨: 3 });
    await groups.spoke('团购群', 0, { 小雨: 4 });
    const watched = await readWatchedMembers(groups.db);
    const found = await readOverlap(groups.db, watched, groups.group('读书群'), groups.group('团购群'), now);
    const shown = (list: typeof found.both) =>
      list.map(({ nickname, messagesInOne, messagesInOther }) => [nickname, messagesInOne, messagesInOther]);
    expect(shown(found.both)).toEqual([
      ['小雨', 3, 4],
      ['半糖', 0, 0],
    ]);
    expect(shown(found.onlyOne)).toEqual([['阿远', 1, null]]);
    expect(shown(found.onlyOther)).toEqual([['Momo', null, 0]]);
    expect(found.overlap.shareOfOne).toBeCloseTo(2 / 3);
  });
});

test('the members of watched groups are read with the largest group first, and counted without staff', async () => {
  await setRole(groups.db, { personId: groups.person('客服'), role: 'staff' });
  const watched = await readWatchedMembers(groups.db);
  expect(watched.groups.at(-1)?.name).toBe('妈妈群');
  expect(countedIds(watched).get(groups.group('读书群'))).toHaveLength(3);
});
