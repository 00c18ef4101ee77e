import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { toXlsx } from '../../lib/export/xlsx';
import { openHistory } from '../../lib/history-import/open-history';
import { readHistory } from '../../lib/history-import/read-history';
import type { Found } from '../../lib/history-import/said-line';
import { CsvPieces, csvRows } from '../../lib/table-files/csv-rows';
import type { TableRow } from '../../lib/table-files/table-row';

const copiedOn = dayOf(new Date(2026, 2, 10).getTime());
const at = (...parts: [number, number, number, number, number, number?]) => new Date(...parts).getTime();

async function read(blob: Blob, name: string): Promise<Found[]> {
  const opened = await openHistory(blob, name, copiedOn);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const found: Found[] = [];
  for await (const step of readHistory(opened.source)) found.push(...step.found);
  return found;
}

const said = (found: Found[]) =>
  found.flatMap((one) =>
    one.kind === 'said' ? [[one.said.name, one.said.time, one.said.kind, one.said.text]] : [],
  );
const file = (...lines: string[]) => new Blob([lines.join('\n')]);

test('columns are found by their names, with text over several lines', async () => {
  const found = await read(
    file('发送时间,发送者昵称,消息内容', '2026-03-01 20:15:33,阿紫,"早\n吃了吗"', '昨天 8:05,小白,[图片]'),
    'a.csv',
  );
  expect(said(found)).toEqual([
    ['阿紫', at(2026, 2, 1, 20, 15, 33), 'text', '早\n吃了吗'],
    ['小白', at(2026, 2, 9, 8, 5), 'picture', ''],
  ]);
});

test('of several columns for one thing the surest is taken, and numbered kinds are understood', async () => {
  const found = await read(
    file(
      'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender',
      '1,5,1,0,0,1772367333,2,早,2026-03-01 20:15:33,,阿紫,wxid_1',
      '2,5,3,0,0,1772367334,2,<msg><img/></msg>,2026-03-01 20:15:34,,小白,wxid_2',
      '3,5,10000,0,0,1772367335,2,"""阿紫"" 撤回了一条消息",2026-03-01 20:15:35,,,',
    ),
    'a.csv',
  );
  expect(said(found)).toEqual([
    ['阿紫', at(2026, 2, 1, 20, 15, 33), 'text', '早'],
    ['小白', at(2026, 2, 1, 20, 15, 34), 'picture', ''],
  ]);
  expect(found.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
});

test('day and clock may stand in two columns', async () => {
  const found = await read(file('日期;时刻;姓名;内容', '2026/3/1;20:15;阿紫;早'), 'a.csv');
  expect(said(found)).toEqual([['阿紫', at(2026, 2, 1, 20, 15), 'text', '早']]);
});

test('without names of columns they are told by what is in them', async () => {
  const found = await read(
    file('2026-03-01 20:15\t阿紫\t今天的打卡完成了', '2026-03-01 20:16\t小白\t收到，辛苦了'),
    '',
  );
  expect(said(found).map(([name]) => name)).toEqual(['阿紫', '小白']);
});

test('JSON in the ways in which programs write it', async () => {
  const time = Math.floor(at(2026, 2, 1, 20, 15) / 1000);
  const list = { chat: '群', messages: [{ timestamp: time, sender: { name: '阿紫' }, content: '早' }] };
  expect(said(await read(new Blob([JSON.stringify(list)]), 'a.json'))).toEqual([
    ['阿紫', time * 1000, 'text', '早'],
  ]);
});

test('JSON as programs in China may save it', async () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes);
  const parts = [
    '[{"time":"2026-03-01 20:15","name":"',
    bytes(0xb0, 0xa2),
    '","content":"',
    bytes(0xd4, 0xe7),
    '"}]',
  ];
  const blob = new Blob(parts);
  expect(said(await read(blob, 'a.json'))).toEqual([['阿', at(2026, 2, 1, 20, 15), 'text', '早']]);
});

test('Excel, with times as text', async () => {
  const columns = ['时间', '昵称', '内容'].map((title) => ({ title, width: 20 }));
  const sheet = await toXlsx({ columns, rows: [['2026-03-01 20:15:33', '阿紫', '早']] });
  expect(said(await read(sheet, 'a.xlsx'))).toEqual([['阿紫', at(2026, 2, 1, 20, 15, 33), 'text', '早']]);
});

test('what cannot be read says why and where', async () => {
  const problemOf = async (blob: Blob, name: string) => {
    const opened = await openHistory(blob, name, copiedOn);
    return opened.ok ? null : opened.problem;
  };
  expect(await problemOf(new Blob([]), 'a.txt')).toEqual({ kind: 'empty', line: 0 });
  expect(await problemOf(file('大家好', '在吗'), '')).toEqual({ kind: 'no-times', line: 0 });
  expect(await problemOf(file('[{"a": 1},', 'nonsense]'), 'a.json')).toEqual({
    kind: 'broken-json',
    line: 2,
  });
  expect(await problemOf(file('{"a": 1}'), 'a.json')).toEqual({ kind: 'foreign-json', line: 0 });
  expect(await problemOf(new Blob([new Uint8Array([0, 1, 2, 3])]), 'a.txt')).toEqual({
    kind: 'not-text',
    line: 0,
  });
});

test('rows without a sender or with no such time are named by their lines', async () => {
  const found = await read(
    file('时间,发送人,内容', '2026-03-01 20:15,,早', '2026-13-41 20:15,阿紫,早'),
    'a.csv',
  );
  const problems = found.flatMap((one) =>
    one.kind === 'problem' ? [[one.problem.kind, one.problem.line]] : [],
  );
  expect(problems).toEqual([
    ['no-name', 2],
    ['no-such-time', 3],
  ]);
});

test('a table comes to the same wherever it is cut', () => {
  const cell = fc.constantFrom('早', 'a,b', '两\n行', '他说"好"', '', ' x ');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      (rows, size) => {
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''));
        const text = Papa.unparse(rows, { newline: '\n' });
        const pieces = new CsvPieces(',');
        const rowsRead: string[][] = [];
        for (let from = 0; from < text.length; from += size)
          rowsRead.push(...pieces.add(text.slice(from, from + size)).map(({ cells }) => cells));
        rowsRead.push(...pieces.end().rows.map(({ cells }) => cells));
        expect(rowsRead).toEqual(kept);
      },
    ),
  );
});

test.each([
  ['a bare quote in a cell opens none', 'a,5" 管\nb,"两\n行"\nc,d\n'],
  ['doubled quotes at the ends of a cell close none', 'a,"他说""好""\n第二行"\r\nb,"""c"""\r\nd,""\r\n'],
])('wherever a table is cut, %s', (_words, text) => {
  const whole = csvRows(text, ',').rows;
  for (let size = 1; size <= text.length; size++) {
    const pieces = new CsvPieces(',');
    const rows: TableRow[] = [];
    for (let from = 0; from < text.length; from += size)
      rows.push(...pieces.add(text.slice(from, from + size)));
    rows.push(...pieces.end().rows);
    expect(rows).toEqual(whole);
  }
});
