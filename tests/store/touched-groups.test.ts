import { Dexie, type ObservabilitySet } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import type { NuanqunDatabase } from '../../lib/store/database';
import { writeSetting } from '../../lib/store/settings';
import type { AskedQuestionRow, DayRow } from '../../lib/store/tables';
import { both, touchedGroups } from '../../lib/store/touched-groups';
import { freshDatabase } from './fresh-database';
import { membership, person } from './sample-people';

let db: NuanqunDatabase;
let news: ObservabilitySet[];

beforeEach(async () => {
  db = await freshDatabase();
  await db.open();
  Dexie.on('storagemutated', (changes) => void news.push(changes));
});

/** What the news of this work say. */
async function touchedBy(work: () => Promise<unknown>) {
  news = [];
  await work();
  await new Promise((resolve) => setTimeout(resolve));
  const heard = await Promise.all(news.map((changes) => touchedGroups(db, changes)));
  return {
    groups: heard.map(({ groups }) => groups).reduce(both, new Set()),
    grounds: heard.some(({ grounds }) => grounds),
  };
}

function day(groupId: string, localDay = 20_000): DayRow {
  return { groupId, day: localDay, speakers: { p: 1 }, messages: 1, hours: [1], lastMessageAt: 1 };
}

function question(id: string, groupId: string): AskedQuestionRow {
  const open = { state: 'open', answeredHow: '', answerId: '', answeredBy: '', settledAt: 0 } as const;
  return { id, groupId, personId: 'p', time: 1, fitting: [], ...open };
}

test('counters and memberships name their groups', async () => {
  const touched = await touchedBy(() =>
    db.transaction('rw', db.days, db.memberships, async () => {
      await db.days.bulkPut([day('one'), day('two')]);
      await db.memberships.put(membership('p', 'three'));
    }),
  );
  expect(touched).toEqual({ groups: new Set(['one', 'two', 'three']), grounds: false });
});

test('a question names its group, but nobody knows the group of one that is gone', async () => {
  expect(await touchedBy(() => db.askedQuestions.put(question('q', 'one')))).toMatchObject({
    groups: new Set(['one']),
  });
  expect(await touchedBy(() => db.askedQuestions.delete('q'))).toMatchObject({ groups: 'all' });
});

test('many rows at once, and an emptied table as when a backup is restored, may be of any group', async () => {
  const many = Array.from({ length: 60 }, (_, index) => day('one', index));
  expect(await touchedBy(() => db.days.bulkPut(many))).toMatchObject({ groups: 'all' });
  expect(await touchedBy(() => db.memberships.clear())).toMatchObject({ groups: 'all' });
});

test('people, groups, coverage and settings are what many standings rest on', async () => {
  const none = new Set();
  const works = [
    () => db.people.put(person('p', { role: 'staff' })),
    () => db.groups.delete('one'),
    () => db.coverage.put({ accountId: 'a', day: 1, minutes: new Uint8Array(180), count: 0 }),
    () => writeSetting(db, 'termsAcceptedAt', 1),
  ];
  const grounds = [];
  for (const work of works) {
    const touched = await touchedBy(work);
    expect(touched.groups).toEqual(none);
    grounds.push(touched.grounds);
  }
  expect(grounds).toEqual([true, true, true, true]);
});

test('standings themselves, and what they are not made of, touch nothing', async () => {
  const touched = await touchedBy(async () => {
    await db.standings.clear();
    await db.tags.clear();
  });
  expect(touched).toEqual({ groups: new Set(), grounds: false });
});
