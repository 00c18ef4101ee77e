import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NuanqunDatabase } from '../../lib/store/database';
import { personRecord } from '../../lib/store/person-record';
import { named, words } from './erased-person';
import { everyTable, fillEveryTable } from './every-table';
import { emptyDatabase } from './fresh-database';

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = emptyDatabase();
  await fillEveryTable(db);
});

test('a record holds every name and every word of the person, with names in place of ids', async () => {
  const record = await personRecord(db, 'rain');
  const text = JSON.stringify(record);
  const ownWords = words.filter((word) => word !== words[1]);
  for (const known of [...Object.values(named), ...ownWords, '妈妈读书群', '二手群', '宝妈', '画画']) {
    expect(text).toContain(known);
  }
  expect(text).not.toMatch(/"(rain|rain-absorbed|rain-expert|g1|g2)"/u);
});

test('every table that can hold the person has its part', async () => {
  const record = await personRecord(db, 'rain');
  const empty = Object.entries(record ?? {}).flatMap(([part, value]) =>
    Array.isArray(value) && value.length === 0 ? [part] : [],
  );
  expect(empty).toEqual([]);
  expect(Object.keys(record ?? {}).sort()).toEqual([
    'answered',
    'asked',
    'cleanOuts',
    'expert',
    'exportedAt',
    'facts',
    'format',
    'foundByRules',
    'identityQuestions',
    'imports',
    'introducedTo',
    'introductions',
    'joinedAfterSpotlights',
    'lastSpoke',
    'memberships',
    'merges',
    'messages',
    'messagesByDay',
    'names',
    'notProposedFor',
    'notices',
    'offered',
    'partlyFoundByRules',
    'person',
    'reactedToOffers',
    'spotlights',
    'tags',
    'unclearJoins',
    'version',
    'welcomes',
  ]);
});

test('nothing that others said or had written about them is in it', async () => {
  const text = JSON.stringify(await personRecord(db, 'rain'));
  for (const foreign of ['明天见', '北京', '我是阿花', '辅食']) expect(text).not.toContain(foreign);
});

test('times are written so that any reader understands them, and missing ones as null', async () => {
  const record = await personRecord(db, 'rain', Date.UTC(2026, 2, 18, 4));
  expect(record?.exportedAt).toBe('2026-03-18T04:00:00.000Z');
  expect(record?.memberships[0]?.left).toBeNull();
  expect(record?.messagesByDay[0]?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test('gathering changes nothing, and nobody of that id has no record', async () => {
  expect(await personRecord(db, 'nobody')).toBeNull();
  await personRecord(db, 'rain');
  expect(await db.people.count()).toBe(everyTable.people?.before.length);
});
