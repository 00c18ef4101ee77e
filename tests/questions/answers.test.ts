import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, answersAmong, type Said } from '@/lib/questions/answers';
import { asksSomething } from '@/lib/questions/asks-something';

const minute = 60_000;
const noon = new Date(2026, 2, 18, 12).getTime();
let made = 0;

function asks(personId: string, text: string, time = noon, more: Partial<Asked> = {}): Asked {
  made += 1;
  return { id: `q${made}`, personId, time, text, names: [personId], open: true, ...more };
}

/** @param after minutes after noon. */
function says(personId: string, text: string, after = 1, more: Partial<Said> = {}): Said {
  made += 1;
  const time = noon + after * minute;
  const question = asksSomething(text) ? asks(personId, text, time) : null;
  return { id: `m${made}`, personId, time, kind: 'text', text, asks: question, byBot: false, ...more };
}

const question = asks('小雨', '怎么退款', noon);
const signs = (...said: Said[]) => answersAmong([question], said).map(({ sign }) => sign);
const quoting = (words: string, answer: string, name = '小雨') =>
  `「${name}：${words}」\n- - - - - - - - - - - - - - -\n${answer}`;

describe('a question is answered by', () => {
  test.each<[string, Said, string]>([
    [
      'whoever quotes it, days later too',
      says('小白', quoting('怎么退款', '订单里申请'), 3 * 1440),
      'quoted',
    ],
    ['a quotation of its beginning', says('小白', quoting('怎么退…', '订单里申请')), 'quoted'],
    ['a quotation under a name that was changed', says('小白', quoting('怎么退款', '好', '雨')), 'quoted'],
    ['whoever calls who asked', says('小白', '@小雨\u2005订单里申请', 300), 'mentioned'],
    ['whoever calls them in the middle of a line', says('小白', '这个 @小雨 订单里申请'), 'mentioned'],
    ['a question mark in an answer that goes on', says('小白', '@小雨\u2005看到了吗？在订单里'), 'mentioned'],
    ['what somebody says soon after, perhaps', says('小白', '订单里申请就行'), 'replied'],
    ['a picture soon after, perhaps', says('小白', '', 1, { kind: 'picture' }), 'replied'],
  ])('%s', (_, said, sign) => {
    expect(signs(said)).toEqual([sign]);
  });

  test('tells who, when and with which message', () => {
    const said = says('小白', '订单里申请');
    expect(answersAmong([question], [said])).toEqual([
      { questionId: question.id, messageId: said.id, personId: '小白', time: said.time, sign: 'replied' },
    ]);
  });
});

describe('a question stays open', () => {
  test.each<[string, Said]>([
    ['after words of who asked', says('小雨', '急，订单刚下的')],
    ['after a quotation of other words', says('小白', quoting('几点开始', '八点'))],
    ['after a call of somebody else', says('小白', '@阿紫\u2005订单里申请')],
    ['after a question back', says('小白', '@小雨\u2005你是哪个订单？')],
    ['after another question', says('小白', '几点开始上课')],
    ['after words 11 minutes later', says('小白', '订单里申请', 11)],
    ['after a call a day later', says('小白', '@小雨\u2005订单里申请', 1441)],
    ['after a sticker', says('小白', '', 1, { kind: 'sticker' })],
    ['after a notice', says('', '"阿紫"加入了群聊', 1, { kind: 'notice' })],
    ['after what a bot says', says('小白', '欢迎新人', 1, { byBot: true })],
    ['after what came before it', says('小白', '@小雨\u2005好', -1)],
    ...[
      '同问',
      '+1',
      '蹲',
      '蹲一个',
      '我也想知道',
      '不知道',
      '哈哈哈',
      '好的',
      '[捂脸]',
      '早上好',
      '谢谢',
    ].map((text): [string, Said] => [`after ${text}`, says('小白', text)]),
  ])('%s', (_, said) => {
    expect(signs(said)).toEqual([]);
  });

  test('when somebody else asked before the reply, which then answers theirs', () => {
    const other = says('阿紫', '几点开始上课');
    const answers = answersAmong([question], [other, says('小白', '八点')]);
    expect(answers.map(({ questionId }) => questionId)).toEqual([other.asks?.id]);
  });

  test('when it was answered or put aside before', () => {
    expect(answersAmong([{ ...question, open: false }], [says('小白', '@小雨\u2005订单里')])).toEqual([]);
  });
});

test('whoever asks twice is answered once for both', () => {
  const again = says('小雨', '有人知道怎么退款吗');
  const answers = answersAmong([question], [again, says('小白', '订单里申请')]);
  expect(answers.map(({ questionId }) => questionId)).toEqual([question.id, again.asks?.id]);
});

test('a first sign stands: nobody is said to have answered twice', () => {
  assert(
    property(
      array(constantFrom('订单里申请', '@小雨\u2005好', '几点开始', '同问', quoting('怎么退款', '看这里'))),
      array(constantFrom('小白', '阿紫', '小雨'), { minLength: 1 }),
      (texts, people) => {
        const said = texts.map((text, index) => says(people[index % people.length] ?? '', text, index / 10));
        const answers = answersAmong([question], said);
        expect(new Set(answers.map(({ questionId }) => questionId)).size).toBe(answers.length);
        for (const { personId, questionId } of answers) {
          const asker = [question, ...said.flatMap(({ asks: asked }) => asked ?? [])].find(
            ({ id }) => id === questionId,
          );
          expect(personId).not.toBe(asker?.personId);
        }
      },
    ),
  );
});
