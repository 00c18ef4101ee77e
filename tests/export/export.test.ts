import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { toCsv } from '../../lib/export/csv';
import type { ExportTable } from '../../lib/export/export-table';
import { toXlsx } from '../../lib/export/xlsx';

const day = dayOf(new Date(2026, 2, 2, 12).getTime());
const columns = [
  { title: '名字', width: 12 },
  { title: '天数', width: 8 },
  { title: '入群', width: 12 },
];
const table = (name: string): ExportTable => ({ columns, rows: [[name, -3, { day }]] });

const formulas = ['=1+1', '+86 138', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠x', '=cmd|a\nb'];
const plainNames = ['小雨', "O'Neil", '"引号"', '逗号,在内', '两\n行', '', ' 空格', '😀'];

/** The cells of the second line as a spreadsheet reads them. */
function csvCells(name: string): string[] {
  const text = toCsv(table(name));
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1)).data[1] ?? [];
}

async function sheetXml(name: string): Promise<string> {
  const bytes = new Uint8Array(await (await toXlsx(table(name))).arrayBuffer());
  const files = unzipSync(bytes);
  const texts = Object.entries(files).filter(([path]) => /sheet1\.xml$|sharedStrings\.xml$/.test(path));
  return texts.map(([, file]) => strFromU8(file)).join('\n');
}

describe('CSV', () => {
  test.each(formulas)('%j is no formula: it gets an apostrophe', (name) => {
    expect(csvCells(name)[0]).toBe(`'${name}`);
  });

  test.each(plainNames)('%j stays as it is', (name) => {
    expect(csvCells(name)[0]).toBe(name);
  });

  test('numbers stay numbers, dates are dates', () => {
    expect(csvCells('小雨').slice(1)).toEqual(['-3', '2026-03-02']);
  });

  test('whatever somebody is called, no cell begins like a formula and nothing spills into another cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const cells = csvCells(name);
        expect(cells).toHaveLength(3);
        expect(cells[0]).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
      }),
    );
  });
});

describe('Excel', () => {
  test.each([...formulas, '小雨', '<b>&amp;', 'a\u0000b\u0008'])('%j is a text cell', async (name) => {
    const xml = await sheetXml(name);
    expect(xml).not.toMatch(/<f[ >]/u);
    const [cell] = xml.match(/<c r="A2"[^>]*>/u) ?? [];
    expect(cell).toMatch(/t="(s|inlineStr|str)"/u);
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008]/u);
  });

  test('a date is a number of days that shows as a date, a number a number', async () => {
    const xml = await sheetXml('小雨');
    const serial = day + 25_569;
    expect(xml).toMatch(new RegExp(`<c r="C2"[^>]*><v>${serial}</v>`, 'u'));
    expect(xml).toMatch(/<c r="B2"[^>]*><v>-3<\/v>/u);
  });

  test('500 rows come through', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`成员${index}`, index, { day }]);
    const bytes = new Uint8Array(await (await toXlsx({ columns, rows })).arrayBuffer());
    const texts = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
    expect(texts.some((text) => text.includes('成员499'))).toBe(true);
  });
});
