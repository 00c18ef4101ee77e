import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/questions/entry';
import { EntryIndex } from '@/lib/questions/entry-index';

const refund: Entry = {
  id: 'refund',
  title: '怎么退款',
  questions: ['不想要了能退钱吗', '退款多久到账'],
  answer: '七天内可以退，原路退回。',
};
const start: Entry = {
  id: 'start',
  title: '直播几点开始',
  questions: ['什么时候上课'],
  answer: '每周二晚上八点，提前一刻钟开放直播间。',
};
const invoice: Entry = {
  id: 'invoice',
  title: '发票怎么开',
  questions: ['能开发票吗', '公司报销要抬头'],
  answer: '在订单里填税号，三个工作日发到邮箱。',
};
const address: Entry = {
  id: 'address',
  title: '自提点在哪里',
  questions: ['去哪里拿货'],
  answer: '南门水果店，凭手机尾号领取。',
};
const handbook = [refund, start, invoice, address];
const found = (text: string) => new EntryIndex(handbook).fitting(text).map(({ id }) => id);

describe('what is found', () => {
  test.each([
    ['in its own words', '请问怎么退款？', 'refund'],
    ['in other words', '这个我不要了，钱能要回来不', 'refund'],
    ['in spoken words', '今晚啥时候播', 'start'],
    ['in traditional characters', '可以開發票嗎', 'invoice'],
    ['by words of its answer alone', '税号要填几位', 'invoice'],
    ['as trouble', '找不到自提点', 'address'],
  ])('%s', (_, text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  test('nothing for a message that asks nothing, whatever it is about', () => {
    expect(found('退款收到了，谢谢')).toEqual([]);
    expect(found('发票在订单里填税号就行')).toEqual([]);
  });

  test('nothing for a question about something else', () => {
    expect(found('谁家的猫跑楼下去了？')).toEqual([]);
  });

  test('nothing in a handbook about other things, however clearly somebody asks', () => {
    const fitting = (text: string) => new EntryIndex([invoice, address]).fitting(text);
    for (const text of ['请问群昵称怎么改？', '请问怎么退款？', '老师好，请问直播几点开始？'])
      expect(fitting(text)).toEqual([]);
  });

  test('nothing for small talk with one person', () => {
    expect(found('你昨晚几点睡的')).toEqual([]);
  });

  test('nothing in an empty handbook', () => {
    expect(new EntryIndex([]).fitting('怎么退款')).toEqual([]);
  });
});

describe('a handbook that changes', () => {
  test('an entry that was removed is not found', () => {
    const index = new EntryIndex(handbook);
    index.remove('refund');
    expect(index.fitting('怎么退款').map(({ id }) => id)).not.toContain('refund');
  });

  test('an entry added under the same id takes the place of the one before', () => {
    const index = new EntryIndex(handbook);
    index.add({ ...refund, title: '停车位怎么租', questions: [], answer: '' });
    expect(index.fitting('车位怎么租')[0]?.id).toBe('refund');
    expect(index.fitting('怎么退款').map(({ id }) => id)).not.toContain('refund');
  });

  test('removing what is not there does nothing', () => {
    const index = new EntryIndex(handbook);
    index.remove('nobody');
    expect(index.fitting('怎么退款')[0]?.id).toBe('refund');
  });
});

describe('whatever is written', () => {
  const words = fc.array(
    fc.constantFrom(
      '退款',
      '怎么',
      '几点',
      '发票',
      '哪里',
      '课程',
      '多久',
      '吗',
      '登不上',
      '快递',
      '，',
      '？',
      'pdf',
      '3',
    ),
    { maxLength: 8 },
  );
  const sentence = words.map((list) => list.join(''));
  const entry = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: sentence,
    questions: fc.array(sentence, { maxLength: 3 }),
    answer: sentence,
  });
  const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 6 });

  test('at most three come, each once, the best first, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(entries, sentence, (list, text) => {
        const fitting = new EntryIndex(list).fitting(text);
        const scores = fitting.map(({ score }) => score);
        expect(fitting.length).toBeLessThanOrEqual(3);
        expect(new Set(fitting.map(({ id }) => id)).size).toBe(fitting.length);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        for (const score of scores) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('adding, replacing and removing comes to the same as building anew', () => {
    fc.assert(
      fc.property(entries, fc.array(entry, { maxLength: 6 }), fc.array(sentence), (list, changes, texts) => {
        const index = new EntryIndex(list);
        const now = new Map(list.map((one) => [one.id, one]));
        for (const change of changes) {
          if (now.has(change.id) && change.title === '') {
            now.delete(change.id);
            index.remove(change.id);
          } else {
            now.set(change.id, change);
            index.add(change);
          }
        }
        const anew = new EntryIndex([...now.values()]);
        for (const text of texts) expect(index.fitting(text)).toEqual(anew.fitting(text));
      }),
    );
  });

  test('no text is too odd', () => {
    const index = new EntryIndex(handbook);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        index.add({ id: 'odd', title: text, questions: [text], answer: text });
        expect(() => index.fitting(`${text}怎么退款？`)).not.toThrow();
      }),
    );
  });

  test('an entry is found by its own title and questions', () => {
    const index = new EntryIndex(handbook);
    for (const { id, title, questions } of handbook) {
      for (const text of [title, ...questions]) expect(index.fitting(`${text}？`)[0]?.id).toBe(id);
    }
  });
});
