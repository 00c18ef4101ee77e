import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../lib/report/cell-text';
import { reportHtml } from '../../lib/report/report-html';
import { reportMarkdown } from '../../lib/report/report-markdown';
import { reportXlsx } from '../../lib/report/report-xlsx';
import { reportZip } from '../../lib/report/report-zip';
import { pixel, report, reportOf } from './reports';

const hostile = '<img src=x onerror=alert(1)> | "a" & `b` *c* [d](e)';

/** Files of an archive by name. */
async function unpacked(file: Blob): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()));
}

describe('a cell in words', () => {
  it.each([
    [null, '–'],
    [{ share: 0.085 }, '8.5%'],
    [{ share: 0.41 }, '41%'],
    [{ change: 3, unit: '' }, '+3'],
    [{ change: -1.5, unit: ' 个百分点' }, '−1.5 个百分点'],
    [{ change: 0, unit: '' }, '0'],
    [{ day: 20_521 }, '2026-03-09'],
  ])('%j is %s', (cell, words) => {
    expect(cellText(cell)).toBe(words);
  });
});

describe('a report as Markdown', () => {
  it('has its headings, tables with figures on the right, and pictures beside it', () => {
    const text = reportMarkdown(report(), (place) => `pictures/${place + 1}.png`);
    expect(text).toContain('# 复盘：辅食群\n');
    expect(text).toContain('| 项目 | 这期 | 变化 | 哪天 |\n| --- | ---: | ---: | --- |');
    expect(text).toContain('| 参与率 | 8.5% | −1.5 个百分点 | 2026-03-09 |');
    expect(text).toContain('![每天](pictures/1.png)');
    expect(text).toContain('## 数字');
  });

  it('has no pictures where it is only to be pasted', () => {
    expect(reportMarkdown(report(), null)).not.toContain('![');
  });

  it('keeps every row of a table on one line with as many cells, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const table = reportMarkdown(reportOf(text), null)
          .split('\n')
          .filter((line) => line.startsWith('|'));
        const bars = table.map((line) => line.replaceAll(/\\./gu, '').split('|').length - 1);
        expect(new Set(bars)).toEqual(new Set([2]));
      }),
    );
  });

  it('comes as an archive with the pictures under the names that it uses', () => {
    const files = unzipSync(reportZip(report(), '复盘', [pixel]));
    expect(Object.keys(files)).toEqual(['复盘.md', 'pictures/1.png']);
    expect(strFromU8(files['复盘.md']!)).toContain('](pictures/1.png)');
    expect(files['pictures/1.png']).toEqual(pixel);
  });
});

describe('a report as HTML', () => {
  it('needs nothing beside it: no script, no address, pictures within', () => {
    const page = reportHtml(report());
    expect(page).toContain('<svg width="640" height="176"></svg>');
    expect(page).not.toMatch(/<script|<link|<img|https?:|src=/u);
    expect(page).toContain("default-src 'none'");
  });

  it('shows texts as texts', () => {
    const page = reportHtml(reportOf(hostile));
    expect(page).not.toContain('<img');
    expect(page.match(/&lt;img src=x/gu)?.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a report as a workbook', () => {
  it('has real figures: numbers, shares, changes and dates', async () => {
    const [first, days] = await readSheets(await reportXlsx(report(), '复盘', [new Blob([pixel])]));
    expect(first?.sheet).toBe('复盘');
    const rows = first?.data ?? [];
    expect(rows).toContainEqual(['参与率', 0.085, -1.5, new Date(Date.UTC(2026, 2, 9))]);
    expect(rows).toContainEqual(['消息', 120, 20, null]);
    expect(days?.sheet).toBe('每天');
    expect(days?.data[1]).toEqual([new Date(Date.UTC(2026, 2, 9))]);
  });

  it('has its pictures where every reader finds them', async () => {
    const files = await unpacked(await reportXlsx(report(), '复盘', [new Blob([pixel])]));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(files['xl/media/sheet1-image1.png']).toEqual(pixel);
    expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
    expect(text('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../media/sheet1-image1.png"');
    expect(text('[Content_Types].xml')).toContain('Extension="png"');
    const drawing = text('xl/drawings/drawing1.xml');
    const id = /Id="([^"]+)"/u.exec(text('xl/drawings/_rels/drawing1.xml.rels'))?.[1];
    expect(drawing).toContain(`r:embed="${id}"`);
    expect(drawing).toContain('<xdr:ext cx="6096000" cy="1676400"/>');
    expect(text('xl/worksheets/sheet1.xml')).toContain('<drawing r:id=');
  });

  it('gives a picture a row as high as it is, so that nothing stands behind it', async () => {
    const files = await unpacked(await reportXlsx(report(), '复盘', [new Blob([pixel])]));
    const heights = [...strFromU8(files['xl/worksheets/sheet1.xml']!).matchAll(/<row [^>]* ht="([\d.]+)"/gu)];
    // 176 px are 132 points.
    expect(Math.max(...heights.map(([, points]) => Number(points)))).toBeGreaterThan(132);
  });

  it('holds any text as text', async () => {
    for (const text of ['=1+1', hostile, '甲\u0000\uFFFF', '[]:*?/\\'.repeat(9), '__proto__']) {
      const [sheet] = await readSheets(await reportXlsx(reportOf(text), text, []));
      const written = text.replaceAll('\u0000', '').replaceAll('\uFFFF', '');
      expect(sheet?.data.flat().filter((cell) => cell === written)).toHaveLength(7);
      expect(sheet?.data.flat()).toContain(`· ${written}`);
      expect(sheet?.sheet.length).toBeLessThanOrEqual(31);
      expect(sheet?.sheet).not.toMatch(/[\\/?*[\]:]/u);
    }
  });
});
