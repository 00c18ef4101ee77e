import { readQuotation } from '../chat/quotation';
import { ownWords } from '../questions/own-words';
import type { OccasionKind } from './occasion-kind';

const shortest = 8;
const toAll = /@(?:所有人|全体成员|all)(?![\w])/iu;
const headed = /^\s*(?:\p{Extended_Pictographic}|\p{Cf}|\s|[#*📢])*[【[《][^】\]》]{2,30}[】\]》]/u;
const announcing =
  /群公告|公告[:：\n]|通知[:：\n]|^通知|温馨提示|收到(?:的)?请?(?:回复|扣)|请(?:大家)?回复收到/u;
const event =
  /接龙|打卡|签到|报名|扣\s*["“「]?\d|团购|拼团|开团|抽奖|秒杀|直播(?:间)?|开课|线下(?:活动|聚会)|(?:参加|想要|要)的.{0,6}(?:回复|扣|留言)/u;
const topic =
  /话题|聊一?聊|说说(?:看|你|大家)|讨论一?下|大家(?:觉得|怎么看|都是怎么|平时|一般)|你们(?:觉得|怎么看|一般|平时)/u;

/**
 * Which kind of offer a message of the operator or of staff looks like; null where it looks like none. It is only proposed to
 * the operator.
 */
export function looksLikeOccasion(text: string): OccasionKind | null {
  if (readQuotation(text) !== null) return null;
  const own = ownWords(text);
  if (own.length < shortest) return null;
  if (event.test(own)) return 'event';
  if (topic.test(own)) return 'topic';
  return toAll.test(text) || headed.test(text) || announcing.test(own) ? 'announcement' : null;
}
