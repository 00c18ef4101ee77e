import { beforeEach, expect, test, vi } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import type { NuanqunDatabase } from '../../lib/store/database';
import { readOwnShare } from '../../lib/store/read-own-share';
import { groupRow, personRow } from '../components/sample-rows';
import { freshDatabase } from './fresh-database';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);
let db: NuanqunDatabase;

const speaks = (groupId: string, daysAgo: number[], ...people: string[]) =>
  db.days.bulkPut(
    daysAgo.map((ago) => ({
      groupId,
      day: today - ago,
      speakers: Object.fromEntries(people.map((personId) => [personId, 2])),
      messages: 2 * people.length,
      hours: [],
      lastMessageAt: now - ago * day,
    })),
  );

/** A group watched from so many days ago until so many days ago; 0 = it still is. */
const watched = (id: string, fromAgo: number, toAgo: number) =>
  db.groups.put(
    groupRow({
      id,
      watched: toAgo === 0 ? 1 : 0,
      watchPeriods: [{ from: now - fromAgo * day, to: toAgo === 0 ? 0 : now - toAgo * day }],
    }),
  );

beforeEach(async () => {
  db = await freshDatabase();
  await db.people.bulkPut([personRow({ id: 'ann' }), personRow({ id: 'dee', role: 'staff' })]);
  const daysAgo = Array.from({ length: 200 }, (_, ago) => ago);
  const minutes = new Uint8Array(180).fill(255);
  await db.coverage.bulkPut(
    daysAgo.map((ago) => ({ accountId: 'a1', day: today - ago, minutes, count: 1440 })),
  );
});

test('a group that is no longer watched counts as long as it was, and one never watched does not', async () => {
  await watched('g1', 110, 0);
  await watched('g2', 110, 20);
  await db.groups.put(groupRow({ id: 'g3', watched: 0, watchPeriods: [] }));
  for (const id of ['g1', 'g2', 'g3']) await speaks(id, [90, 89, 88], 'ann', 'bo');
  expect(await readOwnShare(db, now)).toMatchObject({ graded: 2, untold: 0 });
});

test('a grade after which watching ended too soon is left out', async () => {
  await watched('g1', 110, 50);
  await speaks('g1', [90, 89, 88], 'ann', 'bo');
  expect(await readOwnShare(db, now)).toMatchObject({ graded: 0, untold: 1 });
});

test('what staff say keeps no group alive', async () => {
  await watched('g1', 190, 0);
  await speaks('g1', [120, 119, 118], 'ann', 'bo');
  await speaks('g1', [100, 90, 80, 60, 50, 40, 30], 'dee');
  expect(await readOwnShare(db, now)).toMatchObject({ graded: 1, below: 1, silent: 1 });
});

test('what it was stays for the day, until what it rests on changes', async () => {
  await watched('g1', 190, 0);
  await speaks('g1', [120, 119, 118], 'ann', 'bo');
  await speaks('g1', [100, 90, 80, 60, 50, 40, 30], 'dee');
  const first = await readOwnShare(db, now);
  expect(first).toMatchObject({ graded: 1, silent: 1 });
  const reading = vi.spyOn(db.days, 'where');
  expect(await readOwnShare(db, now + 1000)).toEqual(first);
  expect(reading).not.toHaveBeenCalled();

  await db.people.update('dee', { role: 'member' });
  expect((await readOwnShare(db, now)).silent).toBe(0);
  await watched('g2', 190, 0);
  await speaks('g2', [120, 119, 118], 'ann', 'bo');
  expect((await readOwnShare(db, now)).silent).toBe(1);
  reading.mockClear();
  await readOwnShare(db, now + day);
  expect(reading).toHaveBeenCalled();
});
