import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import { moveSpoken, spokenBy } from '../../lib/store/spoken';
import { emptyDatabase } from './fresh-database';

const day = dayOf(new Date(2026, 10, 20).getTime());

beforeEach(() => fakeBrowser.reset());

test('what somebody said moves with its links and adverts, and back', async () => {
  const db = emptyDatabase();
  const row = {
    groupId: 'g',
    day,
    speakers: { a: 4, b: 2 },
    messages: 6,
    hours: [6],
    lastMessageAt: 1,
    links: { a: 3, b: 1 },
    adverts: { a: 1 },
  };
  const before = { ...row, day: day - 1, links: undefined, adverts: undefined };
  await db.days.bulkAdd([row, before]);
  const spoken = await spokenBy(db, 'a', ['g']);
  await moveSpoken(db, spoken, { fromId: 'a', toId: 'b' });
  expect(await db.days.get(['g', day])).toMatchObject({
    speakers: { b: 6 },
    links: { b: 4 },
    adverts: { b: 1 },
  });
  expect((await db.days.get(['g', day - 1]))?.links).toBeUndefined();
  await moveSpoken(db, spoken, { fromId: 'b', toId: 'a' });
  expect(await db.days.get(['g', day])).toEqual(row);
});
