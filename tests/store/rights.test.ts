import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NuanqunDatabase } from '../../lib/store/database';
import { erasePerson } from '../../lib/store/erase-person';
import { neverRecord } from '../../lib/store/never-record';
import { tracesIn } from './erased-person';
import { dump, everyTable, fillEveryTable } from './every-table';
import { emptyDatabase } from './fresh-database';

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = emptyDatabase();
  await fillEveryTable(db);
});

test('what becomes of every table is decided', () => {
  expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(everyTable).sort());
});

test('the person is in every table that can hold one', async () => {
  const rows = await dump(db);
  const without = Object.keys(rows).filter((table) => tracesIn(JSON.stringify(rows[table])).length === 0);
  expect(without.sort()).toEqual([
    'accounts',
    'coverage',
    'erasures',
    'goals',
    'groups',
    'introductionForms',
    'rememberedInputs',
    'reviewNotes',
    'rhythms',
    'settings',
    'snippetPictures',
    'snippets',
    'standings',
    'tagGroups',
    'tags',
    'topicUses',
    'topics',
    'welcomePlans',
  ]);
});

describe.each([
  ['erased', erasePerson],
  ['never to be recorded again', neverRecord],
] as const)('somebody who is %s', (_, forget) => {
  test.each(Object.keys(everyTable))('is gone from %s, where all others stay as they were', async (table) => {
    await forget(db, 'rain');
    const rows = await dump(db);
    expect(tracesIn(JSON.stringify(rows[table]))).toEqual([]);
    if (table === 'erasures' || table === 'settings') return;
    expect(sorted(rows[table])).toEqual(sorted(everyTable[table]?.after));
  });

  test('is gone from session storage', async () => {
    await browser.storage.session.set({
      panelFocus: { focus: { kind: 'person', personId: 'rain', groupId: 'g1' }, at: 1 },
    });
    await forget(db, 'rain');
    expect(tracesIn(JSON.stringify(await browser.storage.session.get(null)))).toEqual([]);
  });
});

test('what is never to be recorded is kept as hashes that say nothing', async () => {
  await neverRecord(db, 'rain', 1234);
  const [erasure, ...others] = await db.erasures.toArray();
  expect(others).toEqual([]);
  expect(Object.keys(erasure ?? {}).sort()).toEqual(['at', 'hashes', 'id', 'keyId']);
  expect(erasure?.at).toBe(1234);
  expect(erasure?.hashes.every((hash) => /^[A-Za-z0-9+/]{43}=$/u.test(hash))).toBe(true);
  expect(erasure?.hashes).toEqual(erasure?.hashes.toSorted());
});

test('two installations make different hashes of the same person', async () => {
  const other = emptyDatabase();
  await fillEveryTable(other);
  await neverRecord(db, 'rain');
  await neverRecord(other, 'rain');
  const [[one], [two]] = [await db.erasures.toArray(), await other.erasures.toArray()];
  expect(one?.hashes.some((hash) => two?.hashes.includes(hash))).toBe(false);
});

test('the operator and somebody unknown are refused, and nothing changes', async () => {
  const before = await dump(db);
  for (const id of ['own', 'nobody']) {
    await expect(erasePerson(db, id)).rejects.toThrow();
    await expect(neverRecord(db, id)).rejects.toThrow();
  }
  expect(await dump(db)).toEqual(before);
});

/** Rows in a fixed order, without the times of their last change. */
function sorted(rows: unknown[] = []): string[] {
  const withoutTimes = rows.map((row) => ({ ...(row as object), updated: undefined }));
  return withoutTimes.map((row) => JSON.stringify(row, Object.keys(flat(row)).sort())).sort();
}

/** Every field name at any depth, so that `JSON.stringify` writes all of them in one order. */
function flat(value: unknown): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  const own = Object.keys(value).map((key) => [key, true] as const);
  return Object.assign(Object.fromEntries(own), ...Object.values(value).map(flat));
}
