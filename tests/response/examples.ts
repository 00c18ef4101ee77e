import type { ReactionHow } from '../../lib/response/reaction';

/** Somebody's message in an example: a text, or a picture where it says so. */
export interface ExampleLine {
  by: string;
  /** Minutes after the occasion. */
  minute: number;
  text: string;
  kind?: 'text' | 'picture' | 'sticker';
}

export interface Example {
  what: string;
  occasion: { kind: 'announcement' | 'topic' | 'event'; text: string };
  said: ExampleLine[];
  /** Who reacted, and how; nobody else did. The occasion is by `host`, whom the chat calls 小管家. */
  expected: Record<string, ReactionHow>;
}

/** The answer to a message as the page writes it. */
export function quoting(name: string, words: string, answer: string): string {
  return `「${name}：${words}」\n- - - - - - - - - - - - - - -\n${answer}`;
}

const open = '【周六亲子市集】本周六上午10点到12点，地点社区广场。要来的宝妈扣1，我统计人数';
const chain = '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本';
const checkIn = '21天早起打卡第3天，早上8点前在群里打卡';
const receipt = '@所有人 明天上午停水，8点到11点，收到请回复';
const topic = '今日话题：周末带娃你们一般去哪儿玩？一起聊聊';
const photo = '晚餐打卡活动开始啦，晒出你家晚餐的照片';

/** What was seen in groups, told anew: written before the rule. */
export const examples: Example[] = [
  {
    what: 'a digit that was asked for',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 1, text: '1' },
      { by: 'b', minute: 2, text: '扣1' },
      { by: 'c', minute: 5, text: '＋1' },
      { by: 'd', minute: 9, text: '111' },
      { by: 'e', minute: 12, text: '1，两大一小' },
      { by: 'f', minute: 30, text: '1🙋‍♀️' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', d: 'short', e: 'short', f: 'short' },
  },
  {
    what: 'a digit that was asked for, hours later and after other talk',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 10, text: '昨天那家火锅也太难吃了' },
      { by: 'b', minute: 11, text: '哈哈哈我就说吧' },
      { by: 'c', minute: 300, text: '1' },
    ],
    expected: { c: 'short' },
  },
  {
    what: 'a number that only begins with the digit',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 1, text: '10点会不会太早' },
      { by: 'b', minute: 2, text: '1个大人带2个娃可以吗' },
      { by: 'c', minute: 3, text: '1点我还有课' },
      { by: 'd', minute: 4, text: '12' },
    ],
    expected: {},
  },
  {
    what: 'a digit that answers another question',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 30, text: '你们家几个娃呀' },
      { by: 'b', minute: 31, text: '1' },
      { by: 'c', minute: 32, text: '2' },
      { by: 'd', minute: 90, text: '1' },
    ],
    expected: { d: 'short' },
  },
  {
    what: 'a digit that somebody else asks for after it',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 5, text: '1' },
      { by: 'staff', minute: 60, text: '下午茶拼单，要的扣1' },
      { by: 'b', minute: 61, text: '1' },
      { by: 'c', minute: 65, text: '1' },
    ],
    expected: { a: 'short' },
  },
  {
    what: 'a reminder of the same call takes nothing from it',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'host', minute: 60, text: '周六市集还没扣1的抓紧哈' },
      { by: 'a', minute: 61, text: '1' },
    ],
    expected: { a: 'short' },
  },
  {
    what: 'praise of the offer itself',
    occasion: { kind: 'announcement', text: '【通知】这个月的分享会定了，请到了三甲医院的儿科主任' },
    said: [
      { by: 'a', minute: 1, text: '666' },
      { by: 'b', minute: 1, text: '👍👍' },
      { by: 'c', minute: 2, text: '[强][强]' },
      { by: 'd', minute: 3, text: '期待' },
      { by: 'e', minute: 3, text: '太棒了' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', d: 'short', e: 'short' },
  },
  {
    what: '666 to somebody else’s joke',
    occasion: { kind: 'announcement', text: '【通知】这个月的分享会定了，请到了三甲医院的儿科主任' },
    said: [
      { by: 'a', minute: 2, text: '期待' },
      { by: 'b', minute: 40, text: '我家娃刚把遥控器塞冰箱里了还说要冻西瓜' },
      { by: 'c', minute: 41, text: '666' },
      { by: 'd', minute: 42, text: '[强]' },
    ],
    expected: { a: 'short' },
  },
  {
    what: 'receipts, also late',
    occasion: { kind: 'announcement', text: receipt },
    said: [
      { by: 'a', minute: 1, text: '收到' },
      { by: 'b', minute: 2, text: '收到，谢谢' },
      { by: 'c', minute: 5, text: '好的' },
      { by: 'd', minute: 20, text: '又停，上周才停过，物业到底怎么回事' },
      { by: 'e', minute: 200, text: '收到！' },
      { by: 'f', minute: 300, text: '已收到' },
      { by: 'g', minute: 301, text: '1' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', e: 'short', f: 'short' },
  },
  {
    what: 'a receipt for the next announcement',
    occasion: { kind: 'announcement', text: receipt },
    said: [
      { by: 'a', minute: 3, text: '收到' },
      { by: 'host', minute: 100, text: '@所有人 今晚8点直播课改到9点，收到请回复' },
      { by: 'b', minute: 101, text: '收到' },
    ],
    expected: { a: 'short' },
  },
  {
    what: '收到 of a parcel is none',
    occasion: { kind: 'announcement', text: receipt },
    said: [
      { by: 'a', minute: 50, text: '收到货了，比想象中大' },
      { by: 'b', minute: 52, text: '我的还没收到' },
      { by: 'c', minute: 53, text: '收到的苹果坏了两个' },
    ],
    expected: {},
  },
  {
    what: 'entries of a chain, each with all the earlier ones',
    occasion: { kind: 'event', text: chain },
    said: [
      { by: 'a', minute: 2, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
      {
        by: 'b',
        minute: 9,
        text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本\n3. 小白 1本',
      },
      {
        by: 'c',
        minute: 200,
        text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本\n3. 小白 1本\n4. 小红妈妈 5本',
      },
    ],
    expected: { a: 'chain', b: 'chain', c: 'chain' },
  },
  {
    what: 'a chain that is only passed on, with nobody new in it',
    occasion: { kind: 'event', text: chain },
    said: [
      { by: 'a', minute: 2, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
      { by: 'b', minute: 30, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
    ],
    expected: { a: 'chain' },
  },
  {
    what: 'a chain that is passed on after whoever began it signed somebody up',
    occasion: { kind: 'event', text: chain },
    said: [
      { by: 'host', minute: 2, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
      { by: 'a', minute: 30, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
    ],
    expected: {},
  },
  {
    what: 'somebody takes their line out again',
    occasion: { kind: 'event', text: chain },
    said: [
      { by: 'a', minute: 2, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 阿紫 2本' },
      { by: 'b', minute: 8, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本' },
    ],
    expected: { a: 'chain' },
  },
  {
    what: 'an entry of another chain',
    occasion: { kind: 'event', text: chain },
    said: [
      { by: 'staff', minute: 20, text: '#接龙\n阳光玫瑰拼单\n1. 客服 2箱' },
      { by: 'a', minute: 21, text: '#接龙\n阳光玫瑰拼单\n1. 客服 2箱\n2. 阿紫 1箱' },
      { by: 'b', minute: 40, text: '#接龙\n周日绘本漂流报名\n例 姓名+本数\n1. 小管家 3本\n2. 小白 1本' },
    ],
    expected: { b: 'chain' },
  },
  {
    what: 'a chain in plain lines, without the heading',
    occasion: { kind: 'event', text: '明早7点鲜奶团购接龙，一份28，格式：楼号+份数' },
    said: [
      { by: 'a', minute: 1, text: '1. 3栋 2份' },
      { by: 'b', minute: 3, text: '1. 3栋 2份\n2. 5栋 1份' },
      { by: 'c', minute: 4, text: '3、8栋 4份' },
      { by: 'd', minute: 9, text: '这个奶保质期几天' },
    ],
    expected: { a: 'chain', b: 'chain', c: 'chain' },
  },
  {
    what: 'numbered lines of a recipe are no entry',
    occasion: { kind: 'event', text: '明早7点鲜奶团购接龙，一份28，格式：楼号+份数' },
    said: [
      {
        by: 'a',
        minute: 30,
        text: '我家的做法：\n1. 牛奶倒进锅里小火加热到边上冒泡\n2. 加两勺白醋搅匀放十分钟\n3. 过滤出来就是奶酪',
      },
    ],
    expected: {},
  },
  {
    what: 'check-ins',
    occasion: { kind: 'event', text: checkIn },
    said: [
      { by: 'a', minute: 1, text: '打卡' },
      { by: 'b', minute: 2, text: '早起打卡第3天✅' },
      { by: 'c', minute: 5, text: 'Day3打卡\n今天6:20起的，跑了三公里' },
      { by: 'd', minute: 6, text: '已打卡' },
      { by: 'e', minute: 8, text: '签到' },
    ],
    expected: { a: 'checkIn', b: 'checkIn', c: 'checkIn', d: 'checkIn', e: 'checkIn' },
  },
  {
    what: 'talk about checking in is no check-in',
    occasion: { kind: 'event', text: checkIn },
    said: [
      { by: 'a', minute: 1, text: '怎么打卡呀' },
      { by: 'b', minute: 2, text: '我昨天忘记打卡了' },
      { by: 'c', minute: 3, text: '打卡到几点截止？' },
      { by: 'd', minute: 4, text: '不打卡会怎么样' },
      { by: 'e', minute: 5, text: '这家网红店值得去打卡，周末人超多，我上次排了两个小时的队' },
    ],
    expected: {},
  },
  {
    what: 'pictures where pictures were asked for',
    occasion: { kind: 'event', text: photo },
    said: [
      { by: 'a', minute: 10, text: '', kind: 'picture' },
      { by: 'b', minute: 12, text: '', kind: 'sticker' },
      { by: 'c', minute: 15, text: '看着好香' },
    ],
    expected: { a: 'checkIn' },
  },
  {
    what: 'pictures where none were asked for',
    occasion: { kind: 'event', text: checkIn },
    said: [{ by: 'a', minute: 10, text: '', kind: 'picture' }],
    expected: {},
  },
  {
    what: 'a quotation of the offer',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 10, text: quoting('小管家', open, '下雨还办吗') },
      { by: 'b', minute: 20, text: quoting('小管家', `${open.slice(0, 20)}…`, '我带两个娃来') },
      { by: 'c', minute: 500, text: quoting('小管家', open, '1') },
    ],
    expected: { a: 'quoted', b: 'quoted', c: 'quoted' },
  },
  {
    what: 'a quotation of something else',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 8, text: '我家老大想去' },
      { by: 'b', minute: 9, text: quoting('阿紫', '我家老大想去', '1') },
      { by: 'c', minute: 10, text: quoting('小管家', '昨天的快递放门卫了', '收到') },
    ],
    expected: {},
  },
  {
    what: 'whoever offered it is called by @',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 10, text: '@小管家\u2005可以带狗吗' },
      { by: 'b', minute: 12, text: '@小白\u20051' },
      { by: 'c', minute: 13, text: '@小红 你去不去' },
    ],
    expected: { a: 'mentioned' },
  },
  {
    what: 'whoever offered it is called by @ after they offered something else',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'host', minute: 100, text: '【团购】今天的草莓到了，39一盒，要的接龙' },
      { by: 'a', minute: 102, text: '@小管家\u2005草莓甜吗' },
    ],
    expected: {},
  },
  {
    what: 'words of joining',
    occasion: { kind: 'event', text: '周五晚上线上读书会开始报名，报名的回复“参加”' },
    said: [
      { by: 'a', minute: 1, text: '参加' },
      { by: 'b', minute: 2, text: '我参加' },
      { by: 'c', minute: 3, text: '报名' },
      { by: 'd', minute: 4, text: '算我一个' },
      { by: 'e', minute: 5, text: '报名 李雷 2人' },
      { by: 'f', minute: 60, text: '已报名' },
    ],
    expected: { a: 'short', b: 'short', c: 'short', d: 'short', e: 'short', f: 'short' },
  },
  {
    what: 'words about joining',
    occasion: { kind: 'event', text: '周五晚上线上读书会开始报名，报名的回复“参加”' },
    said: [
      { by: 'a', minute: 1, text: '报名费多少' },
      { by: 'b', minute: 2, text: '怎么报名' },
      { by: 'c', minute: 3, text: '参加不了，那天加班' },
      { by: 'd', minute: 4, text: '我不参加' },
    ],
    expected: {},
  },
  {
    what: 'answers to a topic that come at once',
    occasion: { kind: 'topic', text: topic },
    said: [
      { by: 'a', minute: 1, text: '我们家常去森林公园，带个垫子能躺一下午' },
      { by: 'b', minute: 4, text: '商场，有空调' },
      { by: 'c', minute: 6, text: '[捂脸]' },
      { by: 'd', minute: 400, text: '有人知道附近哪里修洗衣机吗' },
    ],
    expected: { a: 'replied', b: 'replied' },
  },
  {
    what: 'talk that comes at once after an announcement may be about anything',
    occasion: { kind: 'announcement', text: receipt },
    said: [{ by: 'a', minute: 2, text: '今天菜市场的鱼好新鲜' }],
    expected: {},
  },
  {
    what: 'who offered it does not react, nor does anybody a day later',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'host', minute: 2, text: '1' },
      { by: 'a', minute: 24 * 60 + 1, text: '1' },
      { by: 'b', minute: 24 * 60, text: '1' },
    ],
    expected: { b: 'short' },
  },
  {
    what: 'each person once, by what they did first',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 3, text: '1' },
      { by: 'a', minute: 4, text: quoting('小管家', open, '几点结束') },
    ],
    expected: { a: 'short' },
  },
  {
    what: 'small talk beside it',
    occasion: { kind: 'event', text: open },
    said: [
      { by: 'a', minute: 2, text: '早上好' },
      { by: 'b', minute: 3, text: '哈哈哈' },
      { by: 'c', minute: 4, text: '嗯嗯' },
      { by: 'd', minute: 5, text: '在吗' },
      { by: 'e', minute: 6, text: '10086' },
    ],
    expected: {},
  },
];
