import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NuanqunDatabase } from '../../lib/store/database';
import { mergePeople } from '../../lib/store/merge-people';
import { undoMerge } from '../../lib/store/undo-merge';
import { fillEveryTable } from './every-table';
import { emptyDatabase } from './fresh-database';
import { person } from './sample-people';

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = emptyDatabase();
  await fillEveryTable(db);
  await db.merges.clear();
  await db.people.put(person('rain', { nickname: '小雨点' }));
});

/** Tables whose rows a merge moves, and one whose rows it leaves on purpose (see rule-findings.ts). */
const moved = [
  'askedQuestions',
  'expertDismissals',
  'experts',
  'facts',
  'introductions',
  'memberships',
  'ruleHits',
  'spotlights',
  'taggings',
  'welcomes',
];
const left = ['ruleFindings'];

function tablesByPerson(): string[] {
  const indexed = db.tables.filter(({ schema }) => schema.indexes.some(({ name }) => name === 'personId'));
  return indexed.map(({ name }) => name).sort();
}

async function countOf(table: string, personId: string): Promise<number> {
  const rows = await db.table<{ personId: string; deletedAt?: number }>(table).toArray();
  return rows.filter((row) => row.personId === personId && !row.deletedAt).length;
}

test('what a merge does with every table of people is decided', () => {
  expect(tablesByPerson()).toEqual([...moved, ...left].sort());
});

test.each(moved)('a merge takes %s along, and undoing it gives them back', async (table) => {
  expect(await countOf(table, 'rain')).toBeGreaterThan(0);
  const before = await db.table(table).toArray();
  const { id } = await mergePeople(db, { keptId: 'flower', absorbedId: 'rain', by: 'person', evidence: [] });
  expect(await countOf(table, 'rain')).toBe(0);

  await undoMerge(db, id);
  const after: { personId: string }[] = await db.table(table).toArray();
  const owners = (rows: { personId: string }[]) => rows.map(({ personId }) => personId).sort();
  expect(owners(after)).toEqual(owners(before));
});

test('what was answered since a merge stays answered when it is undone', async () => {
  await db.askedQuestions.update('account/1', { state: 'open' });
  const { id } = await mergePeople(db, { keptId: 'flower', absorbedId: 'rain', by: 'person', evidence: [] });
  await db.askedQuestions.update('account/1', { state: 'answered' });
  await undoMerge(db, id);
  expect(await db.askedQuestions.get('account/1')).toMatchObject({ personId: 'rain', state: 'answered' });
});
