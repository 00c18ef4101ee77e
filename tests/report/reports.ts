import type { Report } from '../../lib/report/report';

/** The smallest PNG file there is: one pixel. */
export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** A report with one part of each kind. */
export function report(change: Partial<Report> = {}): Report {
  return {
    title: '复盘：辅食群',
    subtitle: ['3 月 9 日到 3 月 15 日'],
    parts: [
      { kind: 'heading', text: '有什么变化' },
      { kind: 'text', text: '健康度从 62 分降到 55 分。' },
      { kind: 'text', text: '只说数到的变化', faint: true },
      { kind: 'list', items: ['直播几点开始'] },
      {
        kind: 'table',
        title: '两期对照',
        columns: [
          { title: '项目', width: 20 },
          { title: '这期', width: 12 },
          { title: '变化', width: 12 },
          { title: '哪天', width: 12 },
        ],
        rows: [
          ['参与率', { share: 0.085 }, { change: -1.5, unit: ' 个百分点' }, { day: 20_521 }],
          ['消息', 120, { change: 20, unit: '' }, null],
        ],
      },
      {
        kind: 'picture',
        title: '每天',
        svg: '<svg width="640" height="176"></svg>',
        width: 640,
        height: 176,
      },
    ],
    appendix: {
      title: '数字',
      tables: [
        { kind: 'table', title: '每天', columns: [{ title: '日期', width: 12 }], rows: [[{ day: 20_521 }]] },
      ],
    },
    language: 'zh-CN',
    ...change,
  };
}

/** A report in which every text is this one. */
export function reportOf(text: string): Report {
  return report({
    title: text,
    subtitle: [text],
    parts: [
      { kind: 'heading', text },
      { kind: 'text', text },
      { kind: 'list', items: [text] },
      { kind: 'table', title: text, columns: [{ title: text, width: 9 }], rows: [[text], [7]] },
    ],
  });
}
