import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksSomething } from '@/lib/questions/asks-something';

test.each([
  '这个怎么退款',
  '周五有直播吗？',
  '多少钱一斤',
  '在哪里领',
  '有没有人一起拼单',
  '附近哪家火锅好吃',
  '有人知道几点开始吗',
  '请问怎么报名',
  '谁有上次的链接',
  '谁知道怎么报名',
  '能不能晚点发货',
  '能不能不参加',
  '可以开发票吗~',
  '快递到了没',
  '求推荐一款奶粉',
  '为啥我收不到',
  '什麼時候開始',
  '孩子四岁，能带去不',
  '回放呢',
  '穿M还是L',
  '早上好，今天的课还是八点吗',
  'What time does it start?',
  'how do I join',
  '？？？这啥',
])('%j asks', (text) => {
  expect(asksSomething(text)).toBe(true);
});

test.each([
  '登不上了',
  '验证码一直没收到',
  '把课表再发一遍吧',
  '教教我呗',
  '想改绑定的手机',
  '东西少发了一件',
  '麻烦帮我看看',
])('%j asks without a question', (text) => {
  expect(asksSomething(text)).toBe(true);
});

test.each([
  '好的',
  '收到，谢谢',
  '我昨天刚买，挺好的',
  '没什么',
  '还没有',
  '？',
  '',
  'https://example.com/?id=1',
  '链接 https://example.com/a?b=c 在这',
  '明天见',
])('%j asks nothing', (text) => {
  expect(asksSomething(text)).toBe(false);
});

test.each([
  ['a greeting', '在吗'],
  ['a greeting', '大家早上好'],
  ['a greeting', '吃了吗'],
  ['wonder', '怎么这么好看啊'],
  ['the opposite of its words', '谁不想早睡呢'],
  ['a phrase', '不管怎么样都支持'],
  ['a phrase', '怎么都行'],
  ['an announcement', '【通知】今晚八点直播，有问题吗？'],
  ['a call to everybody', '大家今天打卡了吗？还没打的抓紧'],
  ['a call to everybody', '谁愿意今晚主持？报名的私我'],
  ['told of', '刚想问几点开始，一看公告写着八点'],
  ['told of', '有同学问回放多久，结业之后一年都可以看哈'],
  ['a title', '《你想活出怎样的人生》看完了'],
  ['trouble that is over', '昨天登不上，重装以后好了'],
  ['advice', '登不上就换个手机号试试'],
])('%s asks nothing: %j', (_, text) => {
  expect(asksSomething(text)).toBe(false);
});

test('what somebody else asked and is quoted does not count, the words below it do', () => {
  const quoted = '「小米：退款怎么弄」\n- - - - - - - - - - - - - - -\n';
  expect(asksSomething(`${quoted}点订单右边售后`)).toBe(false);
  expect(asksSomething(`${quoted}换货呢？`)).toBe(true);
});

test('a long text asks nobody, whatever stands in it', () => {
  expect(asksSomething(`${'说明书'.repeat(120)}有问题吗？`)).toBe(false);
});

test('white space around a text changes nothing, and no text is too odd', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(asksSomething(`  ${text}\n`)).toBe(asksSomething(text));
    }),
  );
});
