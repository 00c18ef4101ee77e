import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import { groupCoverage } from '../../lib/store/group-coverage';
import { recordCoverage } from '../../lib/store/record-coverage';
import { watchGroup } from '../../lib/store/watch-group';
import { emptyDatabase, freshDatabase } from './fresh-database';
import { TestLogin } from './rosters';

const minute = 60_000;
const hour = 60 * minute;
/** 10 o'clock. */
const start = new Date(2026, 10, 2, 10).getTime();

beforeEach(() => fakeBrowser.reset());

function minutes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(from / minute) + index);
}

describe('recording coverage', () => {
  test('marks minutes once, however often they are told', async () => {
    const db = await freshDatabase();
    const told = { accountId: 'a', minutes: minutes(start, 90) };
    expect(await recordCoverage(db, told, start)).toBe(90);
    await recordCoverage(db, told, start);
    expect((await db.coverage.get(['a', dayOf(start)]))?.count).toBe(90);
  });

  test('over midnight goes to two days', async () => {
    const db = await freshDatabase();
    const midnight = new Date(2026, 10, 3).getTime();
    await recordCoverage(db, { accountId: 'a', minutes: minutes(midnight - 30 * minute, 90) }, midnight);
    const rows = await db.coverage.toArray();
    expect(rows.map(({ day, count }) => [day, count])).toEqual([
      [dayOf(start), 30],
      [dayOf(start) + 1, 60],
    ]);
  });

  test('refuses minutes that cannot be, and everything before the terms', async () => {
    const db = await freshDatabase();
    const impossible = [0, -5, Number.NaN, Infinity, Math.floor(start / minute) + 3000];
    expect(await recordCoverage(db, { accountId: 'a', minutes: impossible }, start)).toBe(0);
    const empty = emptyDatabase();
    expect(await recordCoverage(empty, { accountId: 'a', minutes: minutes(start, 5) }, start)).toBe(0);
    expect(await empty.coverage.count()).toBe(0);
  });

  test('in any order and portions comes to the same', async () => {
    const some = fc.array(fc.integer({ min: 0, max: 1300 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 9 }), async (offsets, size) => {
        const db = await freshDatabase();
        const all = offsets.map((offset) => Math.floor(start / minute) - offset);
        await recordCoverage(db, { accountId: 'a', minutes: all }, start);
        for (let from = 0; from < all.length; from += size) {
          const portion = all.toReversed().slice(from, from + size);
          await recordCoverage(db, { accountId: 'b', minutes: portion }, start);
        }
        const rows = await db.coverage.toArray();
        const of = (id: string) =>
          rows.filter((row) => row.accountId === id).map(({ day, count }) => [day, count]);
        expect(of('b')).toEqual(of('a'));
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });
});

test('a group was covered only while it was watched; a day counts from 60 minutes', async () => {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(start);
  const { groupId } = await login.watches('g', '群', { a: '阿紫' }, start);
  const { accountId } = login;
  await recordCoverage(db, { accountId, minutes: minutes(start - 2 * hour, 8 * 60) }, start);
  const nextDay = start + 24 * hour;
  await recordCoverage(db, { accountId, minutes: minutes(nextDay, 59) }, nextDay);
  await watchGroup(db, { groupId, watched: false }, start + hour - minute);
  const today = dayOf(start);
  expect(await groupCoverage(db, groupId, today, today + 1)).toEqual([
    { day: today, minutes: 60, counts: true },
  ]);
  await watchGroup(db, { groupId, watched: true }, nextDay - hour);
  expect(await groupCoverage(db, groupId, today, today + 1)).toEqual([
    { day: today, minutes: 60, counts: true },
    { day: today + 1, minutes: 59, counts: false },
  ]);
  expect(await groupCoverage(db, 'unknown', today, today + 1)).toEqual([]);
});

test('days of which a whole past was imported count as watched, within what was asked', async () => {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(start);
  const { groupId } = await login.watches('g', '群', { a: '阿紫' }, start);
  const today = dayOf(start);
  await recordCoverage(db, { accountId: login.accountId, minutes: minutes(start, 30) }, start);
  const importedPeriods = [{ importId: 'i', fromDay: today - 9, toDay: today - 1 }];
  await db.groups.update(groupId, { importedPeriods });
  expect(await groupCoverage(db, groupId, today - 2, today)).toEqual([
    { day: today - 2, minutes: 1440, counts: true },
    { day: today - 1, minutes: 1440, counts: true },
    { day: today, minutes: 30, counts: false },
  ]);
});
