import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toXlsx } from '../../lib/export/xlsx';
import { readFile } from '../../lib/handbook-files/read-file';
import { bytesOf, entriesOf, fileOf, readAsGuessed } from './entries';

const read = (text: string, name: string) => readFile(bytesOf(text), name);
const problem = async (text: string, name: string) => {
  const answer = await read(text, name);
  return answer.ok ? undefined : answer.problem;
};

/** A sheet of texts; its XML can be changed before it is packed. */
async function sheet(rows: string[][], change = (xml: string) => xml): Promise<Uint8Array<ArrayBuffer>> {
  const columns = (rows[0] ?? []).map((title) => ({ title, width: 10 }));
  const file = await toXlsx({ columns, rows: rows.slice(1) });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const changed = Object.entries(parts).map(([path, bytes]) => {
    const isSheet = path.endsWith('sheet1.xml');
    return [path, isSheet ? strToU8(change(strFromU8(bytes))) : bytes] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(changed)));
}

describe('CSV', () => {
  test('as Excel saves it in China, in GBK', async () => {
    const gbk = 'ceca cce2 2c b4f0 b0b8 0d 0a d4f5 c3b4 cdcb bfee 2c c6df ccec c4da';
    const bytes = Uint8Array.from(
      gbk.split(' ').flatMap((pair) => pair.match(/../gu) ?? []),
      (hex) => Number.parseInt(hex, 16),
    );
    expect(entriesOf(await readFile(bytes, '话术.csv'))).toMatchObject([
      { title: '怎么退款', body: '七天内' },
    ]);
  });

  test.each([',', ';', '\t'])(
    'with %j between the cells, with and without a byte order mark',
    async (sign) => {
      const text =
        ['分组', '标题', '内容'].join(sign) + '\n' + ['售后', '怎么退款', '七天内，联系我'].join(sign);
      for (const start of ['', '\uFEFF']) {
        const [entry] = entriesOf(await read(start + text, 'a.csv'));
        expect(entry).toMatchObject({ category: '售后', title: '怎么退款', body: '七天内，联系我' });
      }
    },
  );

  test('as Excel saves Unicode text: UTF-16 with tabs', async () => {
    const bytes = new Uint8Array(
      Uint16Array.from('\uFEFF问\t答\n甲\t乙', (sign) => sign.charCodeAt(0)).buffer,
    );
    expect(entriesOf(await readFile(bytes, 'a.txt'))).toMatchObject([{ title: '甲', body: '乙' }]);
  });

  test('quotes and line feeds in cells; empty lines count, as a spreadsheet counts them', async () => {
    const text = '标题,答案\n"他说""行""","第一行\n第二行"\n\n,\n甲,乙\n';
    const { rows } = readAsGuessed(await read(text, 'a.csv'));
    expect(rows.map(({ line, entry }) => [line, entry.title, entry.body])).toEqual([
      [2, '他说"行"', '第一行\n第二行'],
      [5, '甲', '乙'],
    ]);
  });

  test('a quote that is never closed refuses the file, with its row', async () => {
    expect(await problem('标题,答案\n甲,乙\n丙,"丁\n戊,己\n', 'a.csv')).toEqual({
      kind: 'open-quote',
      line: 3,
    });
  });

  test('the apostrophe that kept a text from being a formula is taken off again', async () => {
    expect(entriesOf(await read("标题,答案\n'=1+1,'-3 度\n", 'a.csv'))).toMatchObject([
      { title: '=1+1', body: '-3 度' },
    ]);
  });

  test('what is no text, nothing, too much or too many is refused', async () => {
    const kinds = async (bytes: Uint8Array<ArrayBuffer>, name = 'a.csv') => {
      const answer = await readFile(bytes, name);
      return answer.ok ? '' : answer.problem.kind;
    };
    expect(await kinds(Uint8Array.of(0xff, 0x81, 0x00, 0x99))).toBe('not-text');
    expect(await kinds(new Uint8Array())).toBe('empty');
    expect(await kinds(bytesOf('\n\n ,\n'))).toBe('empty');
    expect(await kinds(new Uint8Array(10_000_001))).toBe('too-big');
    expect(await kinds(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'a.xls')).toBe('old-excel');
    const rows = `标题,答案\n${'甲,乙\n'.repeat(20_001)}`;
    expect(await problem(rows, 'a.csv')).toEqual({ kind: 'too-many-rows', line: 20_002 });
  });
});

describe('Excel', () => {
  test('texts, numbers and dates, with rows numbered as in the sheet', async () => {
    const columns = ['标题', '答案', '复查日期'].map((title) => ({ title, width: 10 }));
    const rows = [
      ['甲', 100, { day: 20_514 }],
      [null, null, null],
      ['乙', '丙', '2026年3月2日'],
    ];
    const bytes = new Uint8Array(await (await toXlsx({ columns, rows })).arrayBuffer());
    const entries = readAsGuessed(await readFile(bytes, 'a.xlsx')).rows;
    expect(entries.map(({ line, entry }) => [line, entry.title, entry.body, entry.reviewOn])).toEqual([
      [2, '甲', '100', '2026-03-02'],
      [4, '乙', '丙', '2026-03-02'],
    ]);
  });

  test('is known by what is in it, whatever it is called', async () => {
    expect(
      entriesOf(
        await readFile(
          await sheet([
            ['问', '答'],
            ['甲', '乙'],
          ]),
          'a.csv',
        ),
      ),
    ).toMatchObject([{ title: '甲' }]);
  });

  test('a broken cell refuses the file, with its row', async () => {
    const bytes = await sheet(
      [
        ['问', '答'],
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      (xml) => xml.replace(/(<c r="B3"[^>]*>)<v>\d+/u, '$1<v>999'),
    );
    expect(await readFile(bytes, 'a.xlsx')).toEqual({
      ok: false,
      problem: { kind: 'broken-excel', line: 3 },
    });
  });

  test('half a file is refused', async () => {
    const whole = await sheet([
      ['问', '答'],
      ['甲', '乙'],
    ]);
    const half = whole.slice(0, whole.length / 2);
    expect(await readFile(half, 'a.xlsx')).toEqual({ ok: false, problem: { kind: 'broken-excel', line: 0 } });
  });
});

describe('JSON', () => {
  test('a list of objects: their names are the columns, lists are several ways', async () => {
    const text = JSON.stringify([
      { question: ['怎么退款', '能退吗'], answer: '能' },
      { answer: '好', question: '行吗' },
    ]);
    expect(entriesOf(await read(text, 'a.json'))).toMatchObject([
      { title: '怎么退款', questions: ['能退吗'], body: '能' },
      { title: '行吗', body: '好' },
    ]);
  });

  test.each([
    ['{"entries": [\n  {"title": "甲",}\n]}', 2],
    ['[\n\n  {"a": 1}\n  {"a": 2}\n]', 4],
    ['[\n{"a": "b\n"}]', 2],
    ['[1, 2\n', 1],
    ['[]\n]', 2],
    ['{"a": tru}', 1],
  ])('%j is broken, and the line is named', async (text, line) => {
    expect(await problem(text, 'a.json')).toEqual({ kind: 'broken-json', line });
  });

  test('an entry that does not fit the format refuses the file, with its place', async () => {
    const entries = [{ body: '甲' }, { body: '乙', questions: '丙' }];
    const text = JSON.stringify({ format: 'nuanqun.handbook', version: 1, entries });
    expect(await problem(text, 'a.json')).toEqual({ kind: 'broken-entry', line: 2 });
  });

  test('a newer version and what is something else are refused', async () => {
    const newer = JSON.stringify({ format: 'nuanqun.handbook', version: 2, entries: [] });
    expect(await problem(newer, 'a.json')).toMatchObject({ kind: 'newer-version' });
    expect(await problem('{"a": 1}', 'a.json')).toMatchObject({ kind: 'foreign-json' });
    expect(await problem('[1]', 'a.json')).toEqual({ kind: 'broken-entry', line: 1 });
  });

  test('a picture comes only as an address that holds all of it', async () => {
    const own = (data: string) =>
      JSON.stringify({
        format: 'nuanqun.handbook',
        version: 1,
        entries: [{ title: '甲', body: '乙', picture: { name: '码.png', data } }],
      });
    const file = fileOf(await read(own('data:image/png;base64,AAAA'), 'a.json'));
    expect(file.rows[0]?.picture).toEqual({ name: '码.png', data: 'data:image/png;base64,AAAA' });
    for (const data of [
      'https://example.com/a.png',
      'data:image/svg+xml;base64,AAAA',
      'data:image/png;base64,?',
    ])
      expect(await problem(own(data), 'a.json')).toEqual({ kind: 'broken-entry', line: 1 });
  });
});

describe('Markdown', () => {
  test('headings: the deepest are titles, those above folders', async () => {
    const text =
      '# 手册\n一段介绍\n## 售后\n### 怎么退款\n\n- 打开订单\n- 点退款\n\n### 换货\n联系我\n## 入群\n### 群规\n三条';
    expect(entriesOf(await read(text, 'a.md'))).toMatchObject([
      { category: '手册/售后', title: '怎么退款', questions: [], body: '- 打开订单\n- 点退款' },
      { category: '手册/售后', title: '换货', body: '联系我' },
      { category: '手册/入群', title: '群规', body: '三条' },
    ]);
  });

  test.each([
    '**问：**怎么退款\n**问：** 能退吗\n\n**答：**七天内\n在订单里',
    'Q: 怎么退款\nQ: 能退吗\nA: 七天内\n在订单里\n',
    '- 问题1：怎么退款\n- 问题2：能退吗\n- 回答：七天内\n在订单里',
    '1. **Q1：怎么退款**\n1. Q：能退吗\n   A：七天内\n在订单里',
  ])('%j is a question with its answer', async (text) => {
    const [entry] = entriesOf(await read(`# 售后\n\n${text}\n\n# 其他\n问：甲\n答：乙`, 'a.md'));
    expect(entry).toMatchObject({
      category: '售后',
      title: '怎么退款',
      questions: ['能退吗'],
      body: '七天内\n在订单里',
    });
  });

  test('without an entry it is refused', async () => {
    expect(await problem('只是一段话', 'a.md')).toEqual({ kind: 'no-entries', line: 0 });
  });
});
