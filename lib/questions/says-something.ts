import { ownWords } from './own-words';

/** What people say beside a question: that they wonder, too, that they do not know, and what answers nothing. */
const noAnswer =
  /^(?:\+1|[1１]|同(?:问|求|款疑问)|[求蹲等坐][蹲等求]?(?:一个|个|答案|回复)?|我也(?:想(?:知道|问)|不(?:知道|清楚|懂)|是|一样|遇到了?)|不(?:知道|清楚|懂|晓得)|没(?:用过|试过|注意)|[哈嘿呵嘻h]+|[嗯哦噢喔啊额呃]+|好的?|收到|谢谢.{0,4}|早(?:上好|安)?.{0,4}|晚(?:上好|安)|在(?:吗|的)?|ok)[啊呀哦呢吧了~～。,.!…\s]*$/iu;

/** Whether a text has words of its own that may answer something, beyond a greeting, a laugh or a receipt. */
export function saysSomething(text: string): boolean {
  const words = ownWords(text);
  return words !== '' && !noAnswer.test(words);
}
