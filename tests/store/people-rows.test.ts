import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '../../lib/store/erase';
import { deleteFact, saveFact } from '../../lib/store/facts';
import { peopleRows } from '../../lib/store/people-rows';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

beforeEach(() => fakeBrowser.reset());

async function twoPeople() {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const { people } = await login.watches('g', '群', { a: '阿紫', b: '小白' });
  const [one, other] = ['a', 'b'].map((key) => people[login.id(key)] ?? '') as [string, string];
  const { facts } = peopleRows(db);
  const set = (personId: string, field: string, value: string) =>
    saveFact(db, { personId, field, value, source: 'person' });
  const known = async () => {
    const rows = await facts.of([one, other]);
    return [one, other].map((personId) => rows.get(personId)?.map(({ value }) => value));
  };
  return { db, one, other, facts, set, known };
}

test('rows are told as they are now, whatever changed since they were held', async () => {
  const { db, one, other, set, known } = await twoPeople();
  expect(await known()).toEqual([[], []]);
  const { id } = await set(one, 'city', '杭州');
  expect(await known()).toEqual([['杭州'], []]);
  await set(other, 'city', '苏州');
  await set(one, 'city', '成都');
  expect(await known()).toEqual([['成都'], ['苏州']]);
  await deleteFact(db, id);
  expect(await known()).toEqual([[], ['苏州']]);
  await db.facts.where('personId').equals(other).modify({ personId: one });
  expect(await known()).toEqual([['苏州'], []]);
  await eraseEverything(db);
  expect(await known()).toEqual([[], []]);
});

test('many rows written at once are not missed', async () => {
  const { db, one, set, known } = await twoPeople();
  await set(one, 'city', '杭州');
  await known();
  const [row] = await db.facts.toArray();
  const many = Array.from({ length: 200 }, (_, index) => ({
    ...row!,
    id: `n${index}`,
    field: 'note',
    value: '记',
  }));
  await db.facts.bulkPut(many);
  expect((await known())[0]).toHaveLength(201);
});

test('whoever is not concerned by a change is not read again', async () => {
  const { db, one, other, set, known } = await twoPeople();
  await set(one, 'city', '杭州');
  await known();
  const read: string[] = [];
  db.facts.hook('reading', (row) => {
    read.push(row.personId);
    return row;
  });
  await known();
  expect(read).toEqual([]);
  await set(other, 'city', '苏州');
  read.length = 0;
  await known();
  expect(read).toEqual([other]);
});

test('what was read while something changed is not held', async () => {
  const { one, set, facts, known } = await twoPeople();
  const reading = facts.of([one]);
  await set(one, 'city', '杭州');
  await reading;
  expect((await known())[0]).toEqual(['杭州']);
});

test('who listens hears of changes of these rows, and of no others', async () => {
  const { db, one, set, facts } = await twoPeople();
  let heard = 0;
  const stop = facts.onChange(() => {
    heard += 1;
  });
  await db.people.update(one, { role: 'staff' });
  expect(heard).toBe(0);
  await set(one, 'city', '杭州');
  expect(heard).toBe(1);
  stop();
  await set(one, 'city', '苏州');
  expect(heard).toBe(1);
});
