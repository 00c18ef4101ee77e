import { expect, test } from 'vitest';
import { findGroups } from '../../lib/popup/find-groups';

const names = ['二手交换群', '读书打卡 3 群', '宝妈 8 月龄', '正常\u202E倒过来', 'Early Birds', ''];
const groups = names.map((name) => ({ name }));

test.each([
  ['读书', ['读书打卡 3 群']],
  ['3 读书', ['读书打卡 3 群']],
  ['dushu', ['读书打卡 3 群']],
  ['dsdk', ['读书打卡 3 群']],
  ['bm', ['宝妈 8 月龄']],
  ['BIRDS', ['Early Birds']],
  ['读书 宝妈', []],
  ['没有这个群', []],
])('%j finds %j', (query, found) => {
  expect(findGroups(groups, query).map(({ name }) => name)).toEqual(found);
});

test('a name is found as it is shown, without marks that nobody sees', () => {
  expect(findGroups(groups, '正常倒').map(({ name }) => name)).toEqual(['正常\u202E倒过来']);
});

test('what begins with the query comes before what only holds it; equals keep their order', () => {
  const named = ['老读书会', '读书会一', '读书会二'].map((name) => ({ name }));
  expect(findGroups(named, '读书').map(({ name }) => name)).toEqual(['读书会一', '读书会二', '老读书会']);
});
