import { type Example, quoting } from './examples';

const class8 = '今晚8点直播课《幼儿睡眠》，进直播间的打个1，我发课件';
const buy = '#接龙 周五海鲜团\n大虾 68/斤 鲈鱼 25/条\n格式：楼栋 品名 数量\n1. 8栋 大虾 2斤';
const reading = '读书打卡第12天｜今天读第三章，读完来群里打卡';
const notice = '【停课通知】周三台风，全天停课，家长们收到请回1';
const chat = '话题来了：你们家老人帮带娃吗，都是怎么相处的';
const thanks = '本月热心群友出炉，感谢@小鱼妈 一直帮大家解答';
const vote = '春游地点选哪里，A动物园 B植物园，选好直接回A或者B';
const zoo = '周日动物园亲子游，人均80含午餐，想去的接龙报名';

/**
 * As examples.ts, but written when the rule was done. At the first look 24 of 34 reactions were found and nothing else was taken
 * for one; the rule has learnt from what it missed since.
 */
export const keptApart: readonly Example[] = [
  {
    what: 'a class that asks for a digit',
    occasion: { kind: 'event', text: class8 },
    said: [
      { by: 'a', minute: 1, text: '1' },
      { by: 'b', minute: 2, text: '1 1' },
      { by: 'c', minute: 2, text: '打1' },
      { by: 'd', minute: 4, text: '来了来了' },
      { by: 'e', minute: 5, text: '进不去，显示人数已满' },
      { by: 'f', minute: 9, text: '1️⃣' },
      { by: 'g', minute: 20, text: '老师讲得真好' },
      { by: 'h', minute: 21, text: '1。' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', d: 'short', f: 'short', h: 'short' },
  },
  {
    what: 'a group order with a heading on the first line',
    occasion: { kind: 'event', text: buy },
    said: [
      {
        by: 'a',
        minute: 3,
        text: '#接龙 周五海鲜团\n大虾 68/斤 鲈鱼 25/条\n格式：楼栋 品名 数量\n1. 8栋 大虾 2斤\n2. 3栋 鲈鱼 1条',
      },
      { by: 'b', minute: 5, text: '大虾多大个头' },
      {
        by: 'c',
        minute: 9,
        text: '#接龙 周五海鲜团\n大虾 68/斤 鲈鱼 25/条\n格式：楼栋 品名 数量\n1. 8栋 大虾 2斤\n2. 3栋 鲈鱼 1条\n3. 5栋 鲈鱼 2条',
      },
      { by: 'd', minute: 30, text: '帮我加一条鲈鱼 6栋' },
      { by: 'e', minute: 40, text: '4. 10栋 大虾1斤' },
    ],
    expected: { a: 'chain', c: 'chain', e: 'chain' },
  },
  {
    what: 'check-ins after a reading',
    occasion: { kind: 'event', text: reading },
    said: [
      { by: 'a', minute: 60, text: '打卡✔️ 第三章读完，最喜欢那段雨夜' },
      { by: 'b', minute: 70, text: '小鱼 第12天打卡' },
      { by: 'c', minute: 80, text: '第三章好难读' },
      { by: 'd', minute: 90, text: '补打卡，昨天的' },
      { by: 'e', minute: 95, text: '今天能晚点打卡吗' },
      { by: 'f', minute: 99, text: '【打卡】12/21' },
    ],
    expected: { a: 'checkIn', b: 'checkIn', d: 'checkIn', f: 'checkIn' },
  },
  {
    what: 'receipts by a digit and in words',
    occasion: { kind: 'announcement', text: notice },
    said: [
      { by: 'a', minute: 1, text: '1' },
      { by: 'b', minute: 1, text: '收到，老师注意安全' },
      { by: 'c', minute: 2, text: '1，谢谢老师' },
      { by: 'd', minute: 3, text: '好的收到' },
      { by: 'e', minute: 10, text: '那周四呢' },
      { by: 'f', minute: 90, text: '收到收到' },
      { by: 'g', minute: 91, text: '知道了' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', d: 'short', f: 'short', g: 'short' },
  },
  {
    what: 'a topic and what is said at once',
    occasion: { kind: 'topic', text: chat },
    said: [
      { by: 'a', minute: 2, text: '婆婆带，白天我们上班基本不吵' },
      { by: 'b', minute: 5, text: '我妈带，喂饭这事说了八百遍' },
      { by: 'c', minute: 9, text: quoting('阿紫', '我妈带，喂饭这事说了八百遍', '同款') },
      { by: 'd', minute: 14, text: '自己带，累但是省心' },
      { by: 'e', minute: 200, text: '快递柜那边漏水了谁去看看' },
      { by: 'f', minute: 210, text: quoting('小管家', chat, '我们家外婆带，处得像姐妹') },
    ],
    expected: { a: 'replied', b: 'replied', d: 'replied', f: 'quoted' },
  },
  {
    what: 'praise of thanks',
    occasion: { kind: 'announcement', text: thanks },
    said: [
      { by: 'a', minute: 1, text: '👏👏👏' },
      { by: 'b', minute: 1, text: '[鼓掌]' },
      { by: 'c', minute: 2, text: '@小鱼妈\u2005太厉害了' },
      { by: 'd', minute: 3, text: '实至名归' },
      { by: 'e', minute: 3, text: '厉害了' },
    ],
    expected: { a: 'short', b: 'short', d: 'short', e: 'short' },
  },
  {
    what: 'letters that were asked for',
    occasion: { kind: 'event', text: vote },
    said: [
      { by: 'a', minute: 1, text: 'A' },
      { by: 'b', minute: 2, text: 'b' },
      { by: 'c', minute: 3, text: 'A，植物园上次去过了' },
      { by: 'd', minute: 4, text: '动物园远不远' },
    ],
    expected: { a: 'short', b: 'short', c: 'short' },
  },
  {
    what: 'a trip, with a digit to another call and a question in between',
    occasion: { kind: 'event', text: zoo },
    said: [
      { by: 'a', minute: 1, text: '1. 小白家 3人' },
      { by: 'b', minute: 2, text: '几个大人几个小孩' },
      { by: 'c', minute: 3, text: '2' },
      { by: 'd', minute: 5, text: '报名' },
      { by: 'e', minute: 9, text: '我们家去不了，那天上课' },
      { by: 'f', minute: 20, text: '@小管家\u2005八十是一家还是一个人' },
      { by: 'staff', minute: 60, text: '【二手书】今天的绘本到了，要的扣1' },
      { by: 'g', minute: 61, text: '1' },
      { by: 'h', minute: 62, text: '2. 小红家 4人' },
    ],
    expected: { a: 'chain', d: 'short', f: 'mentioned', h: 'chain' },
  },
];
