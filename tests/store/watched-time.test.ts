import { expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { readWatchedTime } from '../../lib/store/watched-time';
import { groupRow } from '../components/sample-rows';
import { freshDatabase } from './fresh-database';

const day = 24 * 60 * 60 * 1000;
/** Noon. */
const now = new Date(2026, 10, 21, 12).getTime();
const today = dayOf(now);

/** A day on which the page was open between two hours. */
function openBetween(daysAgo: number, from: number, until: number) {
  const minutes = new Uint8Array(180);
  for (let minute = 60 * from; minute < 60 * until; minute++)
    minutes[minute >> 3] = (minutes[minute >> 3] ?? 0) | (1 << (minute & 7));
  return { accountId: 'a1', day: today - daysAgo, minutes, count: 60 * (until - from) };
}

const midnight = new Date(2026, 10, 21).getTime();

test('each day since watching began is told, with the hours, the share and the longest gap', async () => {
  const db = await freshDatabase();
  await db.groups.put(groupRow({ id: 'g', watchPeriods: [{ from: midnight - 5 * day, to: 0 }] }));
  await db.coverage.bulkPut([
    openBetween(9, 0, 24),
    openBetween(5, 9, 17),
    openBetween(1, 9, 13),
    openBetween(0, 9, 12),
  ]);
  const time = await readWatchedTime(db, 'g', now);
  expect(time?.days.map(({ minutes }) => minutes)).toEqual([480, 0, 0, 0, 240, 180]);
  expect(time?.gap).toEqual({ fromDay: today - 4, toDay: today - 2 });
  expect(time?.share).toBeCloseTo(15 / (5 * 24 + 12));
  expect(time?.hours[9]).toBeCloseTo(3 / 6);
  expect(time?.hours[14]).toBeCloseTo(1 / 5);
  expect(time?.hours[20]).toBe(0);
});

test('an imported past counts as watched from morning to night, and watching began with it', async () => {
  const db = await freshDatabase();
  const importedPeriods = [{ importId: 'i', fromDay: today - 20, toDay: today - 6 }];
  await db.groups.put(
    groupRow({ id: 'g', watchPeriods: [{ from: midnight - 2 * day, to: 0 }], importedPeriods }),
  );
  const time = await readWatchedTime(db, 'g', now);
  expect(time?.firstDay).toBe(today - 20);
  expect(time?.days.filter(({ isImported }) => isImported)).toHaveLength(15);
  expect(time?.share).toBeCloseTo(15 / 20.5);
  expect(time?.hours[3]).toBeCloseTo(15 / 21);
});

test('at most 12 weeks are told day by day', async () => {
  const db = await freshDatabase();
  await db.groups.put(groupRow({ id: 'g', watchPeriods: [{ from: now - 300 * day, to: 0 }] }));
  expect((await readWatchedTime(db, 'g', now))?.days).toHaveLength(84);
});

test('of a group that never was watched there is nothing to tell', async () => {
  const db = await freshDatabase();
  await db.groups.put(groupRow({ id: 'g', watchPeriods: [] }));
  expect(await readWatchedTime(db, 'g', now)).toBeNull();
  expect(await readWatchedTime(db, 'other', now)).toBeNull();
});
