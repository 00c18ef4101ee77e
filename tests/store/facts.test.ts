import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NuanqunDatabase } from '../../lib/store/database';
import { deleteFact, type FactChange, factsOf, restoreFact, saveFact } from '../../lib/store/facts';
import { freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

beforeEach(() => fakeBrowser.reset());

async function twoPeople() {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  const { people } = await login.watches('g', '群', { a: '阿紫', b: '小白' });
  return { db, one: people[login.id('a')] ?? '', other: people[login.id('b')] ?? '' };
}

function by(personId: string, field: string, value: string): FactChange {
  return { personId, field, value, source: 'person' };
}

async function known(db: NuanqunDatabase, personId: string) {
  const facts = await factsOf(db, [personId]);
  return (facts.get(personId) ?? []).map(({ field, value }) => [field, value]);
}

test('a field holds one value, and tells what was there before and when each part of it changed', async () => {
  const { db, one } = await twoPeople();
  const first = await saveFact(db, by(one, 'city', ' 杭州 '), 10);
  expect(first.before).toBeNull();
  const second = await saveFact(
    db,
    { ...by(one, 'city', '苏州'), source: 'introduction', messageId: 'm1', groupId: 'g1' },
    20,
  );
  expect(second.id).toBe(first.id);
  expect(second.before).toMatchObject({ value: '杭州', source: 'person', at: 10 });
  expect(await db.facts.toArray()).toMatchObject([
    {
      value: '苏州',
      source: 'introduction',
      messageId: 'm1',
      groupId: 'g1',
      at: 20,
      updated: { value: 20, field: 10 },
    },
  ]);
});

test('an undo puts the earlier value back with its source and its time', async () => {
  const { db, one } = await twoPeople();
  await saveFact(db, { ...by(one, 'offers', '摄影'), source: 'introduction', messageId: 'm1' }, 10);
  const { before } = await saveFact(db, by(one, 'offers', '写作'), 20);
  if (!before) throw new Error('nothing was there before');
  await saveFact(db, before, 30);
  const facts = await factsOf(db, [one]);
  expect(facts.get(one)).toMatchObject([
    { value: '摄影', source: 'introduction', messageId: 'm1', at: 10, updated: { value: 30 } },
  ]);
});

test('an empty value deletes, which can be taken back; where nothing was, nothing happens', async () => {
  const { db, one } = await twoPeople();
  expect(await saveFact(db, by(one, 'city', '  '))).toEqual({ id: '', before: null });
  const { id } = await saveFact(db, by(one, 'city', '杭州'), 10);
  expect(await saveFact(db, by(one, 'city', ''), 20)).toMatchObject({ id, before: { value: '杭州' } });
  expect(await known(db, one)).toEqual([]);
  expect(await db.facts.get(id)).toMatchObject({ deletedAt: 20 });
  await restoreFact(db, id, 30);
  expect(await known(db, one)).toEqual([['city', '杭州']]);
});

test('a person has any number of notes, each changed and deleted by itself', async () => {
  const { db, one, other } = await twoPeople();
  const first = await saveFact(db, by(one, 'note', '爱喝茶'), 10);
  const second = await saveFact(db, by(one, 'note', '有两个孩子'), 20);
  await saveFact(db, { ...by(one, 'note', '爱喝咖啡'), id: first.id, at: 10 }, 30);
  expect(await known(db, one)).toEqual([
    ['note', '爱喝咖啡'],
    ['note', '有两个孩子'],
  ]);
  await deleteFact(db, second.id);
  expect(await known(db, one)).toEqual([['note', '爱喝咖啡']]);
  await expect(saveFact(db, { ...by(other, 'note', '不是他的'), id: first.id })).rejects.toThrow();
});

test('fields of the operator’s own are as good as the given ones, whatever they are called', async () => {
  const { db, one, other } = await twoPeople();
  await saveFact(db, by(one, '孩子几岁', '3 岁'), 10);
  await saveFact(db, by(one, '__proto__', '也行'), 20);
  expect(await known(db, one)).toEqual([
    ['孩子几岁', '3 岁'],
    ['__proto__', '也行'],
  ]);
  expect(await known(db, other)).toEqual([]);
});

test('texts are bounded, and what cannot be is refused', async () => {
  const { db, one } = await twoPeople();
  await saveFact(db, by(one, 'city', '长'.repeat(501)), 10);
  await saveFact(db, by(one, 'note', '长'.repeat(2001)), 20);
  expect((await known(db, one)).map(([, value]) => value?.length)).toEqual([500, 2000]);
  await expect(saveFact(db, by('nobody', 'city', '杭州'))).rejects.toThrow();
  await expect(saveFact(db, by(one, '  ', '杭州'))).rejects.toThrow();
  await expect(saveFact(db, by(one, 'tier', 'gold'))).rejects.toThrow();
});

test('whatever is done in whatever order, a field has one living row at most, with the value set last', async () => {
  const { db, one } = await twoPeople();
  const step = fc.record({
    field: fc.constantFrom('city', 'seeks', '自己的'),
    act: fc.oneof(
      fc.constantFrom('delete', 'restore'),
      fc.record({ value: fc.constantFrom('', '甲', '乙') }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await db.facts.clear();
      const expected = new Map<string, { value: string; living: boolean }>();
      for (const { field, act } of steps) {
        const [row] = await db.facts.filter((fact) => fact.field === field).toArray();
        const is = expected.get(field) ?? { value: '', living: false };
        if (typeof act === 'object') await saveFact(db, by(one, field, act.value));
        else if (row) await (act === 'delete' ? deleteFact : restoreFact)(db, row.id);
        if (typeof act === 'object' && act.value) expected.set(field, { value: act.value, living: true });
        else expected.set(field, { ...is, living: act === 'restore' && is.value !== '' });
      }
      const living = [...expected].filter(([, { living: lives }]) => lives);
      expect(Object.fromEntries(await known(db, one))).toEqual(
        Object.fromEntries(living.map(([field, { value }]) => [field, value])),
      );
    }),
    { numRuns: 40 },
  );
});
