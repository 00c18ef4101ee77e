import { parseNotice } from '../chat/parse-notice';

const noticeWords = /群聊|群組|群组|群名|撤回|回收|收回|group chat|group name|recalled a message/u;
const otherNotices =
  /^(?:["“]?.{1,40}["”]?\s?拍了拍\s?.{1,60}|[—–-]*\s?以(?:上|下)(?:是|为).{0,6}(?:新消息|历史消息|打招呼的内容)\s?[—–-]*|消息已发出，但被对方拒收了.{0,4})$/u;
/** What stands above copies that were made of forwarded messages. */
const headings = /^(?:微信聊天记录|.{0,60}的?聊天记录|.{0,60}如下[:：]?|Chat History.{0,60})$/iu;

/** Whether a line is one of the chat's own: somebody came or left, a message was recalled. Nobody says it. */
export function isChatLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 200) return false;
  return (noticeWords.test(text) && parseNotice(text).kind !== 'other') || otherNotices.test(text);
}

/** Whether a line is a heading, or nothing but a rule. */
export function isHeading(line: string): boolean {
  const text = line.trim();
  return headings.test(text) || /^[—–\-=*_\s]{3,}$/u.test(text);
}
