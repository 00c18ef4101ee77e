import { file, link, notice, picture, recall, redPacket, sticker, voice } from './kinds.ts';
import { type PushSpec, type WireMessage, wireMessage } from './messages.ts';
import type { World } from './world.ts';

const HOUR = 3600;

type Line = Omit<PushSpec, 't'> & { gap?: number };

/** One message of every kind in r0, then one in each other special room and a private one. */
const TALK: Line[] = [
  { room: 'r0', ...notice('"钱总@甲方"邀请"孙经理"加入了群聊') },
  { room: 'r0', from: 'p0', content: '欢迎新来的朋友，先看群公告哦' },
  { room: 'r0', from: 'p1', content: '请问团购的价格是多少？' },
  { room: 'r0', from: 'me', content: '我整理一下，十分钟后发到群里' },
  { room: 'r0', from: 'p3', raw: '好呀[微笑]<span class="emoji emoji1f44d"></span>', gap: 260 },
  { room: 'r0', from: 'p5', content: '@测试本人\u2005我上周下的单还没收到\n单号 A-20881' },
  { room: 'r0', from: 'p17', content: '我也叫小雨，不是同一个人哈' },
  { room: 'r0', from: 'p20', ...picture(90, 120) },
  { room: 'r0', from: 'p7', ...voice(4) },
  { room: 'r0', from: 'p2', ...file('十一月价目表.pdf', 312400) },
  {
    room: 'r0',
    from: 'p8',
    ...link('入冬护肤的三个误区', '洗得太勤、涂得太厚、换得太快', 'https://example.com/winter'),
    gap: 420,
  },
  { room: 'r0', from: 'p9', ...redPacket() },
  { room: 'r0', ...notice('收到红包，请在手机上查看') },
  { room: 'r0', from: 'p10', ...sticker() },
  { room: 'r0', from: 'p9', content: '发错群了，这条要收回' },
  { room: 'r0', from: 'p21', content: '教程在这里 https://example.com/guide?step=1&from=group 可以先看' },
  { room: 'r0', from: 'p1', content: '明白了，多谢', gap: 320 },
  { room: 'r1', from: 'p16', content: '大群早上好' },
  { room: 'r2', from: 'p3', content: '我们三个人的群还没起名字' },
  { room: 'r3', from: 'p25', content: '这是另外一个同名的群' },
  { peer: 'p1', from: 'p1', content: '方便的时候回个电话' },
];
const RECALLED = 14;

/** What a page load begins with unless the server is set to be empty: an hour of talk, ending now. */
export function openingTalk(world: World): WireMessage[] {
  const list: WireMessage[] = [];
  let time = Math.floor(Date.now() / 1000) - HOUR;
  for (const [index, { gap, ...line }] of TALK.entries()) {
    time += gap ?? 25;
    const message = wireMessage(world, { ...line, t: time });
    list.push(message);
    if (index !== RECALLED) continue;
    list.push(
      wireMessage(world, { room: line.room, from: line.from, ...recall(message.MsgId), t: time + 5 }),
    );
  }
  return list;
}
