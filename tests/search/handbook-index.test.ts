import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HandbookIndex } from '../../lib/search/handbook-index';
import type { Searchable } from '../../lib/search/searchable';

function entry(title: string, change: Partial<Searchable> = {}): Searchable {
  return { id: title, title, questions: [], body: '', key: '', useCount: 0, lastUsedAt: 0, ...change };
}

function found(entries: readonly Searchable[], query: string): string[] {
  return new HandbookIndex(entries).search(query).map(({ id }) => id);
}

const handbook = [
  entry('会员卡退卡'),
  entry('重新登录的步骤', { key: 'cxdl' }),
  entry('银行卡怎么绑定', { questions: ['换一张卡要怎么弄'] }),
  entry('会员到期了怎么续'),
  entry('会计课的讲义', { body: '讲义在群文件里，按章节分好了。' }),
  entry('成长营几点开始'),
  entry('视频时长不够怎么办'),
  entry('绿植怎么养护', { body: '一周浇水一次，别放在太阳底下晒。' }),
  entry('退款多久到账', { questions: ['钱什么时候退回来'], key: 'tk' }),
  entry('APP 打不开', { questions: ['闪退了'], body: '先卸载，再重新安装。' }),
];

describe('an entry is found', () => {
  test.each([
    ['退款多久', '退款多久到账', 'by a part of its title'],
    ['换一张卡', '银行卡怎么绑定', 'by a question'],
    ['浇水', '绿植怎么养护', 'by its answer'],
    ['tk', '退款多久到账', 'by its key'],
    ['/CXDL', '重新登录的步骤', 'by its key with the slash, whatever the case'],
    ['ｔｋ', '退款多久到账', 'by its key in wide letters'],
    ['tuikuanduojiu', '退款多久到账', 'by its pinyin'],
    ['tui kuan', '退款多久到账', 'by its pinyin with spaces'],
    ['tkdjdz', '退款多久到账', 'by its initials'],
    ['spsc', '视频时长不够怎么办', 'by initials with both readings in sight'],
    ['chongxin', '重新登录的步骤', 'by the reading that fits (重)'],
    ['yinhang', '银行卡怎么绑定', 'by the reading that fits (行)'],
    ['kuaiji', '会计课的讲义', 'by the reading that fits (会)'],
    ['huiyuandao', '会员到期了怎么续', 'by the other reading (会)'],
    ['chengzhang', '成长营几点开始', 'by the reading that fits (长)'],
    ['shichang', '视频时长不够怎么办', 'by the other reading (长)'],
    ['lvzhi', '绿植怎么养护', 'by v for ü'],
    ['lüzhi', '绿植怎么养护', 'by ü'],
    ['退kuan', '退款多久到账', 'by characters and pinyin mixed'],
    ['退kdj', '退款多久到账', 'by characters and initials mixed'],
    ['app打不开', 'APP 打不开', 'by letters and characters without the space'],
    ['退宽多久', '退款多久到账', 'by a wrong character of the same sound'],
    ['银航卡', '银行卡怎么绑定', 'by a wrong character of the same sound as one reading'],
    ['tuikaun', '退款多久到账', 'by swapped letters'],
    ['ruikuan', '退款多久到账', 'by a neighbouring key'],
    ['tuikuuan', '退款多久到账', 'by a doubled letter'],
    ['yinhanka', '银行卡怎么绑定', 'without the g of -ng'],
    ['qunwenjian', '会计课的讲义', 'by the pinyin of its answer'],
    ['群闻件', '会计课的讲义', 'by a wrong character of the same sound in its answer'],
    ['卡 yinhang', '银行卡怎么绑定', 'by its parts in another order'],
    ['退多款久', '退款多久到账', 'by swapped characters'],
  ])('%s → %s: %s', (query, title) => {
    expect(found(handbook, query)[0]).toBe(title);
  });

  test('the more used one first where the text fits equally well', () => {
    const entries = [
      entry('欢迎一', { useCount: 1, lastUsedAt: 9 }),
      entry('欢迎二', { useCount: 5, lastUsedAt: 1 }),
      entry('欢迎三', { useCount: 5, lastUsedAt: 2 }),
    ];
    expect(found(entries, '欢迎')).toEqual(['欢迎三', '欢迎二', '欢迎一']);
  });

  test('the better text first, however much another is used', () => {
    const entries = [entry('退款说明'), entry('说明书在哪里下载', { body: '不是退款。', useCount: 900 })];
    expect(found(entries, '退款说明')[0]).toBe('退款说明');
  });

  test('and nothing where nothing fits', () => {
    expect(found(handbook, '麒麟')).toEqual([]);
  });

  test('the most used first where nothing is asked', () => {
    const entries = [
      entry('一', { useCount: 1 }),
      entry('二', { useCount: 3 }),
      entry('三', { useCount: 2 }),
    ];
    expect(found(entries, ' /')).toEqual(['二', '三', '一']);
  });
});

describe('the match is shown', () => {
  const index = new HandbookIndex(handbook);
  const shown = (query: string) => {
    const [hit] = index.search(query);
    return { where: hit?.where, marked: hit?.ranges.map(([start, end]) => hit.text.slice(start, end)) };
  };

  test('in the key, the title, a question or the answer', () => {
    expect(shown('/tk')).toEqual({ where: 'key', marked: ['tk'] });
    expect(shown('tuikuan')).toEqual({ where: 'title', marked: ['退款'] });
    expect(shown('什么时候退回')).toEqual({ where: 'question', marked: ['什么时候退回'] });
    expect(shown('群文件')).toEqual({ where: 'body', marked: ['群文件'] });
  });

  test('in a part of a long answer', () => {
    const body = `${'别的。'.repeat(40)}报销要先填单子。${'别的。'.repeat(40)}`;
    const [hit] = new HandbookIndex([entry('财务', { body })]).search('填单子');
    expect(hit!.text.length).toBeLessThan(70);
    expect(hit!.ranges.map(([start, end]) => hit!.text.slice(start, end))).toEqual(['填单子']);
  });
});

const words = ['退款', '发票', '多久', '怎么', 'vip', '重庆', '😀', ' ', '！', '长', 'a'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join(''));
const searchable = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  title: text,
  questions: fc.array(text, { maxLength: 2 }),
  body: text,
  key: fc.constantFrom('', 'tk', 'fp', 'a'),
  useCount: fc.nat(3),
  lastUsedAt: fc.nat(3),
});
const typed = fc.oneof(text, fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z ]{0,12}$/u));

describe('whatever is typed', () => {
  test('each entry is found once, and the match lies within what is shown', () => {
    fc.assert(
      fc.property(fc.array(searchable), typed, (entries, query) => {
        const hits = new HandbookIndex(entries).search(query, 50);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const { text: shown, ranges } of hits) {
          let end = 0;
          for (const range of ranges) {
            expect(range[0]).toBeGreaterThanOrEqual(end);
            expect(range[1]).toBeGreaterThan(range[0]);
            end = range[1];
          }
          expect(end).toBeLessThanOrEqual(shown.length);
        }
      }),
    );
  });

  test('an entry is found first by its whole title, unless another has the same', () => {
    const titles = fc.uniqueArray(fc.stringMatching(/^[一-龥a-z0-9 ?！]{0,9}[一-龥a-z]$/u), {
      minLength: 1,
      selector: (title) => title.replaceAll(/\s+/gu, ' ').trim(),
    });
    fc.assert(
      fc.property(titles, (all) => {
        const index = new HandbookIndex(all.map((title) => entry(title)));
        for (const title of all) expect(index.search(title)[0]?.id).toBe(title);
      }),
    );
  });
});

describe('kept up by changes', () => {
  test('it finds as if built anew', () => {
    const change = fc.oneof(
      searchable.map((put) => ({ put })),
      fc.constantFrom('1', '2', '3').map((remove) => ({ remove })),
    );
    fc.assert(
      fc.property(fc.array(searchable), fc.array(change), typed, (entries, changes, query) => {
        const index = new HandbookIndex(entries);
        const left = new Map(entries.map((one) => [one.id, one]));
        for (const one of changes) {
          if ('put' in one) {
            index.put(one.put);
            left.set(one.put.id, one.put);
          } else {
            index.remove(one.remove);
            left.delete(one.remove);
          }
        }
        expect(index.search(query, 50)).toEqual(new HandbookIndex([...left.values()]).search(query, 50));
      }),
    );
  });

  test('brought up to date with other entries, too', () => {
    const unique = fc.uniqueArray(searchable, { selector: ({ id }) => id });
    fc.assert(
      fc.property(unique, unique, typed, (before, after, query) => {
        const index = new HandbookIndex(before);
        index.update(after);
        expect(index.search(query, 50)).toEqual(new HandbookIndex(after).search(query, 50));
      }),
    );
  });

  test('of thousands titles are found at once, and the rest once it is complete', async () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      entry(`第${at}条`, { questions: at === 7 ? ['钥匙丢了'] : [], body: at === 8 ? '去物业办公室' : '' }),
    );
    const index = new HandbookIndex(many);
    expect(index.search('第1100条')[0]?.id).toBe('第1100条');
    expect(index.search('钥匙')).toEqual([]);
    index.remove('第9条');
    await index.complete();
    expect(index.search('钥匙')[0]?.id).toBe('第7条');
    expect(index.search('物业办公室')[0]?.id).toBe('第8条');
  });
});
