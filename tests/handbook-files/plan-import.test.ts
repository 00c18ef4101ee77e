import { describe, expect, test } from 'vitest';
import { compareEntries } from '../../lib/handbook-files/compare-entries';
import type { HandbookEntry } from '../../lib/handbook-files/handbook-entry';
import { type Decision, planImport } from '../../lib/handbook-files/plan-import';
import type { ReadEntries } from '../../lib/handbook-files/read-entries';
import { entry } from './entries';

const stored = [
  { id: 's1', entry: entry({ key: 'tk', owner: '小王', questions: ['能退吗'] }) },
  { id: 's2', entry: entry({ title: '群规', body: '三条', key: 'qg' }) },
];
const keys = new Map([
  ['tk', 's1'],
  ['qg', 's2'],
  ['hy', 'a welcome'],
]);

function file(...entries: Partial<HandbookEntry>[]): ReadEntries {
  return {
    fields: new Set(['title', 'questions', 'body', 'key']),
    rows: entries.map((change, index) => ({
      line: index + 2,
      entry: entry(change),
      fault: '',
      warnings: [],
    })),
  };
}

function plan(read: ReadEntries, ...decisions: Decision[]) {
  const rows = compareEntries(read, stored);
  const decided = new Map(decisions.map((decision, index) => [index + 2, decision]));
  return planImport(rows, { decisions: decided, fields: read.fields, keys });
}

describe('beside the handbook', () => {
  const states = (...entries: Partial<HandbookEntry>[]) =>
    compareEntries(file(...entries), stored).map(({ state }) => state);

  test('a row is the same when all that the file tells is so already', () => {
    expect(states({ key: 'tk', questions: ['能退吗'] })).toEqual(['same']);
  });

  test('the same title, read alike, or the same key is a conflict, with what differs', () => {
    const read = file(
      { title: '  怎么退款 ', body: '十天', key: 'TK' },
      { title: '规矩', body: '四条', key: 'qg' },
    );
    const rows = compareEntries(read, stored);
    expect(rows.map(({ state, conflict }) => [state, conflict?.stored.id])).toEqual([
      ['conflict', 's1'],
      ['conflict', 's2'],
    ]);
    expect(rows[1]?.conflict?.differing).toEqual(['title', 'body']);
  });

  test('a row that stands twice in the file is taken once; two with one title are told of', () => {
    const rows = compareEntries(
      file({ title: '甲' }, { title: '甲' }, { title: '甲', body: '别的' }),
      stored,
    );
    expect(rows.map(({ state, sameTitleAs }) => [state, sameTitleAs])).toEqual([
      ['new', 0],
      ['same', 2],
      ['new', 2],
    ]);
  });
});

describe('what is written', () => {
  const changed = { body: '十天内', key: 'tk', questions: ['退款'] };

  test('nothing, while nothing is decided, and nothing where mine is kept', () => {
    expect(plan(file(changed))).toMatchObject({ added: [], changed: [], undecided: [2] });
    expect(plan(file(changed), 'mine')).toMatchObject({ added: [], changed: [], undecided: [] });
  });

  test("the file's, where it is taken; what the file does not tell stays", () => {
    expect(plan(file(changed), 'theirs').changed).toEqual([
      { id: 's1', entry: entry({ ...changed, owner: '小王' }) },
    ]);
  });

  test('both: the new one without its key', () => {
    expect(plan(file(changed), 'both')).toMatchObject({
      added: [entry({ ...changed, key: '' })],
      changed: [],
    });
  });

  test('merged: mine, with the ways of asking of both', () => {
    const [merged] = plan(file({ ...changed, title: '退钱' }), 'merge').changed;
    expect(merged?.entry).toEqual(entry({ key: 'tk', owner: '小王', questions: ['能退吗', '退钱', '退款'] }));
  });

  test('two rows about one entry, one after the other', () => {
    const read = file({ questions: ['一'] }, { questions: ['二'] });
    expect(plan(read, 'merge', 'merge').changed).toMatchObject([
      { entry: { questions: ['能退吗', '一', '二'] } },
    ]);
  });

  test('a key that another snippet has, of whatever kind, or a row above, is left out and told', () => {
    const read = file({ title: '甲', key: 'HY' }, { title: '乙', key: 'xx' }, { title: '丙', key: 'XX' });
    const { added, keysTaken } = plan(read);
    expect(added.map(({ key }) => key)).toEqual(['', 'xx', '']);
    expect(keysTaken).toEqual([2, 4]);
  });

  test('an entry whose key cannot be changed keeps the one that it has', () => {
    const { changed: written, keysTaken } = plan(file({ body: '十天内', key: 'hy' }), 'theirs');
    expect(written).toMatchObject([{ entry: { key: 'tk', body: '十天内' } }]);
    expect(keysTaken).toEqual([2]);
  });
});
