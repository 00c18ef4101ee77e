import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberPage } from '../../lib/handbook-files/member-page';
import { memberPageHtml } from '../../lib/handbook-files/member-page-html';
import { memberPageMarkdown } from '../../lib/handbook-files/member-page-markdown';
import { anyEntry, entry } from './entries';

const wish = { title: '群手册', introduction: '常见问题', withPictures: false };
const words = { contents: '目录', other: '其他', made: '2026 年 3 月 2 日整理' };
const picture = { name: '二维码.png', data: 'data:image/png;base64,AAEC' };
const textsOf = (...bodies: string[]) =>
  memberPage(
    bodies.map((body) => entry({ body })),
    [entry({ key: 'kd', body: '快递三天到' })],
    wish,
  ).folders.flatMap(({ entries }) => entries.map(({ text }) => text));

describe('what members read', () => {
  test.each([
    ['欢迎来{{群名}}，{{问候}}', '欢迎来本群，你好'],
    ['{{随机:甲|乙}}和{{菜单:尺码=S|M}}', '甲和S'],
    ['单号 {{输入:单号}}，{{输入:称呼=同学}}，{{选日期:哪天}}', '单号 ____，同学，____'],
    ['{{话术:kd}}。', '快递三天到。'],
    ['{{没有的}}', '____'],
  ])('%s', (body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });

  test('is in folders, what lies in none first', () => {
    const entries = [
      entry({ title: '甲', category: '售后/退款' }),
      entry({ title: '乙' }),
      entry({ title: '丙', category: '入群' }),
    ];
    const { folders } = memberPage(entries, entries, wish);
    expect(folders.map(({ name, entries: inside }) => [name, inside.map(({ title }) => title)])).toEqual([
      ['', ['乙']],
      ['入群', ['丙']],
      ['售后 / 退款', ['甲']],
    ]);
  });

  test('holds nothing of the operator: no owner, key, ways of asking or day', () => {
    const own = entry({
      owner: '小王的手机',
      key: 'secret',
      questions: ['暗号'],
      reviewOn: '2026-03-02',
      picture,
    });
    const page = memberPage([own], [own], wish);
    const all = memberPageHtml(page, words) + memberPageMarkdown(page);
    for (const word of ['小王', 'secret', '暗号', '2026-03', 'base64']) expect(all).not.toContain(word);
  });

  test('has pictures only where they are wanted', () => {
    const page = memberPage([entry({ picture })], [], { ...wish, withPictures: true });
    expect(memberPageHtml(page, words)).toContain('<img src="data:image/png;base64,AAEC" alt="二维码.png">');
  });
});

describe('the HTML file', () => {
  const html = (change: Parameters<typeof entry>[0]) =>
    memberPageHtml(memberPage([entry(change)], [], wish), words);

  test('shows whatever anybody wrote as text', () => {
    fc.assert(
      fc.property(anyEntry, (any) => {
        const page = html(any);
        expect(page.match(/<article /gu)).toHaveLength(1);
        expect(page).not.toMatch(
          /<(?!\/?(?:!doctype|html|head|meta|title|style|body|header|h1|h2|h3|p|nav|ul|li|a|main|section|article|footer)\b)/iu,
        );
      }),
    );
    expect(html({ title: '<script>alert(1)</script>' })).toContain('&lt;script&gt;');
  });

  test('fetches nothing: no script, no address but those that a reader follows', () => {
    const page = html({ body: '看 https://example.com/a?b=1&c=2，再说' });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).toContain('<a href="https://example.com/a?b=1&amp;c=2" rel="noreferrer">');
    expect(page).not.toMatch(/<script|<link|url\(|src=/u);
  });

  test('has a table of contents whose every line leads somewhere', () => {
    const page = memberPageHtml(
      memberPage([entry({ title: '甲', category: '售后' }), entry({ title: '乙' })], [], wish),
      words,
    );
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(links).toHaveLength(4);
    expect(ids).toEqual(expect.arrayContaining(links));
  });
});

test('Markdown: signs are text, lines stay lines, addresses stay whole', () => {
  const body = '第一步 *点* 这里\n# 不是标题\n\n- 看 https://example.com/a_b_c';
  const page = memberPage([entry({ title: '1. 怎么_退_款', body, category: '售后' })], [], wish);
  expect(memberPageMarkdown(page)).toBe(
    [
      '# 群手册',
      '常见问题',
      '## 售后',
      String.raw`### 1. 怎么\_退\_款`,
      String.raw`第一步 \*点\* 这里  ` + '\n' + String.raw`\# 不是标题`,
      String.raw`\- 看 https://example.com/a_b_c`,
    ].join('\n\n') + '\n',
  );
});
