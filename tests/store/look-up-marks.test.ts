import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpMarks } from '../../lib/store/look-up-marks';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { removeTaggings, tagPerson } from '../../lib/store/tag-people';
import { saveTag } from '../../lib/store/tags';
import { watchGroup } from '../../lib/store/watch-group';
import { freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 20, 15).getTime();

beforeEach(() => fakeBrowser.reset());

async function group() {
  const db = await freshDatabase();
  const since = now - 20 * day;
  const login = await new TestLogin(db, 'one').begin(since);
  const { groupId, people } = await login.watches('g', '群', { a: '阿紫', b: '小白', c: '潜水' }, since);
  for (let ago = 0; ago < 10; ago++) {
    const at = now - ago * day;
    const minutes = Array.from({ length: 61 }, (_, index) => Math.floor(at / 60_000) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, at);
  }
  const person = (key: string) => people[login.id(key)] ?? '';
  const says = (key: string, daysAgo: number) =>
    recordMessages(
      db,
      {
        accountId: login.accountId,
        messages: [
          message(`${key}${daysAgo}`, { groupId, personId: person(key), time: now - daysAgo * day }),
        ],
      },
      now,
    );
  return { db, login, groupId, person, says };
}

test('marks come in the order asked, without unknown people', async () => {
  const { db, groupId, person, says } = await group();
  for (const ago of [0, 1, 2, 3]) await says('a', ago);
  await says('b', 10);
  const personIds = [person('c'), 'unknown', person('a'), person('b'), person('a')];
  const marks = await lookUpMarks(db, { groupId, personIds }, now);
  expect(marks.map(({ personId, activity }) => [personId, activity])).toEqual([
    [person('c'), 'lurking'],
    [person('a'), 'chatting'],
    [person('b'), 'bubbling'],
    [person('a'), 'chatting'],
  ]);
});

test('who speaks most is told as such, who just came is a newcomer', async () => {
  const { db, login, groupId, person, says } = await group();
  for (let ago = 0; ago < 15; ago++) await says('a', ago);
  const everybody = { a: '阿紫', b: '小白', c: '潜水', d: '新来' };
  const { people } = await login.sees('g', '群', everybody, now - 1000);
  const newcomer = people[login.id('d')] ?? '';
  const marks = await lookUpMarks(db, { groupId, personIds: [person('a'), newcomer] }, now);
  expect(marks.map(({ activity }) => activity)).toEqual(['talkative', 'newcomer']);
});

test('living tags, oldest first, and the role', async () => {
  const { db, groupId, person } = await group();
  const personId = person('a');
  await tagPerson(db, { personId, name: '宝妈', color: 'blue' }, 1);
  const gone = await tagPerson(db, { personId, name: '已退款' }, 2);
  await tagPerson(db, { personId, name: '老客' }, 3);
  await removeTaggings(db, [gone]);
  await setRole(db, { personId, role: 'staff' });
  const [mark] = await lookUpMarks(db, { groupId, personIds: [personId] }, now);
  expect(mark?.tags.map(({ name }) => name)).toEqual(['宝妈', '老客']);
  expect(mark).toMatchObject({ role: 'staff', tags: [{ color: 'blue' }, {}] });
  const [tag] = await db.tags.where('name').equals('宝妈').toArray();
  await saveTag(db, { id: tag?.id ?? '', name: '新手妈妈', color: 'red' });
  const [renamed] = await lookUpMarks(db, { groupId, personIds: [personId] }, now);
  expect(renamed?.tags[0]).toEqual({ name: '新手妈妈', color: 'red' });
});

test('a group that is not watched has no activity, but tags', async () => {
  const { db, groupId, person, says } = await group();
  await says('a', 0);
  await tagPerson(db, { personId: person('a'), name: '老客' });
  await watchGroup(db, { groupId, watched: false }, now);
  const [mark] = await lookUpMarks(db, { groupId, personIds: [person('a')] }, now);
  expect(mark).toMatchObject({ activity: null, tags: [{ name: '老客' }] });
});
