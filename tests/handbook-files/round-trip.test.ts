import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../lib/export/csv';
import { toXlsx } from '../../lib/export/xlsx';
import { compareEntries } from '../../lib/handbook-files/compare-entries';
import { entryTable } from '../../lib/handbook-files/entry-table';
import type { HandbookEntry } from '../../lib/handbook-files/handbook-entry';
import { readFile } from '../../lib/handbook-files/read-file';
import { writeJson } from '../../lib/handbook-files/write-json';
import { writeMarkdown } from '../../lib/handbook-files/write-markdown';
import { anyEntry, bytesOf, entriesOf, readAsGuessed } from './entries';

const chinese = {
  category: '文件夹',
  title: '标题',
  questions: '问法',
  body: '答案',
  key: '快捷字',
  owner: '负责人',
  reviewOn: '复核日期',
  favourite: '收藏',
};
const english = {
  category: 'Folder',
  title: 'Title',
  questions: 'Ways it is asked',
  body: 'Answer',
  key: 'Short key',
  owner: 'Owner',
  reviewOn: 'Review on',
  favourite: 'Favourite',
};

const writers: Record<string, (entries: HandbookEntry[]) => Promise<Uint8Array<ArrayBuffer>>> = {
  csv: async (entries) => bytesOf(toCsv(entryTable(entries, chinese))),
  xlsx: async (entries) => new Uint8Array(await (await toXlsx(entryTable(entries, english))).arrayBuffer()),
  json: async (entries) => bytesOf(writeJson(entries, 0)),
  md: async (entries) => bytesOf(writeMarkdown(entries)),
};

/** Markdown puts folders together, so order is no part of it. */
const inOrder = (entries: HandbookEntry[]) => entries.map((one) => JSON.stringify(one)).sort();

describe.each(Object.entries(writers))('%s', (kind, write) => {
  test('what was written is read again as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), async (entries) => {
        const read = entriesOf(await readFile(await write(entries), `handbook.${kind}`));
        expect(inOrder(read)).toEqual(inOrder(entries));
      }),
      { numRuns: kind === 'xlsx' ? 150 : 500 },
    );
  });

  test('importing what was exported finds every entry the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), async (entries) => {
        const read = readAsGuessed(await readFile(await write(entries), `handbook.${kind}`));
        const stored = entries.map((entry, index) => ({ id: String(index), entry }));
        const states = compareEntries(read, stored).map(({ state }) => state);
        expect(new Set(states)).toEqual(new Set(['same']));
      }),
      { numRuns: kind === 'xlsx' ? 50 : 200 },
    );
  });
});

test.each(['csv', 'xlsx', 'json', 'md', 'txt'])(
  'any bytes called .%s give rows or a reason, never an exception',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
          fc.json().map(bytesOf),
        ),
        async (bytes) => {
          const read = await readFile(new Uint8Array(bytes), `file.${kind}`);
          if (read.ok) expect(readAsGuessed(read).rows.length).toBeGreaterThanOrEqual(0);
          else expect(read.problem.line).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  },
);
