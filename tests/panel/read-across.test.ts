import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOverlap } from '../../lib/panel/read-overlap';
import { readSharedPeople } from '../../lib/panel/read-shared-people';
import { readStatements } from '../../lib/panel/read-statements';
import { readSwap } from '../../lib/panel/read-swap';
import { countedIds, readWatchedMembers } from '../../lib/panel/read-watched-members';
import { saveExpert } from '../../lib/store/experts';
import { saveFact } from '../../lib/store/facts';
import { setRole } from '../../lib/store/set-role';
import { tagPerson } from '../../lib/store/tag-people';
import { watchGroup } from '../../lib/store/watch-group';
import { day, now, SeveralGroups } from './several-groups';

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

describe('the members of a swap', () => {
  const swapOf = async () =>
    readSwap(
      groups.db,
      await readWatchedMembers(groups.db),
      { one: groups.group('读书群'), other: groups.group('团购群') },
      now,
    );

  test('come from both groups, with the reason why somebody stays', async () => {
    await setRole(groups.db, { personId: groups.person('阿远'), role: 'bot' });
    await groups.watch('团购群', ['半糖', '小雨', '客服', 'Momo', '新来的'], now - day);
    const people = await swapOf();
    const shown = people.map(({ home, nickname, stays, isCounted }) => [home, nickname, stays, isCounted]);
    expect(new Set(shown.map((one) => JSON.stringify(one)))).toEqual(
      new Set(
        [
          ['one', '半糖', 'both', true],
          ['one', '小雨', 'both', true],
          ['one', '客服', 'both', true],
          ['one', '阿远', 'bot', false],
          ['other', '半糖', 'both', true],
          ['other', '小雨', 'both', true],
          ['other', '客服', 'both', true],
          ['other', 'Momo', null, true],
          ['other', '新来的', 'newcomer', true],
        ].map((one) => JSON.stringify(one)),
      ),
    );
  });

  test('bring tier, words and whether they are an expert', async () => {
    const personId = groups.person('Momo');
    await saveFact(groups.db, { personId, field: 'tier', value: 'basic', source: 'person' });
    await saveExpert(groups.db, { personId, topics: ['咖啡'] });
    await groups.spoke('团购群', 3, { Momo: 4 });
    const momo = (await swapOf()).find(({ nickname }) => nickname === 'Momo');
    expect(momo).toMatchObject({ tier: 'basic', isExpert: true, messages: 4 });
  });
});

describe('what members offer and seek', () => {
  const noted = (nickname: string, field: 'offers' | 'seeks' | 'city', value: string, at = now) =>
    saveFact(groups.db, { personId: groups.person(nickname), field, value, source: 'person', at });

  test('is read newest first, with who is where and the names carried in the open group', async () => {
    await noted('半糖', 'offers', '会做蛋糕', now - day);
    await noted('小雨', 'offers', '修电脑');
    await noted('Momo', 'seeks', '想学蛋糕');
    await noted('Momo', 'city', ' 杭州 ');
    const read = await readStatements(groups.db, groups.group('团购群'));
    expect(read.offers.map(({ value }) => value)).toEqual(['修电脑', '会做蛋糕']);
    expect(read.seeks.map(({ value }) => value)).toEqual(['想学蛋糕']);
    expect(read.groupsOf.get(groups.person('半糖'))).toHaveLength(3);
    expect(read.names.get(groups.person('Momo'))?.nickname).toBe('Momo');
    expect(read.cityOf.get(groups.person('Momo'))).toBe('杭州');
    expect(read.groupNames.get(groups.group('团购群'))).toBe('团购群');
  });

  test('leaves out what a rule set, what was deleted, staff, and groups somebody has left', async () => {
    await saveFact(groups.db, {
      personId: groups.person('半糖'),
      field: 'offers',
      value: '规则写的',
      source: 'rule',
    });
    await noted('小雨', 'offers', '修电脑');
    await noted('小雨', 'offers', '');
    await noted('客服', 'offers', '答疑');
    await setRole(groups.db, { personId: groups.person('客服'), role: 'staff' });
    await noted('阿远', 'seeks', '想学蛋糕');
    await groups.watch('读书群', ['半糖', '小雨', '客服'], now);
    const read = await readStatements(groups.db, '');
    expect(read.offers.map(({ value }) => value)).toEqual(['答疑']);
    expect(read.groupsOf.has(groups.person('客服'))).toBe(false);
    expect(read.groupsOf.get(groups.person('阿远'))).toEqual([]);
  });
});
