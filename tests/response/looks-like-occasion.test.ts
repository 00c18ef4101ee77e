import { expect, test } from 'vitest';
import { looksLikeOccasion } from '../../lib/response/looks-like-occasion';
import { quoting } from './examples';

test.each([
  ['@所有人 明天上午停水，8点到11点', 'announcement'],
  ['【通知】这个月的分享会定了，请到了三甲医院的儿科主任', 'announcement'],
  ['📢【本周安排】周三答疑，周五复盘', 'announcement'],
  ['群公告：请大家改一下群昵称', 'announcement'],
  ['温馨提示：今晚降温，娃的被子加一层', 'announcement'],
  ['#接龙\n周日绘本漂流报名', 'event'],
  ['周五晚上线上读书会开始报名，报名的回复“参加”', 'event'],
  ['21天早起打卡第3天，早上8点前在群里打卡', 'event'],
  ['今晚8点直播间见，抽奖三轮', 'event'],
  ['今日话题：周末带娃你们一般去哪儿玩？', 'topic'],
  ['大家觉得孩子几岁可以自己睡？', 'topic'],
] as const)('%s', (text, kind) => expect(looksLikeOccasion(text)).toBe(kind));

test.each([
  '好的，已经帮你登记了',
  '在的，您说的是哪一单',
  '快递明天到，放在门卫那里了',
  '哈哈哈哈这个可以',
  '收到',
  quoting('阿紫', '怎么报名', '看群公告里的链接，填完就报名成功了'),
])('%s is proposed as nothing', (text) => expect(looksLikeOccasion(text)).toBeNull());
